package recognition.storage.deadline;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

import recognition.domain.cases.Cursor;
import recognition.domain.deadline.DeadlineKind.Lane;
import recognition.domain.deadline.DueBuckets;
import recognition.domain.deadline.DueIndex;
import recognition.domain.deadline.DueKey;
import recognition.storage.Item;
import recognition.storage.Table;
import recognition.storage.cases.DynamoCases;

/** The sparse index of what is due: it holds the keys of cases with an open deadline and nothing else. */
public final class DynamoDueIndex implements DueIndex {
    private static final String CASE = "CASE";

    private final Table table;

    public DynamoDueIndex(Table table) {
        this.table = table;
    }

    @Override
    public DueBuckets buckets() {
        return DynamoCases.DUE;
    }

    @Override
    public Page due(String bucket, Instant now, int limit, String cursor) {
        var query = QueryRequest.builder().tableName(table.name()).indexName("due")
                .keyConditionExpression("dueBucket = :bucket AND dueAt <= :now").limit(limit)
                .expressionAttributeValues(Map.of(":bucket", AttributeValue.fromS(bucket), ":now",
                        AttributeValue.fromN(Long.toString(now.getEpochSecond()))));
        if (cursor != null) {
            var from = Cursor.parse(cursor).orElseThrow();
            query.exclusiveStartKey(
                    Item.key(from.lastKey(), CASE).text("dueBucket", bucket).number("dueAt", from.lastAt())
                            .attributes());
        }
        var answer = table.ask(client -> client.query(query.build()));
        var last = answer.hasLastEvaluatedKey() ? Item.of(answer.lastEvaluatedKey()) : null;
        return new Page(answer.items().stream().map(Item::of).map(this::entry).toList(),
                last == null ? null : new Cursor(last.text("pk"), last.number("dueAt")).toString());
    }

    @Override
    public boolean failed(Entry entry, Instant now) {
        try {
            var key = Item.key(entry.kind() + "#" + entry.subject(), CASE).attributes();
            var values = Map.of(":bucket", AttributeValue.fromS(entry.key().bucket()), ":at",
                    AttributeValue.fromN(Long.toString(entry.key().dueAt())));
            var counted = table.ask(client -> client.updateItem(update -> update.tableName(table.name()).key(key)
                    .updateExpression("ADD failedAttempts :one")
                    .conditionExpression("dueBucket = :bucket AND dueAt = :at")
                    .expressionAttributeValues(Item.of(new HashMap<>(values)).number(":one", 1).attributes())
                    .returnValues(ReturnValue.UPDATED_NEW)));
            return Item.of(counted.attributes()).number("failedAttempts") >= ATTEMPTS
                    && setAside(key, values, DueBuckets.setAside(entry.key(), now));
        } catch (ConditionalCheckFailedException movedOn) {
            return false;
        }
    }

    @Override
    public Optional<Recount> recount(Lane lane) {
        var found = table.ask(client -> client.getItem(get -> get.tableName(table.name())
                .key(recountKey(lane).attributes()).consistentRead(true)));
        return found.hasItem() ? Optional.of(Item.of(found.item())).map(DynamoDueIndex::recount) : Optional.empty();
    }

    @Override
    public void keep(Lane lane, Recount recount) {
        var item = recountKey(lane).text("calendar", recount.calendar()).text("bucket", recount.bucket())
                .text("cursor", recount.cursor());
        table.ask(client -> client.putItem(put -> put.tableName(table.name()).item(item.attributes())));
    }

    private static Recount recount(Item item) {
        return new Recount(item.text("calendar"), item.text("bucket"), item.text("cursor"));
    }

    private static Item recountKey(Lane lane) {
        return Item.key(lane + "#RECOUNT", "RECOUNT");
    }

    private boolean setAside(Map<String, AttributeValue> key, Map<String, AttributeValue> values, DueKey aside) {
        table.ask(client -> client.updateItem(update -> update.tableName(table.name()).key(key)
                .updateExpression("SET dueBucket = :aside, dueAt = :again")
                .conditionExpression("dueBucket = :bucket AND dueAt = :at")
                .expressionAttributeValues(Item.of(new HashMap<>(values)).text(":aside", aside.bucket())
                        .number(":again", aside.dueAt()).attributes())));
        return true;
    }

    private Entry entry(Item item) {
        var parts = item.text("pk").split("#", 2);
        return new Entry(parts[0], parts[1],
                new DueKey(item.text("dueBucket"), item.number("dueAt")));
    }
}
