package recognition.storage.verification;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

import recognition.domain.code.CheckedCode;
import recognition.domain.seal.StatusIndex;
import recognition.domain.seal.StatusLists;
import recognition.storage.Item;
import recognition.storage.Table;
import recognition.storage.panel.CertificateKey;

/**
 * Keeps places beside the code's hash. What is not as it was at first stands in one partition, a line a result, kept in the
 * transaction that changes the result: a list is made of what changed, not of what there is.
 */
public final class DynamoStatusLists implements StatusLists {
    private static final String PLACE = "STATUS#";

    private final Table table;

    public DynamoStatusLists(Table table) {
        this.table = table;
    }

    @Override
    public StatusIndex placeOf(CheckedCode code, int edition) {
        return placeAt(Item.key(ResultKey.of(code), PLACE + edition));
    }

    /** A title says one thing, and is revoked or is not. */
    @Override
    public StatusIndex placeOfTitle(CheckedCode certificate) {
        return placeAt(Item.key(CertificateKey.of(certificate), PLACE + 0));
    }

    private StatusIndex placeAt(Item key) {
        return place(key).orElseGet(() -> assigned(key));
    }

    private Optional<StatusIndex> place(Item key) {
        var found = table.ask(client -> client
                .getItem(get -> get.tableName(table.name()).key(key.attributes()).consistentRead(true)));
        return found.hasItem() ? Optional.of(place(found.item())) : Optional.empty();
    }

    private static StatusIndex place(Map<String, AttributeValue> attributes) {
        var item = Item.of(attributes);
        return new StatusIndex((int) item.number("list"), (int) item.number("index"));
    }

    /** Of two who assign a place at once, one wins; the other's number stays unused. */
    private StatusIndex assigned(Item key) {
        var place = StatusIndex.of(next());
        var item = Item.key(key.text("pk"), key.text("sk")).number("list", place.list()).number("index", place.index());
        try {
            table.ask(client -> client.putItem(put -> put.tableName(table.name()).item(item.attributes())
                    .conditionExpression("attribute_not_exists(pk)")));
            return place;
        } catch (ConditionalCheckFailedException assignedMeanwhile) {
            return place(key).orElseThrow();
        }
    }

    private long next() {
        var counted = table.ask(client -> client.updateItem(update -> update.tableName(table.name())
                .key(Item.key("STATUS", "NEXT").attributes()).updateExpression("ADD #next :one")
                .expressionAttributeNames(Map.of("#next", "next"))
                .expressionAttributeValues(Map.of(":one", AttributeValue.fromN("1")))
                .returnValues(ReturnValue.UPDATED_NEW)));
        return Item.of(counted.attributes()).number("next") - 1;
    }

    @Override
    public Marked marked(int list) {
        var marked = new Marked(new BitSet(), new BitSet());
        ofPartition(ChangedResult.PARTITION, "").forEach(item -> {
            var changed = ChangedResult.read(item);
            ofPartition(changed.result(), PLACE).forEach(place -> mark(marked, list, changed, place));
        });
        return marked;
    }

    private static void mark(Marked marked, int list, ChangedResult changed, Item item) {
        var place = place(item.attributes());
        if (place.list() == list) {
            int edition = Integer.parseInt(item.text("sk").substring(PLACE.length()));
            marked.revoked().set(place.index(), changed.revokes(edition));
            marked.suspended().set(place.index(), changed.suspends(edition));
        }
    }

    private List<Item> ofPartition(String pk, String prefix) {
        return table.ask(client -> client.queryPaginator(query -> query.tableName(table.name())
                .keyConditionExpression("pk = :pk" + (prefix.isEmpty() ? "" : " AND begins_with(sk, :prefix)"))
                .expressionAttributeValues(prefix.isEmpty()
                        ? Map.of(":pk", AttributeValue.fromS(pk))
                        : Map.of(":pk", AttributeValue.fromS(pk), ":prefix", AttributeValue.fromS(prefix))))
                .items().stream().map(Item::of).toList());
    }
}
