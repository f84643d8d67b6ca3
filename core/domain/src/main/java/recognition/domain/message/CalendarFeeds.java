package recognition.domain.message;

import java.time.Instant;
import java.util.Optional;

/** The secret addresses by which calendar programs, which sign in nowhere, read somebody's deadlines. A box has one at most. */
public interface CalendarFeeds {

    /** Makes a new secret of 256 bits; only its hash is kept. The one before opens nothing any more. */
    String open(Mailbox mailbox, Instant now);

    /** What was opened opens nothing any more. */
    void close(Mailbox mailbox);

    /** Whose deadlines a secret shows. */
    Optional<Mailbox> find(String secret);
}
