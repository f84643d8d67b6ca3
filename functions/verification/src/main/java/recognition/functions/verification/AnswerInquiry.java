package recognition.functions.verification;

import java.security.SecureRandom;
import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.catalog.CatalogFiles;
import recognition.domain.access.Task;
import recognition.domain.cases.Versioned;
import recognition.domain.catalog.Catalog;
import recognition.domain.code.CheckedCode;
import recognition.domain.inquiry.Channel;
import recognition.domain.issuer.IssuerRules;
import recognition.domain.issuer.Issuers;
import recognition.domain.time.HouseClock;
import recognition.domain.verification.CheckingRules;
import recognition.domain.verification.SecretLinks;
import recognition.domain.verification.VerificationId;
import recognition.domain.verification.VerificationRequests;
import recognition.storage.Table;
import recognition.storage.issuer.DynamoIssuers;
import recognition.storage.verification.DynamoSecretLinks;
import recognition.web.CaseFlow;
import recognition.web.Edge;
import recognition.web.verification.InquiryJson;

/**
 * Takes the issuing body's answer to one of the questions its link opens: {@code POST /v1/inquiries/{token}} (S2-52). Without
 * {@code reference} it is the one the link was sent for.
 */
public final class AnswerInquiry implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final VerificationRequests requests;
    private final Mailing mailing;
    private final Catalog catalog;
    private final Standards standards;
    private final Clock clock;

    /** What is known of the addresses that links go to. */
    record Mailing(SecretLinks links, Issuers issuers) {}

    public AnswerInquiry() {
        this(Flows.requests(),
                new Mailing(new DynamoSecretLinks(Table.ofSettings()), new DynamoIssuers(Table.ofSettings())),
                CatalogFiles.read(), Standards.read(), HouseClock.clock());
    }

    AnswerInquiry(VerificationRequests requests, Mailing mailing, Catalog catalog, Standards standards, Clock clock) {
        this.requests = requests;
        this.mailing = mailing;
        this.catalog = catalog;
        this.standards = standards;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.ANSWER_INQUIRY, event, context, request -> {
            var now = clock.instant();
            var link = Links.toAnswer(request, mailing.links(), now);
            var reference = request.body().parsed("reference", VerificationId::parse, "v_…");
            var known = mailing.issuers().find(link.issuer()).map(Versioned::state);
            var reply = InquiryJson.reply(request.body(), Channel.LINK,
                    respondent -> IssuerRules.trusts(known, link.contact(), respondent), now);
            request.refuseFaults();
            var id = reference == null ? link.verification() : reference;
            return new CaseFlow<>(requests, (is, _) -> Links.opens(link, is), new InquiryJson(catalog)).step(request,
                    id, is -> CheckingRules.answer(is, Links.inquiry(link, is), reply,
                            CheckedCode.random(new SecureRandom()), standards.calendars().known()));
        });
    }
}
