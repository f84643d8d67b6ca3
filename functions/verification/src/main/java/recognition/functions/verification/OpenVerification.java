package recognition.functions.verification;

import static recognition.domain.Decision.refuse;

import java.security.SecureRandom;
import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.catalog.CatalogFiles;
import recognition.domain.access.Owner;
import recognition.domain.access.Task;
import recognition.domain.catalog.Catalog;
import recognition.domain.catalog.EntryId;
import recognition.domain.time.HouseClock;
import recognition.domain.verification.VerificationId;
import recognition.domain.verification.VerificationRefusal;
import recognition.domain.verification.VerificationRequest.Opening;
import recognition.domain.verification.VerificationRequest.Path;
import recognition.domain.verification.VerificationRequests;
import recognition.domain.verification.VerificationRules;
import recognition.web.Edge;
import recognition.web.verification.VerificationJson;

/** Opens a verification request as a draft: {@code POST /v1/verifications} (S2-50). */
public final class OpenVerification
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final VerificationRequests requests;
    private final Catalog catalog;
    private final Standards standards;
    private final Clock clock;

    public OpenVerification() {
        this(Flows.requests(), CatalogFiles.read(), Standards.read(), HouseClock.clock());
    }

    OpenVerification(VerificationRequests requests, Catalog catalog, Standards standards, Clock clock) {
        this.requests = requests;
        this.catalog = catalog;
        this.standards = standards;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.OPEN_VERIFICATION, event, context, request -> {
            var now = clock.instant();
            var body = request.body().require("path", "entryId");
            var path = body.choice("path", Path.class);
            var entry = body.parsed("entryId", EntryId::parse, "shanghai-3.0-A-1");
            var particulars = VerificationJson.particulars(body);
            request.refuseFaults();
            var by = request.person();
            var grounds = standards.at(now);
            return Flows.ofOwner(requests, grounds, now).open(request, VerificationRules.listed(entry, catalog, now)
                    .map(listed -> VerificationRules.open(new Opening(VerificationId.random(new SecureRandom()), path,
                            Owner.of(by), by.subject(), listed, now), particulars, by, grounds))
                    .orElseGet(() -> refuse(VerificationRefusal.ENTRY_NOT_IN_FORCE)));
        });
    }
}
