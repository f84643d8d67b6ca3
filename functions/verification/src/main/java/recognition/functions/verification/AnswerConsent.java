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
import recognition.domain.verification.Consent;
import recognition.domain.verification.ScreeningRules;
import recognition.domain.verification.VerificationRequests;
import recognition.storage.Table;
import recognition.storage.issuer.DynamoIssuers;
import recognition.storage.verification.DynamoSecretLinks;
import recognition.web.CaseFlow;
import recognition.web.Edge;
import recognition.web.verification.ConsentJson;
import recognition.web.verification.ConsentText;

/**
 * Takes what the holder, who did not file, says to the request: {@code POST /v1/consents/{token}}. With {@code agrees} and the signed
 * text the issuing body may be asked; without, nothing goes abroad.
 */
public final class AnswerConsent implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final VerificationRequests requests;
    private final AnswerInquiry.Mailing mailing;
    private final Catalog catalog;
    private final Standards standards;
    private final Clock clock;

    public AnswerConsent() {
        this(Flows.requests(),
                new AnswerInquiry.Mailing(new DynamoSecretLinks(Table.ofSettings()),
                        new DynamoIssuers(Table.ofSettings())),
                CatalogFiles.read(), Standards.read(), HouseClock.clock());
    }

    AnswerConsent(VerificationRequests requests, AnswerInquiry.Mailing mailing, Catalog catalog, Standards standards,
            Clock clock) {
        this.requests = requests;
        this.mailing = mailing;
        this.catalog = catalog;
        this.standards = standards;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.ANSWER_CONSENT, event, context, request -> {
            var now = clock.instant();
            var link = Links.toConsent(request, mailing.links(), now);
            var body = request.body().require("agrees");
            var agrees = Boolean.TRUE.equals(body.flag("agrees"));
            var signed = agrees ? ConsentText.read(body) : null;
            request.refuseFaults();
            var grounds = standards.at(now);
            return new CaseFlow<>(requests, (_, _) -> true, new ConsentJson(catalog)).step(request,
                    link.verification(), is -> agrees
                            ? ScreeningRules.consent(is, signed.as(Consent.Means.LINK, Links.name(request), now),
                                    Prospects.of(is, requests, mailing.issuers(), standards, now), grounds, now)
                            : ScreeningRules.refuseConsent(is, grounds, now));
        });
    }
}
