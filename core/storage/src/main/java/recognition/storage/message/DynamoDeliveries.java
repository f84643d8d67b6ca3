package recognition.storage.message;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

import recognition.domain.message.Deliveries;
import recognition.storage.Item;
import recognition.storage.Table;

/** Keeps in the table which messages went out. */
public final class DynamoDeliveries implements Deliveries {
    private static final Duration CLAIM_LASTS = Duration.ofMinutes(5);

    private final Table table;

    public DynamoDeliveries(Table table) {
        this.table = table;
    }

    @Override
    public boolean claim(String message, Instant now) {
        var claim = key(message).number("claimedAt", now.getEpochSecond());
        try {
            table.ask(client -> client.putItem(put -> put.tableName(table.name()).item(claim.attributes())
                    .conditionExpression(
                            "attribute_not_exists(pk) OR (attribute_not_exists(sentAt) AND claimedAt < :expired)")
                    .expressionAttributeValues(Map.of(":expired",
                            AttributeValue.fromN(Long.toString(now.minus(CLAIM_LASTS).getEpochSecond()))))));
            return true;
        } catch (ConditionalCheckFailedException takenOrSent) {
            return false;
        }
    }

    @Override
    public void sent(String message, Instant at) {
        table.ask(client -> client.updateItem(update -> update.tableName(table.name()).key(key(message).attributes())
                .updateExpression("SET sentAt = :at")
                .expressionAttributeValues(Map.of(":at", AttributeValue.fromS(at.toString())))));
    }

    private static Item key(String message) {
        return Item.key("MESSAGE#" + message, "MESSAGE");
    }
}
