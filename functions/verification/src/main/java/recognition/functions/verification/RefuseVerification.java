package recognition.functions.verification;

import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.time.HouseClock;
import recognition.domain.verification.ScreeningRules;
import recognition.domain.verification.VerificationId;
import recognition.domain.verification.VerificationRequests;
import recognition.web.Edge;

/** Refuses a request for false material: one officer proposes, another confirms or drops it: {@code POST /v1/verifications/{id}/refusal} (S2-54). */
public final class RefuseVerification
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final VerificationRequests requests;
    private final Clock clock;

    public RefuseVerification() {
        this(Flows.requests(), HouseClock.clock());
    }

    RefuseVerification(VerificationRequests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.REFUSE_VERIFICATION, event, context, request -> {
            var now = clock.instant();
            var id = request.path("id", VerificationId::parse);
            var body = request.body().require("step");
            var step = body.choice("step", Step.class);
            if (step == Step.PROPOSE) {
                body.require("reason");
            }
            var reason = body.text("reason", 2000);
            var by = request.person();
            return Flows.ofStaff(requests).step(request, id, is -> switch (step) {
                case PROPOSE -> ScreeningRules.suspect(is, reason, by, now);
                case CONFIRM -> ScreeningRules.confirmSuspicion(is, by, now);
                case DROP -> ScreeningRules.dropSuspicion(is, by, now);
            });
        });
    }

    private enum Step {
        PROPOSE,
        CONFIRM,
        DROP
    }
}
