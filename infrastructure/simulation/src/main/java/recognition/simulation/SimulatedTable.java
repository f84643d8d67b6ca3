package recognition.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.Update;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

import recognition.simulation.SimulatedIndex.Definition;

/**
 * DynamoDB with one table in memory, in one thread, behind the SDK's own interface, so that the keepers of the house run on it
 * unchanged. Writes to items are serializable and reads of items consistent; indexes lag; any call can fail in any of the ways of
 * {@link Fault}. What the house does not use is not there.
 */
public final class SimulatedTable implements DynamoDbClient {
    private static final int LARGEST_TRANSACTION = 100;

    private final Weather weather;
    private final Map<String, NavigableMap<String, Map<String, AttributeValue>>> partitions = new HashMap<>();
    private final Map<String, SimulatedIndex> indexes = new HashMap<>();
    private final List<Map<String, AttributeValue>> stream = new ArrayList<>();
    private Meter meter;

    /** What a call meets. */
    public interface Weather {

        /** Asked before each call; others may use the store meanwhile. */
        Fault fault(boolean isWrite);

        /** After how many further writes an index shows this one. */
        int lag();

        /** Nothing goes wrong and nothing lags. */
        static Weather fair() {
            return new Weather() {
                @Override
                public Fault fault(boolean isWrite) {
                    return Fault.NONE;
                }

                @Override
                public int lag() {
                    return 0;
                }
            };
        }
    }

    public SimulatedTable(Weather weather, Definition... indexes) {
        this.weather = weather;
        for (var index : indexes) {
            this.indexes.put(index.name(), new SimulatedIndex(index));
        }
    }

    /** Counts from now on what calls would cost. */
    public Meter metered() {
        meter = new Meter();
        return meter;
    }

    /** Every image that was written, in order: the table's stream. */
    public List<Map<String, AttributeValue>> stream() {
        return stream;
    }

    /** Lets the indexes catch up. */
    public void settle() {
        indexes.values().forEach(SimulatedIndex::settle);
    }

    /** The items of an index as it stands, for looking at from outside. */
    public List<Map<String, AttributeValue>> index(String name) {
        return indexes.get(name).all();
    }

    @Override
    public GetItemResponse getItem(GetItemRequest request) {
        return call(false, () -> {
            if (!Boolean.TRUE.equals(request.consistentRead())) {
                throw new UnsupportedOperationException("items are read consistently in this house");
            }
            var item = find(request.key());
            if (meter != null) {
                meter.read(item);
            }
            return item.isEmpty() ? GetItemResponse.builder().build() : GetItemResponse.builder().item(item).build();
        });
    }

    @Override
    public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
        return call(false, () -> {
            var found = new HashMap<String, List<Map<String, AttributeValue>>>();
            request.requestItems().forEach((table, wanted) -> {
                if (!Boolean.TRUE.equals(wanted.consistentRead())) {
                    throw new UnsupportedOperationException("items are read consistently in this house");
                }
                found.put(table, wanted.keys().stream().map(this::find).filter(item -> !item.isEmpty()).toList());
            });
            return BatchGetItemResponse.builder().responses(found).unprocessedKeys(Map.of()).build();
        });
    }

    @Override
    public QueryResponse query(QueryRequest request) {
        return call(false, () -> request.indexName() == null ? items(request) : index(request));
    }

    private QueryResponse index(QueryRequest request) {
        var answer = indexes.get(request.indexName()).query(request);
        if (meter != null) {
            meter.queried(answer.items());
        }
        return answer;
    }

    private QueryResponse items(QueryRequest request) {
        var names = request.expressionAttributeNames();
        var values = request.expressionAttributeValues();
        if (request.filterExpression() != null || request.hasExclusiveStartKey()) {
            throw new UnsupportedOperationException("not of a partition: " + request);
        }
        var pk = Expression.partition(request.keyConditionExpression(), names, values, "pk");
        return QueryResponse.builder().items(partitions.getOrDefault(pk, new TreeMap<>()).values().stream()
                .filter(item -> Expression.holds(request.keyConditionExpression(), names, values, item))
                .limit(request.limit() == null ? Long.MAX_VALUE : request.limit()).toList()).build();
    }

    @Override
    public PutItemResponse putItem(PutItemRequest request) {
        return call(true, () -> {
            check(Expression.holds(request.conditionExpression(), request.expressionAttributeNames(),
                    request.expressionAttributeValues(), find(request.item())));
            write(request.item());
            return PutItemResponse.builder().build();
        });
    }

    @Override
    public UpdateItemResponse updateItem(UpdateItemRequest request) {
        return call(true, () -> {
            var was = find(request.key());
            check(Expression.holds(request.conditionExpression(), request.expressionAttributeNames(),
                    request.expressionAttributeValues(), was));
            var item = new HashMap<>(was);
            item.putAll(request.key());
            var set = updated(request, item);
            if (meter != null) {
                meter.written(item);
            }
            write(item);
            return switch (request.returnValues()) {
                case null -> UpdateItemResponse.builder().build();
                case UPDATED_NEW -> UpdateItemResponse.builder().attributes(set).build();
                case ALL_NEW -> UpdateItemResponse.builder().attributes(item).build();
                default -> throw new UnsupportedOperationException(request.returnValuesAsString());
            };
        });
    }

    /** A path to what is not there, and the value of what is not there, are no part of an update. */
    private static Map<String, AttributeValue> updated(UpdateItemRequest request, Map<String, AttributeValue> item) {
        try {
            return Expression.update(request.updateExpression(), request.expressionAttributeNames(),
                    request.expressionAttributeValues(), item);
        } catch (NoSuchElementException nothingThere) {
            throw invalid("nothing is there: " + request.updateExpression());
        }
    }

    @Override
    public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
        return inTransaction(() -> {
            var writes = request.transactItems();
            var keys = new HashSet<List<AttributeValue>>();
            if (writes.size() > LARGEST_TRANSACTION
                    || !writes.stream().allMatch(write -> keys.add(key(target(write))))) {
                throw invalid("a transaction has at most 100 items, each once");
            }
            var reasons = writes.stream().map(this::reason).toList();
            if (reasons.stream().anyMatch(reason -> !reason.code().equals("None"))) {
                throw TransactionCanceledException.builder().cancellationReasons(reasons).build();
            }
            writes.forEach(this::write);
            return TransactWriteItemsResponse.builder().build();
        });
    }

    private static Map<String, AttributeValue> target(TransactWriteItem write) {
        if (write.put() != null) {
            return write.put().item();
        }
        return write.update() != null ? write.update().key() : write.delete().key();
    }

    private CancellationReason reason(TransactWriteItem write) {
        boolean holds = write.put() != null
                ? holds(write.put())
                : write.update() != null ? holds(write.update()) : holds(write.delete());
        return CancellationReason.builder().code(holds ? "None" : "ConditionalCheckFailed").build();
    }

    private boolean holds(Put put) {
        return Expression.holds(put.conditionExpression(), put.expressionAttributeNames(),
                put.expressionAttributeValues(), find(put.item()));
    }

    private boolean holds(Delete delete) {
        return Expression.holds(delete.conditionExpression(), delete.expressionAttributeNames(),
                delete.expressionAttributeValues(), find(delete.key()));
    }

    private boolean holds(Update update) {
        return Expression.holds(update.conditionExpression(), update.expressionAttributeNames(),
                update.expressionAttributeValues(), find(update.key()));
    }

    private void write(TransactWriteItem write) {
        if (write.delete() != null) {
            remove(write.delete().key());
            return;
        }
        var item = write.put() != null ? write.put().item() : updated(write.update());
        if (meter != null) {
            meter.writtenInTransaction(item);
        }
        write(item);
    }

    private Map<String, AttributeValue> updated(Update update) {
        var item = new HashMap<>(find(update.key()));
        item.putAll(update.key());
        Expression.update(update.updateExpression(), update.expressionAttributeNames(),
                update.expressionAttributeValues(), item);
        return item;
    }

    private void remove(Map<String, AttributeValue> key) {
        var was = partitions.getOrDefault(key.get("pk").s(), new TreeMap<>()).remove(key.get("sk").s());
        if (was != null) {
            indexes.values().forEach(index -> index.change(was, null, weather.lag()));
        }
    }

    private <T> T inTransaction(Supplier<T> operation) {
        try {
            return call(true, operation);
        } catch (TransactionConflictException conflict) {
            var reason = CancellationReason.builder().code("TransactionConflict").build();
            throw TransactionCanceledException.builder()
                    .cancellationReasons(Collections.nCopies(LARGEST_TRANSACTION, reason)).build();
        }
    }

    private <T> T call(boolean isWrite, Supplier<T> operation) {
        var fault = weather.fault(isWrite);
        return switch (fault) {
            case NONE -> operation.get();
            case THROTTLED -> throw ProvisionedThroughputExceededException.builder().statusCode(400)
                    .awsErrorDetails(
                            AwsErrorDetails.builder().errorCode("ProvisionedThroughputExceededException").build())
                    .build();
            case CONFLICT -> throw TransactionConflictException.builder().statusCode(400).build();
            case LOST_BEFORE_COMMIT -> throw SdkClientException.create("no answer");
            case LOST_AFTER_COMMIT -> {
                operation.get();
                throw SdkClientException.create("no answer");
            }
            case CRASH_BEFORE_COMMIT -> throw new Crash();
            case CRASH_AFTER_COMMIT -> {
                operation.get();
                throw new Crash();
            }
        };
    }

    private Map<String, AttributeValue> find(Map<String, AttributeValue> key) {
        return partitions.getOrDefault(key.get("pk").s(), new TreeMap<>()).getOrDefault(key.get("sk").s(), Map.of());
    }

    private void write(Map<String, AttributeValue> item) {
        var kept = Map.copyOf(item);
        if (item.get("pk").s().isEmpty() || item.get("sk").s().isEmpty()) {
            throw invalid("a key is not empty");
        }
        var was = partitions.computeIfAbsent(item.get("pk").s(), _ -> new TreeMap<>()).put(item.get("sk").s(), kept);
        stream.add(kept);
        indexes.values().forEach(index -> index.change(was, kept, weather.lag()));
    }

    private static List<AttributeValue> key(Map<String, AttributeValue> item) {
        return List.of(item.get("pk"), item.get("sk"));
    }

    private static void check(boolean holds) {
        if (!holds) {
            throw ConditionalCheckFailedException.builder().statusCode(400).build();
        }
    }

    private static RuntimeException invalid(String message) {
        return DynamoDbException.builder().statusCode(400).message(message)
                .awsErrorDetails(AwsErrorDetails.builder().errorCode("ValidationException").build()).build();
    }

    /** Does something with each item of the table, for looking at from outside. */
    public <T> List<T> items(Function<Map<String, AttributeValue>, T> look) {
        return partitions.values().stream().flatMap(items -> items.values().stream()).map(look).toList();
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
