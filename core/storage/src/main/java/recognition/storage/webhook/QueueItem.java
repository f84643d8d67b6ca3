package recognition.storage.webhook;

import java.time.Duration;

import recognition.domain.message.CaseName;
import recognition.domain.message.Mailbox;
import recognition.domain.message.MessageId;
import recognition.domain.webhook.WebhookId;
import recognition.domain.webhook.Webhooks.Attempt;
import recognition.domain.webhook.Webhooks.News;
import recognition.domain.webhook.Webhooks.Noted;
import recognition.domain.webhook.Webhooks.Queue;
import recognition.storage.Item;

/** What stands beside a webhook: its queue, what waits in it, and the attempts of the last days. */
final class QueueItem {
    static final String WAITING = "WAITING#";
    static final String ATTEMPT = "ATTEMPT#";
    static final int SHARDS = 2;
    private static final Duration ATTEMPTS_ARE_KEPT = Duration.ofDays(30);

    private QueueItem() {}

    static String pk(String name) {
        return WebhookItem.KIND + "#" + name;
    }

    static Item key(String name) {
        return Item.key(pk(name), "QUEUE");
    }

    /** The partitions, in the index of what is due, of queues in which something waits. */
    static String bucket(int shard) {
        return "WEBHOOKS#%02d".formatted(shard);
    }

    static String bucketOf(String name) {
        return bucket(Math.floorMod(name.hashCode(), SHARDS));
    }

    static Queue queue(Item item) {
        return new Queue(new WebhookId(new Mailbox(item.text("box")), item.text("word")),
                item.has("failures") ? (int) item.number("failures") : 0, item.instant("failingSince"),
                item.number("added"));
    }

    static Item waiting(String name, MessageId id) {
        return Item.key(pk(name), WAITING + place(id));
    }

    static Item waiting(String name, News news) {
        return waiting(name, news.id()).text("news", news.id().value()).text("kind", news.kind())
                .text("case", news.about().toString()).instant("at", news.at());
    }

    static News news(Item item) {
        return new News(MessageId.parse(item.text("news")).orElseThrow(), item.text("kind"),
                CaseName.parse(item.text("case")).orElseThrow(), item.instant("at"));
    }

    static Item attempt(String name, News news, Attempt attempt) {
        return Item.key(pk(name), ATTEMPT + "%015d#%s".formatted(attempt.at().toEpochMilli(), news.id().name()))
                .text("news", news.id().value()).text("kind", news.kind()).instant("at", attempt.at())
                .flag("taken", attempt.taken()).text("answer", attempt.answer())
                .number("milliseconds", attempt.milliseconds())
                .number("expiresAt", attempt.at().plus(ATTEMPTS_ARE_KEPT).getEpochSecond());
    }

    static Noted noted(Item item) {
        return new Noted(MessageId.parse(item.text("news")).orElseThrow(), item.text("kind"),
                new Attempt(item.instant("at"), item.flag("taken"), item.text("answer"), item.number("milliseconds")));
    }

    private static String place(MessageId id) {
        return "%012d#%s".formatted(id.at(), id.name());
    }
}
