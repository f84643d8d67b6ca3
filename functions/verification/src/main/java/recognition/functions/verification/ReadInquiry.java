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
import recognition.domain.verification.InquiryLinks;
import recognition.domain.verification.VerificationRequests;
import recognition.storage.Table;
import recognition.storage.verification.DynamoInquiryLinks;
import recognition.web.Answer;
import recognition.web.Edge;
import recognition.web.verification.InquiryJson;

/** Shows the issuing body what it is asked: {@code GET /v1/inquiries/{token}}. Reading uses nothing up. */
public final class ReadInquiry implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final VerificationRequests requests;
    private final InquiryLinks links;
    private final Catalog catalog;
    private final Clock clock;

    public ReadInquiry() {
        this(Flows.requests(), new DynamoInquiryLinks(Table.ofSettings()), CatalogFiles.read(), HouseClock.clock());
    }

    ReadInquiry(VerificationRequests requests, InquiryLinks links, Catalog catalog, Clock clock) {
        this.requests = requests;
        this.links = links;
        this.catalog = catalog;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.READ_INQUIRY, event, context, request -> {
            var secret = request.path("token", InquiryJson::secret);
            request.refuseFaults();
            return links.find(secret, clock.instant()).flatMap(link -> requests.find(link.verification()))
                    .map(found -> Answer.ok(new InquiryJson(catalog).show(found))).orElseGet(Answer::notFound);
        });
    }
}
