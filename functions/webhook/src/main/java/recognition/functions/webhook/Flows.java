package recognition.functions.webhook;

import recognition.domain.access.Owner;
import recognition.domain.message.Mailbox;
import recognition.domain.webhook.Webhook;
import recognition.domain.webhook.WebhookId;
import recognition.domain.webhook.WebhookRules;
import recognition.domain.webhook.Webhooks;
import recognition.storage.Table;
import recognition.storage.webhook.DynamoWebhooks;
import recognition.web.CaseFlow;
import recognition.web.Request;
import recognition.web.webhook.WebhookJson;

/** The way of an employer's own webhooks. */
final class Flows {
    private Flows() {}

    static Webhooks webhooks() {
        return new DynamoWebhooks(Table.ofSettings());
    }

    static CaseFlow<WebhookId, Webhook> of(Webhooks webhooks) {
        return new CaseFlow<>(webhooks, WebhookRules::isOwn, new WebhookJson());
    }

    static WebhookId id(Request request) {
        return new WebhookId(Mailbox.of(Owner.of(request.person())), request.path("id", WebhookId::parseWord));
    }
}
