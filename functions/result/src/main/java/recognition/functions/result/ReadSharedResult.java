package recognition.functions.result;

import java.time.Clock;
import java.util.Optional;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.time.HouseClock;
import recognition.domain.verification.ResultCheck;
import recognition.domain.verification.ResultCheck.Found;
import recognition.domain.verification.ResultChecks.By;
import recognition.domain.verification.ResultChecks.Check;
import recognition.domain.verification.ShareLinks.Link;
import recognition.web.Answer;
import recognition.web.Edge;
import recognition.web.verification.ShareLinkJson;

/** Shows a result to whoever has a holder's link to it: {@code GET /v1/shared-results/{token}}. */
public final class ReadSharedResult
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Kept kept;
    private final Clock clock;

    public ReadSharedResult() {
        this(Kept.ofSettings(), HouseClock.clock());
    }

    ReadSharedResult(Kept kept, Clock clock) {
        this.kept = kept;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.READ_SHARED_RESULT, event, context, request -> {
            var now = clock.instant();
            var secret = request.path("token", Optional::of);
            request.refuseFaults();
            var link = ShareLinkJson.secret(secret).flatMap(one -> kept.links().find(one, now))
                    .orElseGet(Answer::linkNotValid);
            var found = found(link).orElseGet(Answer::linkNotValid);
            kept.checks().shown(link.result(), new Check(now, new By.SharedLink(link.id()), null));
            return Answer.ok(ShareLinkJson.shown(found, link, now));
        });
    }

    private Optional<Found> found(Link link) {
        return kept.requests().find(link.result()).flatMap(one -> ResultCheck.of(one.state()));
    }
}
