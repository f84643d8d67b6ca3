package recognition.functions.certificate;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.catalog.CatalogFiles;
import recognition.certificate.Credential;
import recognition.domain.access.Task;
import recognition.domain.catalog.Catalog;
import recognition.domain.verification.VerificationId;
import recognition.storage.Table;
import recognition.storage.verification.DynamoVerificationRequests;
import recognition.web.Answer;
import recognition.web.Edge;

/** Issues a result as a signed credential for machines: {@code GET /v1/verifications/{id}/credential} (W3C VC 2.0 as JOSE). */
public final class IssueCredential
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Results results;
    private final Seal seal;
    private final Catalog catalog;

    public IssueCredential() {
        this(new Results(new DynamoVerificationRequests(Table.ofSettings())), Seal.ofSettings(), CatalogFiles.read());
    }

    IssueCredential(Results results, Seal seal, Catalog catalog) {
        this.results = results;
        this.seal = seal;
        this.catalog = catalog;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.ISSUE_CREDENTIAL, event, context, request -> {
            var id = request.path("id", VerificationId::parse);
            request.refuseFaults();
            var found = results.of(request, id);
            var document = ResultCredential.of(found, catalog.entry(found.request().opening().entry()),
                    seal.place(found), seal.address());
            return Answer.text(Credential.MEDIA_TYPE, Credential.sign(document, seal.keys()));
        });
    }
}
