package recognition.functions.panel;

import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.panel.AcceptanceRules;
import recognition.domain.panel.AssessmentStep;
import recognition.domain.panel.Assessments;
import recognition.domain.time.HouseClock;
import recognition.domain.title.ApplicationId;
import recognition.web.Edge;
import recognition.web.panel.AssessmentJson;

/** Takes the paper copies in, quoting the reference number: {@code POST /v1/title-applications/{id}/paper-receipt} (S3-25). */
public final class ReceivePaperCopies
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Assessments assessments;
    private final Grounds grounds;
    private final Clock clock;

    public ReceivePaperCopies() {
        this(Flows.assessments(), Grounds.ofSettings(), HouseClock.clock());
    }

    ReceivePaperCopies(Assessments assessments, Grounds grounds, Clock clock) {
        this.assessments = assessments;
        this.grounds = grounds;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.RECEIVE_PAPER_COPIES, event, context, request -> {
            var now = clock.instant();
            var id = request.path("id", ApplicationId::parse);
            var receipt = AssessmentJson.receipt(request.body());
            return Flows.of(assessments, AssessmentStep.RECEIVE_PAPER, request.caller()).step(request, id,
                    is -> AcceptanceRules.receivePaper(is, receipt,
                            grounds.of(is), grounds.calendars().known(), request.person(), now));
        });
    }
}
