package recognition.functions.panel;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.panel.PanelId;
import recognition.domain.panel.PanelRules;
import recognition.domain.panel.Panels;
import recognition.storage.Table;
import recognition.storage.panel.DynamoPanels;
import recognition.web.CaseFlow;
import recognition.web.Edge;
import recognition.web.panel.PanelJson;

/** Shows a panel with its members and the times it offers: {@code GET /v1/panels/{id}} (S2-29). */
public final class ReadPanel implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Panels panels;

    public ReadPanel() {
        this(new DynamoPanels(Table.ofSettings()));
    }

    ReadPanel(Panels panels) {
        this.panels = panels;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.READ_PANEL, event, context, request -> {
            var id = request.path("id", PanelId::parse);
            return new CaseFlow<>(panels, PanelRules::mayRead, new PanelJson()).readWithTimeline(request, id);
        });
    }
}
