package recognition.functions.verification;

import java.time.Clock;
import java.util.Set;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.document.Documents;
import recognition.domain.time.HouseClock;
import recognition.domain.verification.VerificationId;
import recognition.domain.verification.VerificationRequests;
import recognition.domain.verification.VerificationRules;
import recognition.storage.Table;
import recognition.storage.document.DynamoDocuments;
import recognition.web.Edge;
import recognition.web.verification.VerificationJson;

/** Changes what a draft or a returned request says: {@code PATCH /v1/verifications/{id}} (S2-50). */
public final class AmendVerification
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final VerificationRequests requests;
    private final Documents documents;
    private final Standards standards;
    private final Clock clock;

    public AmendVerification() {
        this(Flows.requests(), new DynamoDocuments(Table.ofSettings()), Standards.read(), HouseClock.clock());
    }

    AmendVerification(VerificationRequests requests, Documents documents, Standards standards, Clock clock) {
        this.requests = requests;
        this.documents = documents;
        this.standards = standards;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.AMEND_VERIFICATION, event, context, request -> {
            var now = clock.instant();
            var id = request.path("id", VerificationId::parse);
            var given = VerificationJson.particulars(request.body());
            var grounds = standards.at(now);
            return Flows.ofOwner(requests, grounds, now).step(request, id,
                    is -> VerificationRules.amend(is, given, documents.check(Set.of(is.opening().owner())),
                            request.person(), grounds, now));
        });
    }
}
