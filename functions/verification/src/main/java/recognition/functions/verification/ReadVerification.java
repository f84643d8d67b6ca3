package recognition.functions.verification;

import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.time.HouseClock;
import recognition.domain.verification.VerificationId;
import recognition.domain.verification.VerificationRequests;
import recognition.web.Edge;

/** Shows a verification request as it is now, with its timeline: {@code GET /v1/verifications/{id}}. */
public final class ReadVerification
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final VerificationRequests requests;
    private final Standards standards;
    private final Clock clock;

    public ReadVerification() {
        this(Flows.requests(), Standards.read(), HouseClock.clock());
    }

    ReadVerification(VerificationRequests requests, Standards standards, Clock clock) {
        this.requests = requests;
        this.standards = standards;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.READ_VERIFICATION, event, context, request -> {
            var now = clock.instant();
            return Flows.ofReaders(requests, request.caller(), standards.at(now), now).readWithTimeline(request,
                    request.path("id", VerificationId::parse));
        });
    }
}
