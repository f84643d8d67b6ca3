package recognition.local.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * Counts what a client consumes. Reads and single writes as {@code ReturnConsumedCapacity} says; transactions by the price rule,
 * because DynamoDB Local misreports them: two units for each KB of each item, before or after, whichever is larger, and for each
 * index one unit for each KB of an entry that is put, changed or taken away.
 */
public final class UnitMeter implements ExecutionInterceptor {
    private static final ExecutionAttribute<List<Map<String, AttributeValue>>> BEFORE = new ExecutionAttribute<>(
            "before");
    private static final double KB = 1024;

    private final DynamoDbClient plain;
    private final String table;
    private final List<GlobalSecondaryIndexDescription> indexes;
    private double reads;
    private double writes;
    private final List<String> lines = new ArrayList<>();

    /** @param plain asks beside what is counted */
    UnitMeter(DynamoDbClient plain, String table) {
        this.plain = plain;
        this.table = table;
        this.indexes = plain.describeTable(request -> request.tableName(table)).table().globalSecondaryIndexes();
    }

    /** What was consumed since the last time this was asked. */
    public synchronized Units taken() {
        var units = new Units(reads, writes, List.copyOf(lines));
        reads = 0;
        writes = 0;
        lines.clear();
        return units;
    }

    /** @param lines each write of a transaction: its key, its units, and those of the indexes */
    public record Units(double reads, double writes, List<String> lines) {
        public Units {
            lines = List.copyOf(lines);
        }
    }

    @Override
    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
        var total = ReturnConsumedCapacity.TOTAL;
        return switch (context.request()) {
            case BatchGetItemRequest batch -> batch.toBuilder().returnConsumedCapacity(total).build();
            case GetItemRequest get -> get.toBuilder().returnConsumedCapacity(total).build();
            case QueryRequest query -> query.toBuilder().returnConsumedCapacity(total).build();
            case PutItemRequest put -> put.toBuilder().returnConsumedCapacity(total).build();
            case UpdateItemRequest update -> update.toBuilder().returnConsumedCapacity(total).build();
            case DeleteItemRequest delete -> delete.toBuilder().returnConsumedCapacity(total).build();
            case TransactWriteItemsRequest transaction -> {
                attributes.putAttribute(BEFORE, items(transaction));
                yield transaction;
            }
            case SdkRequest other -> throw new IllegalStateException("not counted: " + other);
        };
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        if (context.request() instanceof TransactWriteItemsRequest transaction) {
            count(attributes.getAttribute(BEFORE), items(transaction));
        } else {
            count(context.response());
        }
    }

    private synchronized void count(SdkResponse response) {
        switch (response) {
            case BatchGetItemResponse batch ->
                reads += batch.consumedCapacity().stream().mapToDouble(UnitMeter::units).sum();
            case GetItemResponse get -> reads += units(get.consumedCapacity());
            case QueryResponse query -> reads += units(query.consumedCapacity());
            case PutItemResponse put -> writes += units(put.consumedCapacity());
            case UpdateItemResponse update -> writes += units(update.consumedCapacity());
            case DeleteItemResponse delete -> writes += units(delete.consumedCapacity());
            case SdkResponse other -> throw new IllegalStateException("not counted: " + other);
        }
    }

    private static double units(ConsumedCapacity consumed) {
        return consumed.capacityUnits();
    }

    private synchronized void count(List<Map<String, AttributeValue>> before, List<Map<String, AttributeValue>> after) {
        for (int i = 0; i < before.size(); i++) {
            var was = before.get(i);
            var is = after.get(i);
            int own = 2 * Math.max(kilobytes(was), kilobytes(is));
            int inIndexes = indexes.stream().mapToInt(index -> units(index, was, is)).sum();
            var some = is.isEmpty() ? was : is;
            lines.add("%s %s: %d bytes, %d + %d".formatted(some.get("pk").s().split("#")[0], some.get("sk").s(),
                    ItemSize.of(some), own, inIndexes));
            writes += own + inIndexes;
        }
    }

    private int units(GlobalSecondaryIndexDescription index, Map<String, AttributeValue> was,
            Map<String, AttributeValue> is) {
        var before = entry(index, was);
        var after = entry(index, is);
        if (before.equals(after)) {
            return 0;
        }
        var stays = index.keySchema().stream()
                .allMatch(key -> Objects.equals(before.get(key.attributeName()), after.get(key.attributeName())));
        return stays ? Math.max(kilobytes(before), kilobytes(after)) : kilobytesOrNone(before) + kilobytesOrNone(after);
    }

    /** Empty where the item does not stand in the index. */
    private static Map<String, AttributeValue> entry(GlobalSecondaryIndexDescription index,
            Map<String, AttributeValue> item) {
        var keys = index.keySchema().stream().map(key -> key.attributeName()).toList();
        if (!item.keySet().containsAll(keys)) {
            return Map.of();
        }
        if (index.projection().projectionType() == ProjectionType.ALL) {
            return item;
        }
        var entry = new HashMap<String, AttributeValue>();
        keys.forEach(key -> entry.put(key, item.get(key)));
        List.of("pk", "sk").forEach(key -> entry.put(key, item.get(key)));
        return entry;
    }

    private List<Map<String, AttributeValue>> items(TransactWriteItemsRequest transaction) {
        return transaction.transactItems().stream().map(this::item).toList();
    }

    private Map<String, AttributeValue> item(TransactWriteItem write) {
        var named = write.put() != null
                ? write.put().item()
                : write.update() != null
                        ? write.update().key()
                        : write.delete() != null ? write.delete().key() : write.conditionCheck().key();
        return plain.getItem(get -> get.tableName(table).consistentRead(true)
                .key(Map.of("pk", named.get("pk"), "sk", named.get("sk")))).item();
    }

    private static int kilobytesOrNone(Map<String, AttributeValue> item) {
        return item.isEmpty() ? 0 : kilobytes(item);
    }

    private static int kilobytes(Map<String, AttributeValue> item) {
        return Math.max(1, (int) Math.ceil(ItemSize.of(item) / KB));
    }
}
