package recognition.functions.verification;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.catalog.IssuerFiles;
import recognition.domain.access.Task;
import recognition.domain.cases.Versioned;
import recognition.domain.issuer.Issuers;
import recognition.storage.Table;
import recognition.storage.issuer.DynamoIssuers;
import recognition.web.Answer;
import recognition.web.Edge;
import recognition.web.verification.IssuerJson;

/**
 * Shows how an issuing body is asked and how long it has taken: {@code GET /v1/issuers/{issuerId}}. What no officer has confirmed yet
 * is what the catalog's file says, with version 0.
 */
public final class ReadIssuer implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Issuers issuers;
    private final IssuerFiles files;

    public ReadIssuer() {
        this(new DynamoIssuers(Table.ofSettings()), IssuerFiles.read());
    }

    ReadIssuer(Issuers issuers, IssuerFiles files) {
        this.issuers = issuers;
        this.files = files;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.READ_ISSUER, event, context, request -> {
            var known = request.path("issuerId", files::find);
            request.refuseFaults();
            var kept = issuers.find(known.id()).orElseGet(() -> Versioned.unkept(known));
            return Answer.ok(new IssuerJson().show(kept, issuers.history(known.id())), kept.version());
        });
    }
}
