package recognition.functions.panel;

import java.security.SecureRandom;
import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.catalog.RoundFiles;
import recognition.domain.access.Task;
import recognition.domain.catalog.TitleSeries;
import recognition.domain.panel.Panel.Appointed;
import recognition.domain.panel.Panel.Opening;
import recognition.domain.panel.PanelId;
import recognition.domain.panel.PanelRules;
import recognition.domain.panel.Panels;
import recognition.domain.time.HouseClock;
import recognition.domain.title.Rounds;
import recognition.storage.Table;
import recognition.storage.panel.DynamoPanels;
import recognition.web.CaseFlow;
import recognition.web.Edge;
import recognition.web.panel.PanelJson;

/** Appoints a panel for a round and a series: {@code POST /v1/panels} (S2-29). */
public final class AppointPanel implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Panels panels;
    private final Rounds rounds;
    private final Clock clock;

    public AppointPanel() {
        this(new DynamoPanels(Table.ofSettings()), RoundFiles.read(), HouseClock.clock());
    }

    AppointPanel(Panels panels, Rounds rounds, Clock clock) {
        this.panels = panels;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.APPOINT_PANEL, event, context, request -> {
            var now = clock.instant();
            var body = request.body().require("roundId", "series", "seats");
            var round = body.parsed("roundId", rounds::find, "shanghai-2026-4");
            var series = body.choice("series", TitleSeries.class);
            var seats = PanelJson.seats(body);
            var slots = PanelJson.slots(body);
            request.refuseFaults();
            var opening = new Opening(PanelId.random(new SecureRandom()), round.id(), series, now);
            return new CaseFlow<>(panels, PanelRules::mayRead, new PanelJson()).open(request,
                    PanelRules.appoint(new Appointed(opening, seats, slots), round, request.person()));
        });
    }
}
