package recognition.functions.verification;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.verification.VerificationId;
import recognition.domain.verification.VerificationRequests;
import recognition.web.Edge;

/** Shows a verification request with its timeline: {@code GET /v1/verifications/{id}}. */
public final class ReadVerification
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final VerificationRequests requests;

    public ReadVerification() {
        this(Flows.requests());
    }

    ReadVerification(VerificationRequests requests) {
        this.requests = requests;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.READ_VERIFICATION, event, context, request -> {
            var id = request.path("id", VerificationId::parse);
            return Flows.ofReaders(requests).readWithTimeline(request, id);
        });
    }
}
