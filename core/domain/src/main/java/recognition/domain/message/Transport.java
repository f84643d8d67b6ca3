package recognition.domain.message;

import java.time.Instant;

/**
 * What became of a message's mail.
 *
 * @param attempts how often a server was asked to take it
 * @param at when that was last
 * @param reason why it was not taken, for the staff: a reply code such as {@code 550}, or {@code UNREACHABLE}; null if it was
 */
public record Transport(State state, int attempts, Instant at, String reason) {

    public enum State {
        /** It will be tried, or tried again. */
        QUEUED,
        /** A server took it. */
        SENT,
        /** The recipient's side will not have it: it is not tried again. */
        BOUNCED,
        /** It was tried to the last. */
        FAILED,
        /** The recipient has given no address. */
        NO_ADDRESS
    }

    public boolean isOver() {
        return state != State.QUEUED;
    }
}
