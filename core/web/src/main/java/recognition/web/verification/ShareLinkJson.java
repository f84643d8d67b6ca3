package recognition.web.verification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.domain.verification.ResultCheck.Found;
import recognition.domain.verification.ShareLinks.Link;
import recognition.domain.verification.VerificationId;
import recognition.web.Answer;
import recognition.web.Json;
import recognition.web.Times;

/** Shared links on the wire. */
public final class ShareLinkJson {
    private ShareLinkJson() {}

    /** A secret as it stands in an address. */
    public static Optional<String> secret(String text) {
        return text.matches("[A-Za-z0-9_-]{43}") ? Optional.of(text) : Optional.empty();
    }

    /** A new link, with the address that is told this once. */
    public static Answer made(VerificationId of, Link link, String address, Instant now) {
        return new Answer(201,
                Map.of("Location", "/v1/verifications/" + of.value() + "/share-links/" + link.id().value()),
                show(link, now).put("address", address));
    }

    public static ObjectNode list(List<Link> links, Instant now) {
        var json = Json.object();
        var items = json.putArray("items");
        links.forEach(link -> items.add(show(link, now)));
        return json;
    }

    private static ObjectNode show(Link link, Instant now) {
        var json = Json.object().put("id", link.id().value()).put("madeAt", Times.text(link.madeAt()))
                .put("expiresAt", Times.text(link.expiresAt())).put("open", link.isOpen(now));
        return link.revokedAt() == null ? json : json.put("revokedAt", Times.text(link.revokedAt()));
    }

    /** What the link shows: as much as a check. */
    public static ObjectNode shown(Found found, Link link, Instant now) {
        return ResultCheckJson.answer(Optional.of(found), null, now).put("sharedUntil", Times.text(link.expiresAt()));
    }
}
