package recognition.functions.result;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.time.HouseClock;
import recognition.domain.verification.ShareLinkId;
import recognition.domain.verification.ShareLinks;
import recognition.domain.verification.ShareLinks.Link;
import recognition.domain.verification.VerificationId;
import recognition.storage.Settings;
import recognition.web.Answer;
import recognition.web.Edge;
import recognition.web.verification.ResultProblems;
import recognition.web.verification.ShareLinkJson;

/**
 * Makes a link that shows the result without a second item, until it ends or is revoked:
 * {@code POST /v1/verifications/{id}/share-links}. Its address is told this once.
 */
public final class ShareResult implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Kept kept;
    private final Clock clock;

    public ShareResult() {
        this(Kept.ofSettings(), HouseClock.clock());
    }

    ShareResult(Kept kept, Clock clock) {
        this.kept = kept;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.SHARE_RESULT, event, context, request -> {
            var now = clock.instant();
            var id = request.path("id", VerificationId::parse);
            var days = request.body().require("days").number("days", 1, 3660);
            request.refuseFaults();
            var holding = kept.own(request, id);
            var wanted = new Link(ShareLinkId.random(new SecureRandom()), holding.id(), now,
                    now.plus(Duration.ofDays(days)), null);
            var link = Answer.accepted(
                    ShareLinks.decide(wanted, kept.links().of(holding.id()), Policies.sharing(now), now),
                    ResultProblems::saying);
            var address = Settings.required("PUBLIC_ADDRESS") + "/shared/" + kept.links().make(link);
            return ShareLinkJson.made(id, link, address, now);
        });
    }
}
