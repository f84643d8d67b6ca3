package recognition.storage.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import recognition.domain.verification.ShareLinkId;
import recognition.domain.verification.ShareLinks.Link;
import recognition.domain.verification.VerificationId;
import recognition.local.table.LocalTable;
import recognition.storage.Table;

class DynamoShareLinksTest {
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private static final Instant END = NOW.plus(Duration.ofDays(30));
    private final Random random = new Random(1);
    private final VerificationId result = VerificationId.random(random);
    private final LocalTable fresh = LocalTable.fresh();
    private final DynamoShareLinks links = new DynamoShareLinks(new Table(fresh.client(), fresh.name()));

    private Link link() {
        return new Link(ShareLinkId.random(random), result, NOW, END, null);
    }

    @Test
    void aSecretOpensItsLinkToTheLastSecond() {
        var link = link();
        var secret = links.make(link);

        assertEquals(43, secret.length());
        assertEquals(Optional.of(link), links.find(secret, END.minusSeconds(1)));
        assertEquals(Optional.empty(), links.find(secret, END));
        assertEquals(Optional.empty(), links.find("A".repeat(43), NOW));
    }

    @Test
    void aRevokedLinkOpensNothingAndStaysOnTheList() {
        var link = link();
        var secret = links.make(link);

        assertTrue(links.revoke(result, link.id(), NOW.plusSeconds(1)));
        assertTrue(links.revoke(result, link.id(), NOW.plusSeconds(2)), "a second time changes nothing");
        assertEquals(Optional.empty(), links.find(secret, NOW.plusSeconds(1)));
        assertEquals(NOW.plusSeconds(1), links.of(result).getFirst().revokedAt());
    }

    @Test
    void aLinkThatIsNotThereCannotBeRevoked() {
        var other = VerificationId.random(random);
        var link = link();
        links.make(link);

        assertFalse(links.revoke(result, ShareLinkId.random(random), NOW));
        assertFalse(links.revoke(other, link.id(), NOW));
        assertEquals(List.of(), links.of(other));
    }

    @Test
    void noSecretIsKept() {
        var secret = links.make(link());

        assertFalse(fresh.client().scan(scan -> scan.tableName(fresh.name())).items().toString().contains(secret));
    }
}
