package recognition.storage.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

import recognition.domain.message.Mailbox;
import recognition.domain.webhook.Webhook;
import recognition.domain.webhook.WebhookId;
import recognition.domain.webhook.Webhooks;
import recognition.storage.Item;
import recognition.storage.Table;
import recognition.storage.cases.DynamoCases;

/** Keeps webhooks and their queues in the table, all of a webhook in one partition. */
public final class DynamoWebhooks extends DynamoCases<WebhookId, Webhook> implements Webhooks {
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final String OF_NOTHING = "REMOVE dueBucket, dueAt, failures, failingSince";

    private final Table table;

    public DynamoWebhooks(Table table) {
        super(table, new WebhookItem());
        this.table = table;
    }

    @Override
    public List<WebhookId> activeOf(Mailbox mailbox) {
        var query = QueryRequest.builder().tableName(table.name()).indexName("mine")
                .keyConditionExpression("#owner = :owner").expressionAttributeNames(Map.of("#owner", "owner"))
                .expressionAttributeValues(
                        Item.empty().text(":owner", WebhookItem.KIND + "#" + mailbox.name()).attributes())
                .build();
        return table.itemsOf(query).stream().filter(item -> item.text("stage").equals("ACTIVE"))
                .map(item -> new WebhookId(mailbox, item.text("word"))).toList();
    }

    @Override
    public void add(WebhookId id, List<News> news, Instant now) {
        var name = id.name();
        for (var one : news) {
            var item = QueueItem.waiting(name, one);
            table.ask(client -> client.putItem(put -> put.tableName(table.name()).item(item.attributes())));
        }
        update(name, "SET box = :box, word = :word, added = if_not_exists(added, :zero) + :one, dueBucket = :bucket, "
                + "dueAt = if_not_exists(dueAt, :now)", null,
                Item.empty().text(":box", id.owner().name()).text(":word", id.word()).number(":zero", 0)
                        .number(":one", 1).text(":bucket", QueueItem.bucketOf(name))
                        .number(":now", now.getEpochSecond()));
    }

    @Override
    public List<String> due(Instant now, int limit) {
        var due = new ArrayList<String>();
        for (int shard = 0; shard < QueueItem.SHARDS; shard++) {
            var values = Item.empty().text(":bucket", QueueItem.bucket(shard)).number(":now", now.getEpochSecond());
            var found = table.ask(client -> client.query(query -> query.tableName(table.name()).indexName("due")
                    .keyConditionExpression("dueBucket = :bucket AND dueAt <= :now").limit(limit)
                    .expressionAttributeValues(values.attributes())));
            found.items().stream().map(Item::of)
                    .forEach(item -> due.add(item.text("pk").substring(QueueItem.pk("").length())));
        }
        return due;
    }

    @Override
    public Optional<Queue> take(String name, Instant now) {
        return update(name, "SET dueAt = :lease", "dueAt <= :now", Item.empty().number(":now", now.getEpochSecond())
                .number(":lease", now.plus(LEASE).getEpochSecond())).map(QueueItem::queue);
    }

    @Override
    public List<News> waiting(WebhookId id, int limit) {
        var query = under(id, QueueItem.WAITING).consistentRead(true).limit(limit).build();
        return table.ask(client -> client.query(query)).items().stream().map(Item::of).map(QueueItem::news).toList();
    }

    @Override
    public void note(WebhookId id, News news, Attempt attempt) {
        var item = QueueItem.attempt(id.name(), news, attempt);
        table.ask(client -> client.putItem(put -> put.tableName(table.name()).item(item.attributes())));
        if (attempt.taken()) {
            table.ask(client -> client.deleteItem(delete -> delete.tableName(table.name())
                    .key(QueueItem.waiting(id.name(), news.id()).attributes())));
        }
    }

    @Override
    public List<Noted> attempts(WebhookId id, int limit) {
        var query = under(id, QueueItem.ATTEMPT).scanIndexForward(false).limit(limit).build();
        return table.ask(client -> client.query(query)).items().stream().map(Item::of).map(QueueItem::noted).toList();
    }

    @Override
    public void giveBackEmpty(Queue queue) {
        update(queue.id().name(), OF_NOTHING, "added = :added", Item.empty().number(":added", queue.added()));
    }

    @Override
    public void giveBack(Queue queue, int failures, Instant failingSince, Instant next) {
        var values = Item.empty().number(":failures", failures).number(":next", next.getEpochSecond());
        if (failingSince == null) {
            update(queue.id().name(), "SET failures = :failures, dueAt = :next REMOVE failingSince", null, values);
        } else {
            update(queue.id().name(), "SET failures = :failures, dueAt = :next, failingSince = :since", null,
                    values.instant(":since", failingSince));
        }
    }

    @Override
    public void rest(Queue queue) {
        update(queue.id().name(), OF_NOTHING, null, Item.empty());
    }

    private Optional<Item> update(String name, String expression, String condition, Item values) {
        try {
            var updated = table.ask(client -> client.updateItem(update -> update.tableName(table.name())
                    .key(QueueItem.key(name).attributes()).updateExpression(expression).conditionExpression(condition)
                    .expressionAttributeValues(values.attributes().isEmpty() ? null : values.attributes())
                    .returnValues(ReturnValue.ALL_NEW)));
            return Optional.of(Item.of(updated.attributes()));
        } catch (ConditionalCheckFailedException changedMeanwhile) {
            return Optional.empty();
        }
    }

    private QueryRequest.Builder under(WebhookId id, String prefix) {
        return QueryRequest.builder().tableName(table.name())
                .keyConditionExpression("pk = :pk AND begins_with(sk, :prefix)").expressionAttributeValues(
                        Item.empty().text(":pk", key(id)).text(":prefix", prefix).attributes());
    }
}
