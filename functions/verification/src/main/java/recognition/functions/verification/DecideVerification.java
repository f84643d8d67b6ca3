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
import recognition.domain.verification.CheckingRules;
import recognition.domain.verification.Ruling;
import recognition.domain.verification.Standing.Outcome;
import recognition.domain.verification.VerificationId;
import recognition.domain.verification.VerificationRequests;
import recognition.web.Edge;

/**
 * Decides on an answer that is not a plain confirmation, or without one when every way was tried:
 * {@code POST /v1/verifications/{id}/decision} (S2-53).
 */
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
            var body = request.body().require("outcome");
            var ruling = new Ruling(body.choice("outcome", Outcome.class),
                    Boolean.TRUE.equals(body.flag("conditional")), body.text("cause", 500));
            return Flows.ofStaff(requests).step(request, id, is -> CheckingRules.decide(is, ruling,
                    CheckedCode.random(new SecureRandom()), request.person(), now));
        });
    }
}
