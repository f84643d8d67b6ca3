package recognition.functions.result;

import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.time.HouseClock;
import recognition.domain.verification.VerificationId;
import recognition.web.Answer;
import recognition.web.Edge;
import recognition.web.verification.ShareLinkJson;

/** Shows the holder every link the result was shared by: {@code GET /v1/verifications/{id}/share-links}. */
public final class ListShareLinks implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Kept kept;
    private final Clock clock;

    public ListShareLinks() {
        this(Kept.ofSettings(), HouseClock.clock());
    }

    ListShareLinks(Kept kept, Clock clock) {
        this.kept = kept;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.LIST_SHARE_LINKS, event, context, request -> {
            var now = clock.instant();
            var id = request.path("id", VerificationId::parse);
            request.refuseFaults();
            return Answer.ok(ShareLinkJson.list(kept.links().of(kept.own(request, id).id()), now));
        });
    }
}
