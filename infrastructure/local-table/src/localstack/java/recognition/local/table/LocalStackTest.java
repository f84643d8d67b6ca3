package recognition.local.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Map;
import java.util.UUID;

import cloud.localstack.Localstack;
import cloud.localstack.awssdkv2.TestUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** The template's table in LocalStack, for those who run one. */
class LocalStackTest {
    private static final String ADDRESS = "http://127.0.0.1:" + Localstack.DEFAULT_EDGE_PORT;

    @BeforeAll
    static void localStackAnswers() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", Localstack.DEFAULT_EDGE_PORT), 2_000);
        } catch (IOException e) {
            fail("No LocalStack answers at " + ADDRESS
                    + ". Start one, or leave the profile localstack out: nothing else needs it.");
        }
    }

    @Test
    void takesTheTemplatesTableAndKeepsItsConditions() {
        var name = "test-" + UUID.randomUUID();
        var item = Map.of("pk", AttributeValue.fromS("a"), "sk", AttributeValue.fromS("b"));
        try (var client = TestUtils.wrapApiSyncClientV2(DynamoDbClient.builder(), ADDRESS).build()) {
            client.createTable(TableDefinition.of(Template.ofTheHouse()).creation(name));
            client.waiter().waitUntilTableExists(table -> table.tableName(name));
            client.putItem(put -> put.tableName(name).item(item));

            assertThrows(ConditionalCheckFailedException.class,
                    () -> client.putItem(
                            put -> put.tableName(name).item(item).conditionExpression("attribute_not_exists(pk)")));
            assertEquals(item, client.getItem(get -> get.tableName(name).key(item)).item());
            client.deleteTable(table -> table.tableName(name));
        }
    }
}
