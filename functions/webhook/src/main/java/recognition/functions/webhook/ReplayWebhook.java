package recognition.functions.webhook;

import java.time.Clock;
import java.util.List;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.message.MessageId;
import recognition.domain.message.Messages;
import recognition.domain.message.Told;
import recognition.domain.time.HouseClock;
import recognition.domain.webhook.WebhookRules;
import recognition.domain.webhook.Webhooks;
import recognition.domain.webhook.Webhooks.News;
import recognition.storage.Table;
import recognition.storage.message.DynamoMessages;
import recognition.web.Edge;

/**
 * Has events sent again: {@code POST /v1/webhooks/{id}/replays}, {@code {"from": instant}} for those told from then on, or
 * {@code {"after": id}} for those after one. At most {@value #MOST}, the oldest first; a webhook that was stopped goes on.
 */
public final class ReplayWebhook implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    static final int MOST = 500;

    private final Webhooks webhooks;
    private final Messages messages;
    private final Clock clock;

    public ReplayWebhook() {
        this(Flows.webhooks(), new DynamoMessages(Table.ofSettings()), HouseClock.clock());
    }

    ReplayWebhook(Webhooks webhooks, Messages messages, Clock clock) {
        this.webhooks = webhooks;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.REPLAY_WEBHOOK, event, context, request -> {
            var now = clock.instant();
            var id = Flows.id(request);
            var body = request.body();
            var from = body.instant("from");
            var after = body.parsed("after", MessageId::parse, "m_…");
            if (from == null && after == null) {
                body.require("from");
            }
            request.refuseFaults();
            var start = after != null ? after : MessageId.before(from);
            return Flows.of(webhooks).step(request, id, is -> WebhookRules.replay(is, request.person(), now),
                    (was, step, call) -> {
                        webhooks.add(id, news(messages.since(id.owner(), start, MOST)), now);
                        return webhooks.keep(was, step, call);
                    });
        });
    }

    private static List<News> news(List<Told> told) {
        return told.stream().map(Told::message).map(News::of).toList();
    }
}
