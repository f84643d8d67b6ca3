package recognition.functions.verification;

import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.time.HouseClock;
import recognition.domain.verification.ResultRules;
import recognition.domain.verification.Standing.Status;
import recognition.domain.verification.VerificationId;
import recognition.domain.verification.VerificationRequests;
import recognition.web.Edge;

/** Suspends a result, lets it stand again, or takes it back for good: {@code POST /v1/verifications/{id}/revocation} (S2-53). */
public final class RevokeResult
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final VerificationRequests requests;
    private final Clock clock;

    public RevokeResult() {
        this(Flows.requests(), HouseClock.clock());
    }

    RevokeResult(VerificationRequests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.REVOKE_RESULT, event, context, request -> {
            var now = clock.instant();
            var id = request.path("id", VerificationId::parse);
            var body = request.body().require("status", "reason");
            var status = body.choice("status", Status.class);
            var reason = body.text("reason", 500);
            return Flows.ofStaff(requests).step(request, id,
                    is -> ResultRules.changeStatus(is, status, reason, request.person(), now));
        });
    }
}
