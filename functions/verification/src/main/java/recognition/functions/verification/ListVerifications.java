package recognition.functions.verification;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.verification.VerificationRequests;
import recognition.web.Edge;

/** Lists the caller's own verification requests: {@code GET /v1/verifications}. */
public final class ListVerifications
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final VerificationRequests requests;

    public ListVerifications() {
        this(Flows.requests());
    }

    ListVerifications(VerificationRequests requests) {
        this.requests = requests;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.LIST_VERIFICATIONS, event, context, request -> {
            return Flows.ofOwner(requests).listOwn(request);
        });
    }
}
