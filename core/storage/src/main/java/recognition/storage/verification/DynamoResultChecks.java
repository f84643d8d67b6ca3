package recognition.storage.verification;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

import recognition.domain.cases.Cursor;
import recognition.domain.code.CheckedCode;
import recognition.domain.verification.ResultChecks;
import recognition.domain.verification.ShareLinkId;
import recognition.domain.verification.VerificationId;
import recognition.storage.Item;
import recognition.storage.Table;

/** Keeps wrong tries beside the code's hash, and who was shown a result beside its request. */
public final class DynamoResultChecks implements ResultChecks {
    private static final String CHECK = "CHECK#";

    private final Table table;

    public DynamoResultChecks(Table table) {
        this.table = table;
    }

    @Override
    public boolean mayTry(CheckedCode code, Limit limit, Instant now) {
        var until = number(now.plus(limit.within()).getEpochSecond());
        return updated(code, update -> update
                .updateExpression(
                        "SET tries = if_not_exists(tries, :none) + :one, expiresAt = if_not_exists(expiresAt, :until)")
                .conditionExpression("attribute_not_exists(pk) OR (expiresAt > :now AND tries < :most)")
                .expressionAttributeValues(Map.of(":none", number(0), ":one", number(1), ":until", until, ":now",
                        number(now.getEpochSecond()), ":most", number(limit.wrongTries()))))
                || updated(code, update -> update.updateExpression("SET tries = :one, expiresAt = :until")
                        .conditionExpression("expiresAt <= :now").expressionAttributeValues(Map.of(":one", number(1),
                                ":until", until, ":now", number(now.getEpochSecond()))));
    }

    private boolean updated(CheckedCode code, UnaryOperator<UpdateItemRequest.Builder> how) {
        try {
            table.ask(client -> client.updateItem(
                    how.apply(UpdateItemRequest.builder().tableName(table.name()).key(tries(code).attributes()))
                            .build()));
            return true;
        } catch (ConditionalCheckFailedException tooMany) {
            return false;
        }
    }

    @Override
    public void shown(CheckedCode code, VerificationId of, Check check) {
        var less = Update.builder().tableName(table.name()).key(tries(code).attributes())
                .updateExpression("ADD tries :less").expressionAttributeValues(Map.of(":less", number(-1))).build();
        var line = Put.builder().tableName(table.name()).item(line(of, check).attributes()).build();
        table.ask(client -> client
                .transactWriteItems(write -> write.transactItems(TransactWriteItem.builder().update(less).build(),
                        TransactWriteItem.builder().put(line).build())));
    }

    @Override
    public void shown(VerificationId of, Check check) {
        table.ask(client -> client.putItem(put -> put.tableName(table.name()).item(line(of, check).attributes())));
    }

    @Override
    public Page of(VerificationId of, int limit, Optional<Cursor> from) {
        var query = QueryRequest.builder().tableName(table.name()).scanIndexForward(false).limit(limit)
                .keyConditionExpression("pk = :pk AND begins_with(sk, :check)").expressionAttributeValues(Map.of(":pk",
                        AttributeValue.fromS(partition(of)), ":check", AttributeValue.fromS(CHECK)));
        from.ifPresent(cursor -> query.exclusiveStartKey(Item.key(partition(of), cursor.lastKey()).attributes()));
        var answer = table.ask(client -> client.query(query.build()));
        return new Page(answer.items().stream().map(Item::of).map(DynamoResultChecks::check).toList(),
                answer.hasLastEvaluatedKey()
                        ? new Cursor(Item.of(answer.lastEvaluatedKey()).text("sk"), 0)
                        : null);
    }

    private static Item line(VerificationId of, Check check) {
        var line = Item.key(partition(of), CHECK + "%013d#%s".formatted(check.at().toEpochMilli(),
                UUID.randomUUID().toString().substring(0, 8))).instant("at", check.at()).date("asOf", check.asOf());
        return switch (check.by()) {
            case By.Anybody() -> line.text("by", "ANYBODY");
            case By.HolderOfPrint() -> line.text("by", "HOLDER_OF_PRINT");
            case By.RelyingParty(var name) -> line.text("by", "RELYING_PARTY").text("name", name);
            case By.SharedLink(var link) -> line.text("by", "SHARED_LINK").text("name", link.value());
        };
    }

    private static Check check(Item line) {
        By by = switch (line.text("by")) {
            case "RELYING_PARTY" -> new By.RelyingParty(line.text("name"));
            case "SHARED_LINK" -> new By.SharedLink(new ShareLinkId(line.text("name")));
            case "HOLDER_OF_PRINT" -> new By.HolderOfPrint();
            default -> new By.Anybody();
        };
        return new Check(line.instant("at"), by, line.date("asOf"));
    }

    private static String partition(VerificationId of) {
        return "VERIFICATION#" + of.value();
    }

    private static Item tries(CheckedCode code) {
        return Item.key(ResultKey.of(code), "TRIES");
    }

    private static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }
}
