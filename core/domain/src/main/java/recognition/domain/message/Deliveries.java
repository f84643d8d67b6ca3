package recognition.domain.message;

import java.time.Instant;

/**
 * Which messages went out. A message is told at least once: whoever claims it sends it and says so; a claim that nobody confirmed
 * may be taken over.
 */
public interface Deliveries {

    /** Whether the caller is to send the message now: it is neither sent nor claimed within the last minutes. */
    boolean claim(String message, Instant now);

    void sent(String message, Instant at);
}
