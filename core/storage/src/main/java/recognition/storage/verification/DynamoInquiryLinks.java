package recognition.storage.verification;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

import recognition.domain.code.Hash;
import recognition.domain.verification.InquiryId;
import recognition.domain.verification.InquiryLinks;
import recognition.domain.verification.VerificationId;
import recognition.storage.Item;
import recognition.storage.Table;

/** Keeps the hashes of issuing bodies' links in the table. */
public final class DynamoInquiryLinks implements InquiryLinks {
    private static final int SECRET_BYTES = 32;

    private final Table table;

    public DynamoInquiryLinks(Table table) {
        this.table = table;
    }

    @Override
    public String issue(VerificationId verification, InquiryId inquiry, Instant expiresAt) {
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var link = key(secret).text("verification", verification.value()).text("inquiry", inquiry.value()).number(
                "expiresAt",
                expiresAt.getEpochSecond());
        table.ask(client -> client.putItem(put -> put.tableName(table.name()).item(link.attributes())
                .conditionExpression("attribute_not_exists(pk)")));
        return secret;
    }

    @Override
    public Optional<Link> find(String secret, Instant now) {
        var found = table.ask(client -> client
                .getItem(get -> get.tableName(table.name()).key(key(secret).attributes()).consistentRead(true)));
        return Optional.of(Item.of(found.item())).filter(item -> found.hasItem())
                .filter(link -> now.getEpochSecond() < link.number("expiresAt"))
                .map(link -> new Link(new VerificationId(link.text("verification")),
                        new InquiryId(link.text("inquiry"))));
    }

    private static Item key(String secret) {
        return Item.key("LINK#" + Hash.of(secret), "LINK");
    }
}
