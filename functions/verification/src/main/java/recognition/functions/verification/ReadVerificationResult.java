package recognition.functions.verification;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.verification.VerificationId;
import recognition.domain.verification.VerificationRequest.Decided;
import recognition.domain.verification.VerificationRequests;
import recognition.web.Answer;
import recognition.web.Edge;
import recognition.web.verification.VerificationJson;

/** Shows the result of a decided request with its code: {@code GET /v1/verifications/{id}/result} (S2-53, S2-55). */
public final class ReadVerificationResult
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final VerificationRequests requests;

    public ReadVerificationResult() {
        this(Flows.requests());
    }

    ReadVerificationResult(VerificationRequests requests) {
        this.requests = requests;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.READ_VERIFICATION_RESULT, event, context, request -> {
            var id = request.path("id", VerificationId::parse);
            request.refuseFaults();
            var present = Flows.ofReaders(requests).present(request, id);
            return present.state() instanceof Decided decided
                    ? Answer.ok(VerificationJson.result(decided), present.version())
                    : Answer.notFound();
        });
    }
}
