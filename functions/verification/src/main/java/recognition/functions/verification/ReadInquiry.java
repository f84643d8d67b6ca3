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
import recognition.domain.verification.VerificationRequest.Closed;
import recognition.domain.verification.VerificationRequests;
import recognition.storage.Table;
import recognition.storage.verification.DynamoSecretLinks;
import recognition.web.Answer;
import recognition.web.Edge;
import recognition.web.verification.InquiryJson;

/**
 * Shows the issuing body what it is asked, every open question to it on one page: {@code GET /v1/inquiries/{token}} (S2-52). Reading
 * uses nothing up. Of a request that was withdrawn or refused nothing is shown any more.
 */
public final class ReadInquiry implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private static final int MOST_ON_A_PAGE = 50;

    private final VerificationRequests requests;
    private final SecretLinks links;
    private final Catalog catalog;
    private final Clock clock;

    public ReadInquiry() {
        this(Flows.requests(), new DynamoSecretLinks(Table.ofSettings()), CatalogFiles.read(), HouseClock.clock());
    }

    ReadInquiry(VerificationRequests requests, SecretLinks links, Catalog catalog, Clock clock) {
        this.requests = requests;
        this.links = links;
        this.catalog = catalog;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.READ_INQUIRY, event, context, request -> {
            request.refuseFaults();
            var link = Links.toAnswer(request, links, clock.instant());
            var own = requests.find(link.verification()).orElseGet(Answer::linkNotValid);
            var open = requests.openAt(link.issuer(), MOST_ON_A_PAGE);
            return own.state() instanceof Closed && open.isEmpty()
                    ? Answer.linkNotValid()
                    : Answer.ok(new InquiryJson(catalog).page(own, open));
        });
    }
}
