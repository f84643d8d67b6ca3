package recognition.storage.cases;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

import recognition.domain.access.Owner;
import recognition.domain.access.Role;
import recognition.domain.cases.Call;
import recognition.domain.cases.Cases;
import recognition.domain.cases.Cursor;
import recognition.domain.cases.Event;
import recognition.domain.cases.Kept;
import recognition.domain.cases.Step;
import recognition.domain.cases.Versioned;
import recognition.domain.deadline.Deadline;
import recognition.domain.deadline.DueBuckets;
import recognition.domain.document.DocumentId;
import recognition.storage.Item;
import recognition.storage.Row;
import recognition.storage.Table;

/**
 * Keeps cases in the table: an item for the state, one for each line of the timeline, all of a case in one partition. A step is one
 * transaction on the condition of the version that was read.
 */
public class DynamoCases<I, S> implements Cases<I, S> {
    private static final Duration CALLS_ARE_REMEMBERED = Duration.ofDays(7);
    private static final String CASE = "CASE";
    /** Added to the seconds of what is not urgent: it stands behind everything that is. */
    private static final long AFTER_THE_URGENT = 10_000_000_000L;
    private static final Before NOTHING = new Before(0, "", List.of(), null, null, null);
    /** How the index of what is due is partitioned; sweeps ask for every shard of their lane. */
    public static final DueBuckets DUE = new DueBuckets(4);

    private final Table table;
    private final CaseItem<I, S> shape;

    protected DynamoCases(Table table, CaseItem<I, S> shape) {
        this.table = table;
        this.shape = shape;
    }

    @Override
    public String kind() {
        return shape.kind();
    }

    @Override
    public Optional<Versioned<S>> find(I id) {
        return findByKey(key(id));
    }

    /** The case in a partition; for keepers that find the partition in another item. */
    protected final Optional<Versioned<S>> findByKey(String pk) {
        return item(pk, CASE).map(this::versioned);
    }

    /** The items of a partition, in order. */
    protected final List<Item> items(String pk) {
        return items("pk = :pk", Map.of(":pk", AttributeValue.fromS(pk)));
    }

    /** The items of a partition whose {@code sk} begins so, in order. */
    protected final List<Item> items(String pk, String skBegins) {
        return items("pk = :pk AND begins_with(sk, :sk)",
                Map.of(":pk", AttributeValue.fromS(pk), ":sk", AttributeValue.fromS(skBegins)));
    }

    private List<Item> items(String condition, Map<String, AttributeValue> values) {
        var query = QueryRequest.builder().tableName(table.name()).consistentRead(true)
                .keyConditionExpression(condition)
                .expressionAttributeValues(values).build();
        return table.ask(client -> client.queryPaginator(query).items().stream().map(Item::of).toList());
    }

    /** One item, read consistently. */
    protected final Optional<Item> item(String pk, String sk) {
        var found = table.ask(client -> client.getItem(get -> get.tableName(table.name())
                .key(Item.key(pk, sk).attributes()).consistentRead(true)));
        return found.hasItem() ? Optional.of(Item.of(found.item())) : Optional.empty();
    }

    @Override
    public Optional<Kept<S>> earlier(Call call) {
        return item(callKey(call), "CALL").map(before -> {
            if (!before.text("fingerprint").equals(call.fingerprint())) {
                return new Kept.KeyReused<>();
            }
            return findByKey(before.text("case")).<Kept<S>>map(Kept.Repeated::new).orElseGet(Kept.KeyReused::new);
        });
    }

    @Override
    public Kept<S> open(Step<S> first, Call call) {
        return write(NOTHING, first, call, List.of());
    }

    @Override
    public Kept<S> keep(Versioned<S> was, Step<S> step, Call call) {
        return write(before(was), step, call, List.of());
    }

    /** Keeps a step together with writes of another case: all or none. */
    protected final Kept<S> keepWith(Versioned<S> was, Step<S> step, Call call, List<TransactWriteItem> others) {
        return write(before(was), step, call, others);
    }

    /** Opens a case together with writes of another: all or none. */
    protected final Kept<S> openWith(Step<S> first, Call call, List<TransactWriteItem> others) {
        return write(NOTHING, first, call, others);
    }

    /** The writes that open a case, for a keeper that opens it together with a step of another. */
    public final List<TransactWriteItem> opening(Step<S> first) {
        return writes(NOTHING, first, after(NOTHING, first));
    }

    /** The writes that keep a further step, for a keeper that keeps it together with a step of another case. */
    public final List<TransactWriteItem> keeping(Versioned<S> was, Step<S> step) {
        var before = before(was);
        return writes(before, step, after(before, step));
    }

    /** What a step is kept on; {@code documents} the case rests on already, {@code queue} it waits in. */
    private record Before(long version, String chain, List<DocumentId> documents, Instant openedAt, String queue,
            Instant waitingSince) {}

    private Before before(Versioned<S> was) {
        return new Before(was.version(), was.chain(), shape.documents(was.state()), was.openedAt(),
                shape.queue(was.state()).orElse(null), was.waitingSince());
    }

    private Kept<S> write(Before before, Step<S> step, Call call, List<TransactWriteItem> others) {
        var now = after(before, step);
        var writes = writes(before, step, now);
        if (call != null) {
            writes.add(putNew(callItem(call, key(shape.id(step.after())), step.event().at())));
        }
        int own = writes.size();
        shape.companions(step.after()).forEach(item -> writes.add(putNew(item)));
        writes.addAll(others);
        try {
            table.ask(client -> client.transactWriteItems(write -> write.transactItems(writes)));
            return new Kept.Done<>(now);
        } catch (TransactionCanceledException cancelled) {
            return notKept(cancelled.cancellationReasons(), call, own);
        }
    }

    private Kept<S> notKept(List<CancellationReason> reasons, Call call, int own) {
        if (call != null && failed(reasons.get(own - 1))) {
            return earlier(call).orElseThrow();
        }
        return !failed(reasons.getFirst()) && reasons.stream().skip(own).anyMatch(DynamoCases::failed)
                ? new Kept.Taken<>()
                : new Kept.Stale<>();
    }

    private Versioned<S> after(Before before, Step<S> step) {
        var at = step.event().at().truncatedTo(ChronoUnit.SECONDS);
        var queue = shape.queue(step.after()).orElse(null);
        return new Versioned<>(step.after(), before.version() + 1, step.event().chainedTo(before.chain()),
                before.openedAt() == null ? at : before.openedAt(),
                queue == null ? null : queue.equals(before.queue()) ? before.waitingSince() : at);
    }

    private List<TransactWriteItem> writes(Before before, Step<S> step, Versioned<S> now) {
        var pk = key(shape.id(step.after()));
        var state = caseItem(pk, now);
        var writes = new ArrayList<TransactWriteItem>();
        writes.add(before.equals(NOTHING)
                ? putNew(state)
                : putOver(state, before));
        writes.add(putNew(EventItem.write(pk, now.version(), step.event(), now.chain())));
        shape.documents(step.after()).stream().distinct()
                .filter(document -> !before.documents().contains(document))
                .forEach(document -> writes.add(take(shape.id(step.after()), document, step.event().at())));
        shape.reflection(step.after()).ifPresent(item -> writes.add(put(item)));
        return writes;
    }

    /** The write by which a case begins to rest on a document; it fails if the document may not be used. */
    protected final TransactWriteItem take(I id, DocumentId document, Instant at) {
        return DocumentUse.taken(table.name(), document, key(id), at);
    }

    @Override
    public List<Event> timeline(I id) {
        return items(key(id), EventItem.PREFIX).stream().map(EventItem::read).toList();
    }

    @Override
    public Page<S> of(Owner owner, int limit, Optional<Cursor> from) {
        return page(new Index("mine", "owner", "ownedSince"), ownerKey(owner), limit, from, false);
    }

    @Override
    public Page<S> waitingFor(Role role, int limit, Optional<Cursor> from) {
        return waitingAt(role.name(), limit, from);
    }

    /** The cases of a queue, the urgent first, then longest waiting first. */
    protected final Page<S> waitingAt(String queue, int limit, Optional<Cursor> from) {
        return page(new Index("work", "queue", "waitingSince"), queue(queue), limit, from, true);
    }

    private record Index(String name, String partition, String order) {}

    private Page<S> page(Index index, String partition, int limit, Optional<Cursor> from, boolean ascending) {
        var query = QueryRequest.builder().tableName(table.name()).indexName(index.name())
                .keyConditionExpression("#partition = :partition")
                .expressionAttributeNames(Map.of("#partition", index.partition()))
                .expressionAttributeValues(Map.of(":partition", AttributeValue.fromS(partition)))
                .scanIndexForward(ascending).limit(limit);
        from.ifPresent(
                cursor -> query.exclusiveStartKey(Item.key(cursor.lastKey(), CASE).text(index.partition(), partition)
                        .number(index.order(), cursor.lastAt()).attributes()));
        var answer = table.ask(client -> client.query(query.build()));
        var last = answer.hasLastEvaluatedKey() ? Item.of(answer.lastEvaluatedKey()) : null;
        return new Page<>(table.items(answer.items()).stream()
                .filter(item -> partition.equals(item.text(index.partition()))).map(this::versioned).toList(),
                last == null ? null : new Cursor(last.text("pk"), last.number(index.order())));
    }

    private Item caseItem(String pk, Versioned<S> now) {
        var item = shape.write(now.state()).text("pk", pk).text("sk", CASE).number("version", now.version())
                .hash("chain", now.chain()).text("owner", ownerKey(shape.owner(now.state())))
                .number("ownedSince", now.openedAt().getEpochSecond());
        shape.told(now.state()).ifPresent(told -> item.text(CaseOwner.TOLD, CaseOwner.name(told)));
        shape.queue(now.state()).ifPresent(queue -> item.text("queue", queue(queue)).number("waitingSince",
                now.waitingSince().getEpochSecond() + (shape.isUrgent(now.state()) ? 0 : AFTER_THE_URGENT)));
        shape.deadline(now.state()).ifPresent(deadline -> write(item, deadline));
        return item;
    }

    /** The row says the kind, the instant and whether it is settled, for whoever reads deadlines of any kind of case. */
    private static void write(Item item, Deadline deadline) {
        var due = DUE.keyOf(deadline);
        item.text("dueBucket", due.bucket()).number("dueAt", due.dueAt()).row("deadline", Row.empty()
                .add(deadline.kind().name()).add(deadline.dueAt()).add(deadline instanceof Deadline.Due));
    }

    private Versioned<S> versioned(Item item) {
        var waitingSince = item.has("waitingSince")
                ? Instant.ofEpochSecond(item.number("waitingSince") % AFTER_THE_URGENT)
                : null;
        return new Versioned<>(shape.read(item), item.number("version"), item.hash("chain"),
                Instant.ofEpochSecond(item.number("ownedSince")), waitingSince);
    }

    private Item callItem(Call call, String pk, Instant at) {
        return Item.key(callKey(call), "CALL").text("fingerprint", call.fingerprint()).text("case", pk).number(
                "expiresAt",
                at.plus(CALLS_ARE_REMEMBERED).getEpochSecond());
    }

    /** The partition of a case. */
    protected final String key(I id) {
        return shape.kind() + "#" + shape.name(id);
    }

    private String ownerKey(Owner owner) {
        return shape.kind() + "#" + CaseOwner.name(owner);
    }

    private String queue(String name) {
        return shape.kind() + "#" + name;
    }

    private static String callKey(Call call) {
        return "CALL#" + call.key();
    }

    private TransactWriteItem put(Item item) {
        return put(item, _ -> {});
    }

    /** Puts an item where none stands; where one does, nothing of the transaction is kept. */
    protected final TransactWriteItem putNew(Item item) {
        return put(item, put -> put.conditionExpression("attribute_not_exists(pk)"));
    }

    /** Takes an item away that a case no longer needs. */
    protected final TransactWriteItem delete(Item key) {
        return TransactWriteItem.builder().delete(
                delete -> delete.tableName(table.name()).key(key.attributes())).build();
    }

    /** On the version that was read, and never over a stage that is read-only. */
    private TransactWriteItem putOver(Item state, Before before) {
        var values = Item.empty().number(":was", before.version());
        var last = List.copyOf(shape.readOnlyStages());
        if (last.isEmpty()) {
            return put(state, put -> put.conditionExpression("version = :was")
                    .expressionAttributeValues(values.attributes()));
        }
        var names = IntStream.range(0, last.size()).mapToObj(i -> ":last" + i).toList();
        names.forEach(name -> values.text(name, last.get(names.indexOf(name))));
        return put(state, put -> put
                .conditionExpression("version = :was AND NOT #stage IN (" + String.join(", ", names) + ")")
                .expressionAttributeNames(Map.of("#stage", "stage")).expressionAttributeValues(values.attributes()));
    }

    private TransactWriteItem put(Item item, Consumer<Put.Builder> condition) {
        return TransactWriteItem.builder()
                .put(Put.builder().tableName(table.name()).item(item.attributes()).applyMutation(condition).build())
                .build();
    }

    private static boolean failed(CancellationReason reason) {
        return "ConditionalCheckFailed".equals(reason.code());
    }
}
