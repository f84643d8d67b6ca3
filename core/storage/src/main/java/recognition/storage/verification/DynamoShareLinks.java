package recognition.storage.verification;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

import recognition.domain.code.Hash;
import recognition.domain.code.Secret;
import recognition.domain.verification.ShareLinkId;
import recognition.domain.verification.ShareLinks;
import recognition.domain.verification.VerificationId;
import recognition.storage.Item;
import recognition.storage.Table;

/** Keeps a result's links beside its request, and under the hash of each secret which one it opens. */
public final class DynamoShareLinks implements ShareLinks {
    private static final String LINK = "SHARE#";

    private final Table table;

    public DynamoShareLinks(Table table) {
        this.table = table;
    }

    @Override
    public String make(Link link) {
        var secret = Secret.random();
        var opens = opener(secret).text("result", link.result().value()).text("link", link.id().value())
                .number("expiresAt", link.expiresAt().getEpochSecond());
        var kept = key(link.result(), link.id()).instant("madeAt", link.madeAt()).instant("endsAt", link.expiresAt());
        table.ask(client -> client.transactWriteItems(write -> write.transactItems(put(opens), put(kept))));
        return secret;
    }

    private TransactWriteItem put(Item item) {
        return TransactWriteItem.builder().put(Put.builder().tableName(table.name()).item(item.attributes())
                .conditionExpression("attribute_not_exists(pk)").build()).build();
    }

    @Override
    public List<Link> of(VerificationId result) {
        return table.ask(client -> client.queryPaginator(query -> query.tableName(table.name()).consistentRead(true)
                .keyConditionExpression("pk = :pk AND begins_with(sk, :link)")
                .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(partition(result)), ":link",
                        AttributeValue.fromS(LINK))))
                .items().stream().map(Item::of).map(DynamoShareLinks::link)
                .sorted(Comparator.comparing(Link::madeAt).reversed()).toList());
    }

    @Override
    public Optional<Link> find(String secret, Instant now) {
        return item(opener(secret))
                .flatMap(opens -> item(
                        key(new VerificationId(opens.text("result")), new ShareLinkId(opens.text("link")))))
                .map(DynamoShareLinks::link).filter(link -> link.isOpen(now));
    }

    private Optional<Item> item(Item key) {
        var found = table.ask(client -> client
                .getItem(get -> get.tableName(table.name()).key(key.attributes()).consistentRead(true)));
        return found.hasItem() ? Optional.of(Item.of(found.item())) : Optional.empty();
    }

    @Override
    public boolean revoke(VerificationId result, ShareLinkId id, Instant now) {
        try {
            table.ask(client -> client.updateItem(update -> update.tableName(table.name())
                    .key(key(result, id).attributes())
                    .updateExpression("SET revokedAt = if_not_exists(revokedAt, :now)")
                    .conditionExpression("attribute_exists(pk)")
                    .expressionAttributeValues(Item.empty().instant(":now", now).attributes())));
            return true;
        } catch (ConditionalCheckFailedException none) {
            return false;
        }
    }

    private static Link link(Item item) {
        return new Link(new ShareLinkId(item.text("sk").substring(LINK.length())),
                new VerificationId(item.text("pk").substring("VERIFICATION#".length())), item.instant("madeAt"),
                item.instant("endsAt"), item.instant("revokedAt"));
    }

    private static String partition(VerificationId result) {
        return "VERIFICATION#" + result.value();
    }

    private static Item key(VerificationId result, ShareLinkId id) {
        return Item.key(partition(result), LINK + id.value());
    }

    private static Item opener(String secret) {
        return Item.key("SHARED#" + Hash.of(secret), "SHARED");
    }
}
