package recognition.functions.verification;

import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.time.HouseClock;
import recognition.domain.verification.VerificationRequests;
import recognition.web.Edge;

/** Lists the caller's own verification requests: {@code GET /v1/verifications}. */
public final class ListVerifications
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final VerificationRequests requests;
    private final Standards standards;
    private final Clock clock;

    public ListVerifications() {
        this(Flows.requests(), Standards.read(), HouseClock.clock());
    }

    ListVerifications(VerificationRequests requests, Standards standards, Clock clock) {
        this.requests = requests;
        this.standards = standards;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.LIST_VERIFICATIONS, event, context, request -> {
            var now = clock.instant();
            return Flows.ofOwner(requests, standards.at(now), now).listOwn(request);
        });
    }
}
