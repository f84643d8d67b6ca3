package recognition.functions.webhook;

import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.time.HouseClock;
import recognition.domain.webhook.WebhookRules;
import recognition.domain.webhook.Webhooks;
import recognition.web.Edge;

/** Takes a webhook away: {@code DELETE /v1/webhooks/{id}}. */
public final class RemoveWebhook implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Webhooks webhooks;
    private final Clock clock;

    public RemoveWebhook() {
        this(Flows.webhooks(), HouseClock.clock());
    }

    RemoveWebhook(Webhooks webhooks, Clock clock) {
        this.webhooks = webhooks;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.REMOVE_WEBHOOK, event, context, request -> {
            var now = clock.instant();
            return Flows.of(webhooks).step(request, Flows.id(request),
                    is -> WebhookRules.remove(is, request.person(), now));
        });
    }
}
