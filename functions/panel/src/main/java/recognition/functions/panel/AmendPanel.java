package recognition.functions.panel;

import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.catalog.RoundFiles;
import recognition.domain.access.Task;
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

/** Fills seats of a panel anew or offers other times: {@code PATCH /v1/panels/{id}} (S2-29). */
public final class AmendPanel implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Panels panels;
    private final Rounds rounds;
    private final Clock clock;

    public AmendPanel() {
        this(new DynamoPanels(Table.ofSettings()), RoundFiles.read(), HouseClock.clock());
    }

    AmendPanel(Panels panels, Rounds rounds, Clock clock) {
        this.panels = panels;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.AMEND_PANEL, event, context, request -> {
            var now = clock.instant();
            var id = request.path("id", PanelId::parse);
            var seats = PanelJson.seats(request.body());
            var slots = PanelJson.slots(request.body());
            return new CaseFlow<>(panels, PanelRules::mayRead, new PanelJson()).step(request, id,
                    is -> PanelRules.amend(is, seats, slots, rounds.find(is.opening().round()).orElseThrow(),
                            request.person(), now));
        });
    }
}
