package recognition.domain.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The promise messages are kept under: told once, mailed at least once. Putting a message is at the same time taking its mail on for
 * {@link TransportRules#LEASE}; whoever took it on and died is followed by another.
 */
public interface Messages {

    /** Puts a new message, and takes its mail on; empty if it lies there already. */
    Optional<Told> put(Mailbox mailbox, Message message, Instant now);

    /** Takes on a mail whose next attempt is due; empty if it is not, or somebody else has it. */
    Optional<Told> take(Mailbox mailbox, MessageId id, Instant now);

    /**
     * Says what came of an attempt. That a mail was sent is always believed; anything else only of the last attempt, and while the
     * mail is under way, so that who was slow undoes nothing.
     */
    void settle(Told told, Transport mail);

    /** Whose next attempt is due, at most {@code limit}. */
    List<Due> due(Instant now, int limit);

    /** The messages of a box, the newest first, after {@code from} if that is given. */
    Page in(Mailbox mailbox, boolean unreadOnly, int limit, Optional<MessageId> from);

    /** The messages of a box after {@code start}, the oldest first, at most {@code most}. */
    List<Told> since(Mailbox mailbox, MessageId start, int most);

    /** Whether a message lies in a box. */
    boolean has(Mailbox mailbox, MessageId id);

    /** Everything that was told about a case, to whomever, the newest first. */
    List<Told> about(CaseName about);

    /** Notes that a message was read; whether it lies there. */
    boolean markRead(Mailbox mailbox, MessageId id, Instant at);

    record Due(Mailbox mailbox, MessageId id) {}

    /** @param next where the next page starts; null at the end */
    record Page(List<Told> messages, MessageId next) {
        public Page {
            messages = List.copyOf(messages);
        }
    }
}
