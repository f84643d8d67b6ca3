package recognition.functions.webhook;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Owner;
import recognition.domain.access.Task;
import recognition.domain.time.HouseClock;
import recognition.domain.webhook.Webhook.Opening;
import recognition.domain.webhook.WebhookRules;
import recognition.domain.webhook.Webhooks;
import recognition.web.Edge;

/** Sets or changes one of the employer's webhooks: {@code PUT /v1/webhooks/{id}}. Where it leads is looked up now, and at every attempt. */
public final class SetWebhook implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Webhooks webhooks;
    private final Hosts hosts;
    private final Clock clock;

    public SetWebhook() {
        this(Flows.webhooks(), Hosts.ofSettings(), HouseClock.clock());
    }

    SetWebhook(Webhooks webhooks, Hosts hosts, Clock clock) {
        this.webhooks = webhooks;
        this.hosts = hosts;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.SET_WEBHOOK, event, context, request -> {
            var now = clock.instant();
            var id = Flows.id(request);
            var target = request.body().require("target").parsed("target", SetWebhook::address,
                    "https://example.com/recognition");
            request.refuseFaults();
            var opening = new Opening(Owner.of(request.person()), id.word(), now);
            int others = (int) webhooks.activeOf(id.owner()).stream().filter(other -> !other.equals(id)).count();
            return Flows.of(webhooks).put(request, id, () -> hosts.address(target)
                    .then(_ -> WebhookRules.set(opening, target, others, request.person())));
        });
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(URI.create(text)).filter(URI::isAbsolute);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
