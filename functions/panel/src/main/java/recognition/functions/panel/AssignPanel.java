package recognition.functions.panel;

import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.panel.AssessmentStep;
import recognition.domain.panel.Assessments;
import recognition.domain.panel.PanelId;
import recognition.domain.panel.PanelRules;
import recognition.domain.time.HouseClock;
import recognition.domain.title.ApplicationId;
import recognition.web.Edge;

/** Names the panel that hears an application: {@code POST /v1/title-applications/{id}/panel} (S2-29). */
public final class AssignPanel implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Assessments assessments;
    private final Sources sources;
    private final Grounds grounds;
    private final Clock clock;

    public AssignPanel() {
        this(Flows.assessments(), Sources.ofSettings(), Grounds.ofSettings(), HouseClock.clock());
    }

    AssignPanel(Assessments assessments, Sources sources, Grounds grounds, Clock clock) {
        this.assessments = assessments;
        this.sources = sources;
        this.grounds = grounds;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.ASSIGN_PANEL, event, context, request -> {
            var now = clock.instant();
            var id = request.path("id", ApplicationId::parse);
            var panel = request.body().require("panelId").parsed("panelId", PanelId::parse, "p_…");
            return Flows.of(assessments, AssessmentStep.ASSIGN_PANEL, request.caller()).step(request, id,
                    is -> PanelRules.assignPanel(is, sources.of(id, panel, assessments, grounds.smallest(now)),
                            request.person(), now));
        });
    }
}
