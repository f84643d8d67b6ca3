package recognition.functions.verification;

import java.security.SecureRandom;
import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.catalog.CatalogFiles;
import recognition.domain.access.Task;
import recognition.domain.catalog.Catalog;
import recognition.domain.code.CheckedCode;
import recognition.domain.time.HouseClock;
import recognition.domain.verification.InquiryLinks;
import recognition.domain.verification.VerificationId;
import recognition.domain.verification.VerificationRequest;
import recognition.domain.verification.VerificationRequests;
import recognition.domain.verification.VerificationRules;
import recognition.domain.verification.VerificationRules.Reply;
import recognition.storage.Table;
import recognition.storage.verification.DynamoInquiryLinks;
import recognition.web.Answer;
import recognition.web.CaseFlow;
import recognition.web.Edge;
import recognition.web.verification.InquiryJson;

/** Takes the issuing body's answer: {@code POST /v1/inquiries/{token}} (S2-52). */
public final class AnswerInquiry implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final VerificationRequests requests;
    private final InquiryLinks links;
    private final Catalog catalog;
    private final Clock clock;

    public AnswerInquiry() {
        this(Flows.requests(), new DynamoInquiryLinks(Table.ofSettings()), CatalogFiles.read(), HouseClock.clock());
    }

    AnswerInquiry(VerificationRequests requests, InquiryLinks links, Catalog catalog, Clock clock) {
        this.requests = requests;
        this.links = links;
        this.catalog = catalog;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.ANSWER_INQUIRY, event, context, request -> {
            var now = clock.instant();
            var secret = request.path("token", InquiryJson::secret);
            var given = request.body().require("answer").choice("answer", VerificationRequest.Answer.class);
            request.refuseFaults();
            var link = links.find(secret, now).orElseGet(Answer::notFound);
            return new CaseFlow<>(requests, (_, _) -> true, new InquiryJson(catalog)).step(request, link.verification(),
                    is -> VerificationRules.answer(is, new Reply(link.inquiry(), given),
                            CheckedCode.random(new SecureRandom()), now));
        });
    }
}
