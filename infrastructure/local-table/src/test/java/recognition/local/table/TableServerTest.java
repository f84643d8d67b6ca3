package recognition.local.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

class TableServerTest {
    private static final Template TEMPLATE = Template.ofTheHouse();
    private static final Map<String, AttributeValue> ITEM = Map.of("pk", AttributeValue.fromS("a"), "sk",
            AttributeValue.fromS("b"), "dueBucket", AttributeValue.fromS("notice"), "dueAt", AttributeValue.fromN("7"));

    @Test
    void theTableHasTheTemplatesKeysIndexesAndStream() {
        var table = LocalTable.fresh();

        var found = table.client().describeTable(request -> request.tableName(table.name())).table();

        assertEquals("[pk, sk]", found.keySchema().stream().map(key -> key.attributeName()).toList().toString());
        assertEquals("NEW_IMAGE", found.streamSpecification().streamViewTypeAsString());
        assertEquals(TableDefinition.of(TEMPLATE).shape().keySet().size(), found.globalSecondaryIndexes().size() + 1);
    }

    @Test
    void conditionsAreKeptAndTheIndexOfWhatIsDueAnswers() {
        var table = LocalTable.fresh();
        table.client().putItem(request -> request.tableName(table.name()).item(ITEM));

        assertThrows(ConditionalCheckFailedException.class, () -> table.client().putItem(
                request -> request.tableName(table.name()).item(ITEM).conditionExpression("attribute_not_exists(pk)")));
        var due = table.client().query(request -> request.tableName(table.name()).indexName("due")
                .keyConditionExpression("dueBucket = :bucket and dueAt <= :now").expressionAttributeValues(
                        Map.of(":bucket", AttributeValue.fromS("notice"), ":now", AttributeValue.fromN("7"))));
        assertEquals(1, due.count());
    }

    @Test
    void theEngineWithoutTheServerAnswersAndRefusesAsTheServerDoes() {
        var over = LocalTable.fresh();
        var within = LocalTable.inProcess("due");

        for (var table : List.of(over, within)) {
            var put = TransactWriteItem.builder().put(item -> item.tableName(table.name()).item(ITEM)
                    .conditionExpression("attribute_not_exists(pk)")).build();
            table.client().transactWriteItems(write -> write.transactItems(put));
            var refused = assertThrows(TransactionCanceledException.class,
                    () -> table.client().transactWriteItems(write -> write.transactItems(put)));
            assertEquals(List.of("ConditionalCheckFailed"),
                    refused.cancellationReasons().stream().map(CancellationReason::code).toList());
            assertThrows(ConditionalCheckFailedException.class, () -> table.client().putItem(request -> request
                    .tableName(table.name()).item(ITEM).conditionExpression("attribute_not_exists(pk)")));
            assertEquals(List.of(ITEM), table.client().scan(scan -> scan.tableName(table.name())).items());
        }
    }

    @Test
    void aRestartLosesNothing(@TempDir Path folder) throws Exception {
        try (var server = TableServer.start(folder, 0); var client = server.client()) {
            server.ensureTable(TEMPLATE, "recognition");
            client.putItem(request -> request.tableName("recognition").item(ITEM));
        }
        try (var server = TableServer.start(folder, 0); var client = server.client()) {
            server.ensureTable(TEMPLATE, "recognition");
            var key = Map.of("pk", ITEM.get("pk"), "sk", ITEM.get("sk"));
            assertTrue(client.getItem(request -> request.tableName("recognition").key(key)).hasItem());
        }
    }

    @Test
    void aKeptTableOfAnotherShapeIsNamedAndNotUsed() throws Exception {
        var other = new Template(Yaml.parse("""
                Resources:
                  Table:
                    Type: AWS::DynamoDB::Table
                    Properties:
                      KeySchema: [{AttributeName: id, KeyType: HASH}]
                """));
        try (var server = TableServer.inMemory()) {
            server.ensureTable(TEMPLATE, "recognition");
            assertThrows(IllegalStateException.class, () -> server.ensureTable(other, "recognition"));
        }
    }
}
