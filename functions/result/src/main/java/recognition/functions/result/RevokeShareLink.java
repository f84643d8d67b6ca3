package recognition.functions.result;

import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.time.HouseClock;
import recognition.domain.verification.ShareLinkId;
import recognition.domain.verification.VerificationId;
import recognition.web.Answer;
import recognition.web.Edge;

/** Ends a shared link at once, whether it has ended already or not: {@code DELETE /v1/verifications/{id}/share-links/{linkId}}. */
public final class RevokeShareLink
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Kept kept;
    private final Clock clock;

    public RevokeShareLink() {
        this(Kept.ofSettings(), HouseClock.clock());
    }

    RevokeShareLink(Kept kept, Clock clock) {
        this.kept = kept;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.REVOKE_SHARE_LINK, event, context, request -> {
            var now = clock.instant();
            var id = request.path("id", VerificationId::parse);
            var link = request.path("linkId", ShareLinkId::parse);
            request.refuseFaults();
            return kept.links().revoke(kept.own(request, id).id(), link, now) ? Answer.nothing() : Answer.notFound();
        });
    }
}
