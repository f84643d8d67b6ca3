package recognition.functions.verification;

import java.util.Optional;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.cases.Versioned;
import recognition.domain.verification.VerificationId;
import recognition.domain.verification.VerificationRequest;
import recognition.domain.verification.VerificationRequest.Reused;
import recognition.domain.verification.VerificationRequests;
import recognition.domain.verification.VerificationRules;
import recognition.web.Answer;
import recognition.web.CaseFlow;
import recognition.web.Edge;
import recognition.web.verification.VerificationJson;

/** Shows the result of a request with its code, its own or the one it shares: {@code GET /v1/verifications/{id}/result} (S2-53, S2-55). */
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
            var present = new CaseFlow<>(requests, VerificationRules::mayRead, VerificationJson.ofStaff())
                    .present(request, id);
            var holding = holding(present).orElseGet(Answer::notFound);
            return holding.state().result()
                    .map(result -> Answer.ok(VerificationJson.result(holding.state(), result), holding.version()))
                    .orElseGet(Answer::notFound);
        });
    }

    /** The request that holds the result: this one, or the one whose result it shares. */
    private Optional<Versioned<VerificationRequest>> holding(Versioned<VerificationRequest> present) {
        return present.state() instanceof Reused reused ? requests.find(reused.source()) : Optional.of(present);
    }
}
