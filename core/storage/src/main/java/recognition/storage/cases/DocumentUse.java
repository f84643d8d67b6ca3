package recognition.storage.cases;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

import recognition.domain.document.DocumentId;
import recognition.domain.document.Uses;
import recognition.storage.Item;

/**
 * The item that stands beside a document while it is clean, and holds the cases that rest on it ({@code cases}, a set) and when the
 * last of them took it ({@code usedAt}, epoch seconds). Cases and the document both write it on a condition, each together with what
 * it changes of its own: so a document never goes while a case takes it.
 */
public final class DocumentUse {
    /** The word the keys of documents begin with. */
    public static final String KIND = "DOCUMENT";
    public static final String USE = "USE";

    private DocumentUse() {}

    public static String partition(DocumentId id) {
        return KIND + "#" + id.value();
    }

    public static Uses read(Item item) {
        return item.has("cases")
                ? new Uses(Set.copyOf(item.attributes().get("cases").ss()),
                        Instant.ofEpochSecond(item.number("usedAt")))
                : Uses.NONE;
    }

    /** From now on the document may be used. */
    public static TransactWriteItem opened(String table, DocumentId id) {
        return TransactWriteItem.builder()
                .put(Put.builder().tableName(table).item(Item.key(partition(id), USE).attributes()).build()).build();
    }

    /** A case takes the document; fails if it may not be used. */
    static TransactWriteItem taken(String table, DocumentId id, String by, Instant at) {
        return TransactWriteItem.builder().update(Update.builder().tableName(table)
                .key(Item.key(partition(id), USE).attributes()).conditionExpression("attribute_exists(pk)")
                .updateExpression("ADD cases :case SET usedAt = :at")
                .expressionAttributeValues(Map.of(":case", AttributeValue.fromSs(List.of(by)), ":at",
                        AttributeValue.fromN(Long.toString(at.getEpochSecond()))))
                .build()).build();
    }

    /**
     * From now on the document may not be used; fails if a case took it at or after {@code since}.
     *
     * @param since null: if any case ever took it
     */
    public static TransactWriteItem closed(String table, DocumentId id, Instant since) {
        var before = since == null ? Instant.EPOCH : since;
        return TransactWriteItem.builder().delete(delete(table, id)
                .conditionExpression("attribute_not_exists(usedAt) OR usedAt < :since")
                .expressionAttributeValues(
                        Map.of(":since", AttributeValue.fromN(Long.toString(before.getEpochSecond()))))
                .build()).build();
    }

    /** From now on the document may not be used, whoever took it. */
    public static TransactWriteItem forbidden(String table, DocumentId id) {
        return TransactWriteItem.builder().delete(delete(table, id).build()).build();
    }

    private static Delete.Builder delete(String table, DocumentId id) {
        return Delete.builder().tableName(table).key(Item.key(partition(id), USE).attributes());
    }
}
