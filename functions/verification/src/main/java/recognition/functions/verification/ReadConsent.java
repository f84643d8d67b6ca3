package recognition.functions.verification;

import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.catalog.CatalogFiles;
import recognition.domain.access.Task;
import recognition.domain.catalog.Catalog;
import recognition.domain.time.HouseClock;
import recognition.domain.verification.SecretLinks;
import recognition.domain.verification.VerificationRequests;
import recognition.domain.verification.VerificationRules;
import recognition.storage.Table;
import recognition.storage.verification.DynamoSecretLinks;
import recognition.web.Answer;
import recognition.web.Edge;
import recognition.web.verification.ConsentJson;

/** Shows a holder what somebody else filed and what they are asked to agree to: {@code GET /v1/consents/{token}}. Reading uses nothing up. */
public final class ReadConsent implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final VerificationRequests requests;
    private final SecretLinks links;
    private final Catalog catalog;
    private final Standards standards;
    private final Clock clock;

    public ReadConsent() {
        this(Flows.requests(), new DynamoSecretLinks(Table.ofSettings()), CatalogFiles.read(), Standards.read(),
                HouseClock.clock());
    }

    ReadConsent(VerificationRequests requests, SecretLinks links, Catalog catalog, Standards standards, Clock clock) {
        this.requests = requests;
        this.links = links;
        this.catalog = catalog;
        this.standards = standards;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.READ_CONSENT, event, context, request -> {
            var now = clock.instant();
            request.refuseFaults();
            var link = Links.toConsent(request, links, now);
            var is = requests.find(link.verification()).orElseGet(Answer::linkNotValid).state();
            return Answer.ok(new ConsentJson(catalog).show(VerificationRules.asOf(is, standards.at(now), now)));
        });
    }
}
