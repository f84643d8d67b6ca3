package recognition.functions.certificate;

import java.time.Clock;
import java.time.Duration;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.certificate.Credential;
import recognition.domain.access.Task;
import recognition.domain.time.HouseClock;
import recognition.web.Answer;
import recognition.web.Edge;

/** Publishes which credentials are revoked or suspended, as a signed list: {@code GET /v1/status-lists/{list}}. */
public final class PublishStatusList
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final Seal seal;
    private final Clock clock;

    public PublishStatusList() {
        this(Seal.ofSettings(), HouseClock.clock());
    }

    PublishStatusList(Seal seal, Clock clock) {
        this.seal = seal;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.PUBLISH_STATUS_LIST, event, context, request -> {
            var now = clock.instant();
            var id = request.path("list", StatusListId::parse);
            request.refuseFaults();
            var marked = seal.lists().marked(id.number());
            var set = switch (id.purpose()) {
                case REVOCATION -> marked.revoked();
                case SUSPENSION -> marked.suspended();
            };
            var list = Credential.sign(ResultCredential.list(id, set, seal.address(), now), seal.keys());
            return Answer.text(Credential.MEDIA_TYPE, list).publicFor(FRESH);
        });
    }
}
