package recognition.simulation;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** A global secondary index of keys: sparse, in order, and behind the table by some writes. */
final class SimulatedIndex {
    private final Definition definition;
    private final Map<String, NavigableMap<Map<String, AttributeValue>, Map<String, AttributeValue>>> partitions = new HashMap<>();
    private final Queue<Change> changes = new ArrayDeque<>();
    private long written;

    /**
     * @param partition a text attribute
     * @param order a number attribute
     */
    public record Definition(String name, String partition, String order) {
        public static final Definition DUE = new Definition("due", "dueBucket", "dueAt");
        public static final Definition MINE = new Definition("mine", "owner", "ownedSince");
        public static final Definition WORK = new Definition("work", "queue", "waitingSince");

        private boolean holds(Map<String, AttributeValue> item) {
            return item != null && item.containsKey(partition) && item.containsKey(order);
        }

        private Map<String, AttributeValue> projection(Map<String, AttributeValue> item) {
            var keys = Set.of("pk", "sk", partition, order);
            return item.entrySet().stream().filter(attribute -> keys.contains(attribute.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }

        private int compare(Map<String, AttributeValue> one, Map<String, AttributeValue> other) {
            int byOrder = Expression.compare(one.get(order), other.get(order));
            int byPartition = byOrder != 0 ? byOrder : Expression.compare(one.get("pk"), other.get("pk"));
            return byPartition != 0 ? byPartition : Expression.compare(one.get("sk"), other.get("sk"));
        }
    }

    private record Change(Map<String, AttributeValue> was, Map<String, AttributeValue> is, long visibleFrom) {}

    SimulatedIndex(Definition definition) {
        this.definition = definition;
    }

    void change(Map<String, AttributeValue> was, Map<String, AttributeValue> is, int lag) {
        written++;
        if (definition.holds(was) || definition.holds(is)) {
            changes.add(new Change(was, is, written + lag));
        }
        while (!changes.isEmpty() && changes.peek().visibleFrom() <= written) {
            apply(changes.remove());
        }
    }

    void settle() {
        while (!changes.isEmpty()) {
            apply(changes.remove());
        }
    }

    List<Map<String, AttributeValue>> all() {
        return partitions.values().stream().flatMap(items -> items.values().stream()).toList();
    }

    QueryResponse query(QueryRequest request) {
        var names = request.expressionAttributeNames();
        var values = request.expressionAttributeValues();
        var partition = partitions.getOrDefault(
                Expression.partition(request.keyConditionExpression(), names, values, definition.partition()),
                new TreeMap<>(definition::compare));
        var from = request.hasExclusiveStartKey() ? request.exclusiveStartKey() : null;
        var ordered = Boolean.FALSE.equals(request.scanIndexForward()) ? partition.descendingMap() : partition;
        var rest = from == null ? ordered : ordered.tailMap(from, false);
        var page = rest.values().stream()
                .filter(item -> Expression.holds(request.keyConditionExpression(), names, values, item))
                .limit(request.limit() == null ? Long.MAX_VALUE : request.limit()).toList();
        var response = QueryResponse.builder().items(page.stream()
                .filter(item -> Expression.holds(request.filterExpression(), names, values, item)).toList());
        return request.limit() != null && page.size() == request.limit()
                ? response.lastEvaluatedKey(keys(page.getLast())).build()
                : response.build();
    }

    private Map<String, AttributeValue> keys(Map<String, AttributeValue> item) {
        return Map.of("pk", item.get("pk"), "sk", item.get("sk"), definition.partition(),
                item.get(definition.partition()),
                definition.order(), item.get(definition.order()));
    }

    private void apply(Change change) {
        if (definition.holds(change.was())) {
            partition(change.was()).remove(change.was());
        }
        if (definition.holds(change.is())) {
            partition(change.is()).put(change.is(), definition.projection(change.is()));
        }
    }

    private NavigableMap<Map<String, AttributeValue>, Map<String, AttributeValue>> partition(
            Map<String, AttributeValue> item) {
        return partitions.computeIfAbsent(item.get(definition.partition()).s(),
                _ -> new TreeMap<>(definition::compare));
    }
}
