package recognition.functions.verification;

import java.security.SecureRandom;
import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.code.CheckedCode;
import recognition.domain.time.HouseClock;
import recognition.domain.verification.VerificationId;
import recognition.domain.verification.VerificationRequest.Outcome;
import recognition.domain.verification.VerificationRequest.Result;
import recognition.domain.verification.VerificationRequests;
import recognition.domain.verification.VerificationRules;
import recognition.web.Edge;

/** Decides on an answer that is not a plain confirmation: {@code POST /v1/verifications/{id}/decision} (S2-53). */
public final class DecideVerification
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final VerificationRequests requests;
    private final Clock clock;

    public DecideVerification() {
        this(Flows.requests(), HouseClock.clock());
    }

    DecideVerification(VerificationRequests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.DECIDE_VERIFICATION, event, context, request -> {
            var now = clock.instant();
            var id = request.path("id", VerificationId::parse);
            var outcome = request.body().require("outcome").choice("outcome", Outcome.class);
            var result = new Result(CheckedCode.random(new SecureRandom()), outcome, now);
            return Flows.ofStaff(requests).step(request, id,
                    is -> VerificationRules.decide(is, result, request.person()));
        });
    }
}
