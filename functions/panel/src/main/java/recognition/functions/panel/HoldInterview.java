package recognition.functions.panel;

import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.panel.AssessmentStep;
import recognition.domain.panel.Assessments;
import recognition.domain.panel.PanelRules;
import recognition.domain.time.HouseClock;
import recognition.domain.title.ApplicationId;
import recognition.web.Edge;
import recognition.web.panel.AssessmentJson;

/** Records the interview that was held and opens the vote: {@code POST /v1/title-applications/{id}/interview} (S3-26). */
public final class HoldInterview implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Assessments assessments;
    private final Grounds grounds;
    private final Clock clock;

    public HoldInterview() {
        this(Flows.assessments(), Grounds.ofSettings(), HouseClock.clock());
    }

    HoldInterview(Assessments assessments, Grounds grounds, Clock clock) {
        this.assessments = assessments;
        this.grounds = grounds;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.HOLD_INTERVIEW, event, context, request -> {
            var now = clock.instant();
            var id = request.path("id", ApplicationId::parse);
            var interview = AssessmentJson.interview(request.body(), now);
            return Flows.of(assessments, AssessmentStep.INTERVIEW, request.caller()).step(request, id,
                    is -> PanelRules.interview(is, interview, grounds.vote(is, now), request.person()));
        });
    }
}
