package recognition.functions.webhook;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.webhook.Webhooks;
import recognition.web.Answer;
import recognition.web.Edge;
import recognition.web.webhook.WebhookJson;

/** Shows a webhook with what waits for it and what became of the newest attempts: {@code GET /v1/webhooks/{id}}. */
public final class ReadWebhook implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private static final int SHOWN = 100;

    private final Webhooks webhooks;

    public ReadWebhook() {
        this(Flows.webhooks());
    }

    ReadWebhook(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.READ_WEBHOOK, event, context, request -> {
            var id = Flows.id(request);
            request.refuseFaults();
            var webhook = Flows.of(webhooks).present(request, id);
            return Answer.ok(WebhookJson.log(new WebhookJson().show(webhook), webhooks.waiting(id, SHOWN),
                    webhooks.attempts(id, SHOWN)), webhook.version());
        });
    }
}
