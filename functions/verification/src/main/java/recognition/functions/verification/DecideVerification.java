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
 * {@code POST /v1/verifications/{id}/decision} (S2-53). What cannot be verified, or rests on other evidence, has its {@code cause}.
 */
public final class DecideVerification
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final VerificationRequests requests;
    private final Standards standards;
    private final Clock clock;

    public DecideVerification() {
        this(Flows.requests(), Standards.read(), HouseClock.clock());
    }

    DecideVerification(VerificationRequests requests, Standards standards, Clock clock) {
        this.requests = requests;
        this.standards = standards;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.DECIDE_VERIFICATION, event, context, request -> {
            var now = clock.instant();
            var id = request.path("id", VerificationId::parse);
            var body = request.body().require("outcome");
            var outcome = body.choice("outcome", Outcome.class);
            var conditional = Boolean.TRUE.equals(body.flag("conditional"));
            if (conditional || outcome == Outcome.UNABLE_TO_VERIFY) {
                body.require("cause");
            }
            var ruling = new Ruling(outcome, conditional, body.text("cause", 500));
            return Flows.ofStaff(requests).step(request, id, is -> CheckingRules.decide(is, ruling,
                    CheckedCode.random(new SecureRandom()), request.person(), standards.at(now), now));
        });
    }
}
