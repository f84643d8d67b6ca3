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
import recognition.domain.verification.ResultRules;
import recognition.domain.verification.VerificationId;
import recognition.domain.verification.VerificationRequests;
import recognition.storage.Table;
import recognition.storage.document.DynamoDocuments;
import recognition.web.Edge;
import recognition.web.verification.VerificationJson;

/** Asks once, on new evidence, that a result be checked again: {@code POST /v1/verifications/{id}/recheck} (S2-53). */
public final class RecheckVerification
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final VerificationRequests requests;
    private final Documents documents;
    private final Standards standards;
    private final Clock clock;

    public RecheckVerification() {
        this(Flows.requests(), new DynamoDocuments(Table.ofSettings()), Standards.read(), HouseClock.clock());
    }

    RecheckVerification(VerificationRequests requests, Documents documents, Standards standards, Clock clock) {
        this.requests = requests;
        this.documents = documents;
        this.standards = standards;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.RECHECK_VERIFICATION, event, context, request -> {
            var now = clock.instant();
            var id = request.path("id", VerificationId::parse);
            var evidence = VerificationJson.documents(request.body().require("documents"));
            var grounds = standards.at(now);
            return Flows.ofOwner(requests, grounds, now).step(request, id,
                    is -> ResultRules.recheck(is, evidence, documents.check(Set.of(is.opening().owner())),
                            request.person(), grounds, now));
        });
    }
}
