package recognition.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

import recognition.local.table.LocalTable;
import recognition.simulation.SimulatedIndex.Definition;

/**
 * The simulated store answers as DynamoDB Local does, operation by operation, with the expressions the house uses. What DynamoDB
 * Local never does (it neither throttles nor conflicts, loses no answer, its indexes do not lag, and it refuses an item twice in one
 * transaction only after its conditions) only the simulation covers.
 */
class HonestStoreTest {
    private static final int OPERATIONS = 20_000;
    private static final List<String> CONDITIONS = Arrays.asList(null, "attribute_not_exists(pk)",
            "version = :was", "attribute_not_exists(pk) OR (attribute_not_exists(sentAt) AND claimedAt < :was)",
            "dueBucket = :bucket AND dueAt = :was", "attribute_exists(pk) AND NOT version <> :was",
            "version = :was AND NOT dueBucket IN (:bucket)",
            "attribute_exists(dueBucket) AND mail.attempts = :was");

    private final SplittableRandom random = new SplittableRandom(7);
    private final LocalTable local = LocalTable.fresh();
    private final SimulatedTable simulated = new SimulatedTable(SimulatedTable.Weather.fair(), Definition.DUE,
            Definition.MINE,
            Definition.WORK);
    private final Map<String, Integer> answers = new TreeMap<>();

    /** Something asked of a store, with the answer as text. */
    @FunctionalInterface
    private interface Operation {
        String ask(DynamoDbClient store);
    }

    @Test
    void answersAsDynamoDbLocalDoes() {
        for (int i = 0; i < OPERATIONS; i++) {
            var operation = operation();
            var expected = answer(operation, local.client());
            assertEquals(expected, answer(operation, simulated), "operation " + i);
            answers.merge(expected.replaceAll("[ {\\[].*", ""), 1, Integer::sum);
        }
        System.out.printf("%,d operations answered alike: %s%n", OPERATIONS, answers);
    }

    private static String answer(Operation operation, DynamoDbClient store) {
        try {
            return operation.ask(store);
        } catch (TransactionCanceledException cancelled) {
            return "cancelled " + cancelled.cancellationReasons().stream().map(CancellationReason::code).toList();
        } catch (DynamoDbException refused) {
            return refused.getClass().getSimpleName();
        }
    }

    private Operation operation() {
        return switch (random.nextInt(9)) {
            case 0, 1 -> put();
            case 2 -> update();
            case 3, 4 -> transaction();
            case 5 -> get();
            case 6 -> timeline();
            case 7 -> batch();
            default -> index();
        };
    }

    private Operation put() {
        var condition = condition();
        var request = PutItemRequest.builder().tableName(local.name()).item(item()).conditionExpression(condition)
                .expressionAttributeValues(values(condition)).build();
        return store -> {
            store.putItem(request);
            return "put";
        };
    }

    private Operation update() {
        var condition = condition();
        var update = List
                .of("ADD failedAttempts :one", "SET sentAt = :one, version = :was", "REMOVE dueBucket",
                        "SET dueBucket = :bucket", "SET readAt = if_not_exists(readAt, :one)",
                        "SET tries = if_not_exists(tries, :was) + :one",
                        "SET dueAt = :was, mail.attempts = mail.attempts + :one",
                        "SET mail.sentAt = :one REMOVE dueBucket")
                .get(random.nextInt(8));
        var request = UpdateItemRequest.builder().tableName(local.name()).key(key()).updateExpression(update)
                .conditionExpression(condition).expressionAttributeValues(values(condition + " " + update))
                .returnValues(update.contains("mail") ? ReturnValue.ALL_NEW : ReturnValue.UPDATED_NEW).build();
        return store -> "updated " + sorted(store.updateItem(request).attributes());
    }

    private Operation transaction() {
        var items = new HashMap<List<AttributeValue>, Map<String, AttributeValue>>();
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            var item = item();
            items.put(List.of(item.get("pk"), item.get("sk")), item);
        }
        var puts = new ArrayList<TransactWriteItem>();
        for (var item : items.values()) {
            var condition = condition();
            puts.add(TransactWriteItem.builder()
                    .put(Put.builder().tableName(local.name()).item(item).conditionExpression(condition)
                            .expressionAttributeValues(values(condition)).build())
                    .build());
        }
        var request = TransactWriteItemsRequest.builder().transactItems(puts).build();
        return store -> {
            store.transactWriteItems(request);
            return "kept";
        };
    }

    private Operation get() {
        var request = GetItemRequest.builder().tableName(local.name()).key(key()).consistentRead(true).build();
        return store -> "item " + sorted(store.getItem(request).item());
    }

    private Operation batch() {
        var keys = Stream.generate(this::key).limit(random.nextInt(1, 6)).distinct().toList();
        var request = BatchGetItemRequest.builder()
                .requestItems(Map.of(local.name(), KeysAndAttributes.builder().keys(keys).consistentRead(true).build()))
                .build();
        return store -> "batch " + store.batchGetItemPaginator(request).stream()
                .flatMap(page -> page.responses().get(local.name()).stream()).map(HonestStoreTest::sorted)
                .sorted(Comparator.comparing(Object::toString)).toList();
    }

    private Operation timeline() {
        var request = QueryRequest.builder().tableName(local.name()).consistentRead(true)
                .keyConditionExpression("pk = :pk AND begins_with(sk, :event)").expressionAttributeValues(Map.of(":pk",
                        key().get("pk"), ":event", AttributeValue.fromS("EVENT#")))
                .build();
        return store -> "timeline " + store.query(request).items().stream().map(HonestStoreTest::sorted).toList();
    }

    /** Every page of an index. */
    private Operation index() {
        boolean due = random.nextBoolean();
        int limit = random.nextInt(1, 5);
        var bucket = AttributeValue.fromS("bucket" + random.nextInt(3));
        var until = AttributeValue.fromN(Integer.toString(random.nextInt(6)));
        var request = due
                ? QueryRequest.builder().tableName(local.name()).indexName("due").limit(limit)
                        .keyConditionExpression("dueBucket = :bucket AND dueAt <= :now")
                        .expressionAttributeValues(Map.of(":bucket", bucket, ":now", until)).build()
                : QueryRequest.builder().tableName(local.name()).indexName("mine").limit(limit).scanIndexForward(false)
                        .keyConditionExpression("#partition = :partition")
                        .expressionAttributeNames(Map.of("#partition", "owner"))
                        .expressionAttributeValues(Map.of(":partition", bucket)).build();
        return store -> "index " + store.queryPaginator(request).items().stream().map(HonestStoreTest::sorted)
                .sorted(Comparator.comparing(Object::toString)).toList();
    }

    private Map<String, AttributeValue> key() {
        return Map.of("pk", AttributeValue.fromS("case" + random.nextInt(20)), "sk",
                AttributeValue.fromS(random.nextBoolean() ? "CASE" : "EVENT#" + random.nextInt(3)));
    }

    private Map<String, AttributeValue> item() {
        var item = new HashMap<>(key());
        for (var number : List.of("version", "dueAt", "ownedSince", "claimedAt")) {
            if (random.nextInt(4) > 0) {
                item.put(number, AttributeValue.fromN(Integer.toString(random.nextInt(6))));
            }
        }
        if (random.nextInt(4) > 0) {
            item.put("mail", AttributeValue.fromM(Map.of("attempts",
                    AttributeValue.fromN(Integer.toString(random.nextInt(6))))));
        }
        for (var text : List.of("dueBucket", "owner")) {
            if (random.nextInt(4) > 0) {
                item.put(text, AttributeValue.fromS("bucket" + random.nextInt(3)));
            }
        }
        return item;
    }

    private String condition() {
        return CONDITIONS.get(random.nextInt(CONDITIONS.size()));
    }

    private Map<String, AttributeValue> values(String expression) {
        var values = new HashMap<String, AttributeValue>();
        var text = String.valueOf(expression);
        if (text.contains(":was")) {
            values.put(":was", AttributeValue.fromN(Integer.toString(random.nextInt(6))));
        }
        if (text.contains(":one")) {
            values.put(":one", AttributeValue.fromN("1"));
        }
        if (text.contains(":bucket")) {
            values.put(":bucket", AttributeValue.fromS("bucket" + random.nextInt(3)));
        }
        return values.isEmpty() ? null : values;
    }

    private static Map<String, AttributeValue> sorted(Map<String, AttributeValue> item) {
        var sorted = new TreeMap<>(item);
        sorted.replaceAll((_, value) -> value.hasM() ? AttributeValue.fromM(new TreeMap<>(value.m())) : value);
        return sorted;
    }
}
