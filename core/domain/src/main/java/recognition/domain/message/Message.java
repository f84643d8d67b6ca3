package recognition.domain.message;

import java.time.Instant;
import java.util.Map;

/**
 * One piece of news. It holds no personal data: what it says follows from its kind and details, and whoever may read the case reads
 * the rest there.
 *
 * @param kind what happened, as the timeline has it, or {@code DEADLINE_NEAR}
 * @param at when it happened
 * @param to who is told
 */
public record Message(MessageId id, String kind, CaseName about, Instant at, Map<String, String> details, To to) {
    public Message {
        details = Map.copyOf(details);
    }

    /** Who is told of a thing. */
    public enum To {
        /** Whom the case belongs to. */
        OWNER,
        /** The holder of a certificate that somebody else filed for, by the address that was given. */
        HOLDER,
        /** The body that issued the certificate, by the address its inquiry goes to. */
        ISSUING_BODY
    }
}
