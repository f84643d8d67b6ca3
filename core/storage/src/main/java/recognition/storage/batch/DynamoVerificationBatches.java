package recognition.storage.batch;

import java.util.List;

import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

import recognition.domain.batch.BatchId;
import recognition.domain.batch.BatchRow;
import recognition.domain.batch.VerificationBatch;
import recognition.domain.batch.VerificationBatches;
import recognition.storage.Item;
import recognition.storage.Table;
import recognition.storage.cases.DynamoCases;

/** Keeps batches in the table. A part of 50 rows stays far below the 400 KB of an item, all parts below the 4 MB of a transaction. */
public final class DynamoVerificationBatches extends DynamoCases<BatchId, VerificationBatch>
        implements
            VerificationBatches {
    private final Table table;

    public DynamoVerificationBatches(Table table) {
        super(table, new BatchItem());
        this.table = table;
    }

    @Override
    public List<List<BatchRow>> parts(BatchId id) {
        var query = QueryRequest.builder().tableName(table.name()).consistentRead(true)
                .keyConditionExpression("pk = :pk AND begins_with(sk, :rows)").expressionAttributeValues(
                        Item.empty().text(":pk", key(id)).text(":rows", BatchItem.ROWS).attributes())
                .build();
        return table.ask(
                client -> client.queryPaginator(query).items().stream().map(Item::of).map(BatchItem::rows).toList());
    }

    @Override
    public void keepPart(BatchId id, List<BatchRow> rows) {
        table.ask(client -> client
                .putItem(put -> put.tableName(table.name()).item(BatchItem.part(id, rows).attributes())));
    }
}
