package recognition.functions.verification;

import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.document.DocumentId;
import recognition.domain.document.DocumentRules;
import recognition.domain.document.Documents;
import recognition.domain.time.HouseClock;
import recognition.domain.verification.VerificationId;
import recognition.domain.verification.VerificationRequest;
import recognition.domain.verification.VerificationRequests;
import recognition.domain.verification.VerificationRules;
import recognition.storage.Table;
import recognition.storage.document.DynamoDocuments;
import recognition.web.Edge;
import recognition.web.verification.ConsentText;

/** Hands a verification request in: {@code POST /v1/verifications/{id}/submission} (S2-50). */
public final class SubmitVerification
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final VerificationRequests requests;
    private final Documents documents;
    private final Clock clock;

    public SubmitVerification() {
        this(Flows.requests(), new DynamoDocuments(Table.ofSettings()), HouseClock.clock());
    }

    SubmitVerification(VerificationRequests requests, Documents documents, Clock clock) {
        this.requests = requests;
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.SUBMIT_VERIFICATION, event, context, request -> {
            var now = clock.instant();
            var id = request.path("id", VerificationId::parse);
            var consent = request.body().parsed("consentVersion", ConsentText::parse, ConsentText.CURRENT);
            return Flows.ofOwner(requests).step(request, id, is -> VerificationRules.submit(is, consent,
                    document -> isUsable(document, is), request.person(), now));
        });
    }

    private boolean isUsable(DocumentId document, VerificationRequest in) {
        return documents.find(document)
                .filter(found -> DocumentRules.isUsableBy(found.state(), in.opening().owner())).isPresent();
    }
}
