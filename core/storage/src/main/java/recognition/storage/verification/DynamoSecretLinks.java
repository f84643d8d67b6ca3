package recognition.storage.verification;

import java.time.Instant;
import java.util.Optional;

import recognition.domain.code.Hash;
import recognition.domain.code.Secret;
import recognition.domain.inquiry.InquiryId;
import recognition.domain.verification.SecretLinks;
import recognition.domain.verification.VerificationId;
import recognition.storage.Item;
import recognition.storage.Table;

/** Keeps the hashes of secret links in the table. */
public final class DynamoSecretLinks implements SecretLinks {

    private final Table table;

    public DynamoSecretLinks(Table table) {
        this.table = table;
    }

    @Override
    public String issue(Purpose purpose, Instant expiresAt) {
        var secret = Secret.random();
        var link = write(key(secret), purpose).number("expiresAt", expiresAt.getEpochSecond());
        table.ask(client -> client.putItem(put -> put.tableName(table.name()).item(link.attributes())
                .conditionExpression("attribute_not_exists(pk)")));
        return secret;
    }

    @Override
    public Optional<Purpose> find(String secret, Instant now) {
        var found = table.ask(client -> client
                .getItem(get -> get.tableName(table.name()).key(key(secret).attributes()).consistentRead(true)));
        return Optional.of(Item.of(found.item())).filter(_ -> found.hasItem())
                .filter(link -> now.getEpochSecond() < link.number("expiresAt")).map(DynamoSecretLinks::read);
    }

    private static Item write(Item item, Purpose purpose) {
        item.text("verification", purpose.verification().value());
        return switch (purpose) {
            case Purpose.ToAnswer(_, var inquiry, var issuer, var contact) ->
                item.text("inquiry", inquiry.value()).text("issuer", issuer).text("contact", contact);
            case Purpose.ToConsent _ -> item;
        };
    }

    private static Purpose read(Item link) {
        var verification = new VerificationId(link.text("verification"));
        return link.has("inquiry")
                ? new Purpose.ToAnswer(verification, new InquiryId(link.text("inquiry")), link.text("issuer"),
                        link.text("contact"))
                : new Purpose.ToConsent(verification);
    }

    private static Item key(String secret) {
        return Item.key("LINK#" + Hash.of(secret), "LINK");
    }
}
