package recognition.functions.panel;

import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.panel.AssessmentStep;
import recognition.domain.panel.Assessments;
import recognition.domain.panel.ResultRules;
import recognition.domain.time.HouseClock;
import recognition.domain.title.ApplicationId;
import recognition.web.Edge;

/** Takes a title back: one officer proposes, another confirms: {@code POST /v1/title-applications/{id}/revocation} (S2-30). */
public final class RevokeTitle implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Assessments assessments;
    private final Clock clock;

    public RevokeTitle() {
        this(Flows.assessments(), HouseClock.clock());
    }

    RevokeTitle(Assessments assessments, Clock clock) {
        this.assessments = assessments;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.REVOKE_TITLE, event, context, request -> {
            var now = clock.instant();
            var id = request.path("id", ApplicationId::parse);
            var body = request.body().require("move");
            var move = body.choice("move", Move.class);
            var reason = move == Move.PROPOSE ? body.require("reason").text("reason", 2000) : null;
            var by = request.person();
            return Flows.of(assessments, AssessmentStep.REVOKE, request.caller()).step(request, id,
                    is -> switch (move) {
                        case PROPOSE -> ResultRules.proposeRevocation(is, reason, by, now);
                        case CONFIRM -> ResultRules.answerRevocation(is, true, by, now);
                        case TURN_DOWN -> ResultRules.answerRevocation(is, false, by, now);
                    });
        });
    }

    /** What an officer does towards a revocation. */
    private enum Move {
        PROPOSE,
        CONFIRM,
        TURN_DOWN
    }
}
