package recognition.storage.batch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

import recognition.domain.batch.ResultCheckBatch;
import recognition.domain.batch.ResultCheckBatch.Row;
import recognition.domain.batch.ResultCheckBatchId;
import recognition.domain.batch.ResultCheckBatches;
import recognition.storage.Item;
import recognition.storage.Table;

/** Keeps bulk checks: an item for what was asked, and beside it the rows, a hundred an item, all in one transaction. */
public final class DynamoResultCheckBatches implements ResultCheckBatches {
    private static final String HEAD = "HEAD";
    private static final int PART = 100;

    private final Table table;

    public DynamoResultCheckBatches(Table table) {
        this.table = table;
    }

    @Override
    public boolean keep(ResultCheckBatch batch) {
        var writes = new ArrayList<TransactWriteItem>();
        writes.add(put(head(batch), batch));
        for (int from = 0; from < batch.rows().size(); from += PART) {
            writes.add(put(part(batch, batch.rows().subList(from, Math.min(batch.rows().size(), from + PART))), batch));
        }
        try {
            table.ask(client -> client.transactWriteItems(write -> write.transactItems(writes)));
            return true;
        } catch (TransactionCanceledException kept) {
            return false;
        }
    }

    /** Where none stands, or one that has expired and was not yet taken away. */
    private TransactWriteItem put(Item item, ResultCheckBatch batch) {
        item.number("expiresAt", batch.expiresAt().getEpochSecond());
        return TransactWriteItem.builder().put(Put.builder().tableName(table.name()).item(item.attributes())
                .conditionExpression("attribute_not_exists(pk) OR expiresAt <= :now")
                .expressionAttributeValues(
                        Item.empty().number(":now", batch.at().getEpochSecond()).attributes())
                .build()).build();
    }

    @Override
    public Optional<ResultCheckBatch> find(ResultCheckBatchId id, Instant now) {
        var query = QueryRequest.builder().tableName(table.name()).consistentRead(true)
                .keyConditionExpression("pk = :pk")
                .expressionAttributeValues(Item.empty().text(":pk", partition(id)).attributes()).build();
        var items = table.ask(client -> client.queryPaginator(query).items().stream().map(Item::of)
                .filter(item -> item.number("expiresAt") > now.getEpochSecond()).toList());
        return items.isEmpty() ? Optional.empty() : Optional.of(batch(id, items));
    }

    private static Item head(ResultCheckBatch batch) {
        return Item.key(partition(batch.id()), HEAD).text("by", batch.by()).text("request", batch.request())
                .instant("at", batch.at()).text("encoding", batch.encoding());
    }

    private static Item part(ResultCheckBatch batch, List<Row> rows) {
        return Item.key(partition(batch.id()), "ROWS#%06d".formatted(rows.getFirst().number())).items("rows",
                rows.stream().map(CheckedRowItem::write).toList());
    }

    /** @param items the head, then the rows in their order */
    private static ResultCheckBatch batch(ResultCheckBatchId id, List<Item> items) {
        var head = items.getFirst();
        var rows = items.stream().skip(1).flatMap(part -> part.items("rows").stream()).map(CheckedRowItem::read)
                .toList();
        return new ResultCheckBatch(id, head.text("by"), head.text("request"), head.instant("at"),
                Instant.ofEpochSecond(head.number("expiresAt")), head.text("encoding"), rows);
    }

    private static String partition(ResultCheckBatchId id) {
        return "RESULT_CHECKS#" + id.value();
    }
}
