package recognition.domain.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import recognition.domain.cases.Cases;
import recognition.domain.message.CaseName;
import recognition.domain.message.Mailbox;
import recognition.domain.message.Message;
import recognition.domain.message.MessageId;

/**
 * Keeps webhooks, and beside each what waits for it and what became of what was sent. What waits is sent in the order of its names
 * and leaves the queue only once it was taken: told at least once.
 */
public interface Webhooks extends Cases<WebhookId, Webhook> {

    /** What is sent: what the message is about, and nothing of what it says. */
    record News(MessageId id, String kind, CaseName about, Instant at) {
        public static News of(Message message) {
            return new News(message.id(), message.kind(), message.about(), message.at());
        }
    }

    /** The active webhooks of a box's owner. May lag by seconds. */
    List<WebhookId> activeOf(Mailbox mailbox);

    /** Adds news to what waits; the same twice is one. */
    void add(WebhookId id, List<News> news, Instant now);

    /** Webhooks whose queue is due, by their names. */
    List<String> due(Instant now, int limit);

    /** Takes a due queue on for a few minutes; empty if it is not due, or somebody else has it. */
    Optional<Queue> take(String name, Instant now);

    /**
     * A queue that was taken on.
     *
     * @param failures attempts that failed since the last that did not
     * @param failingSince null if the last did not
     * @param added how often something was added: what the queue is given back on
     */
    record Queue(WebhookId id, int failures, Instant failingSince, long added) {}

    /** What waits, the first to be sent first. */
    List<News> waiting(WebhookId id, int limit);

    /** Writes down an attempt; {@code taken} news waits no more. */
    void note(WebhookId id, News news, Attempt attempt);

    /** @param answer the status code, or why there was none: {@code TIMEOUT}, {@code UNREACHABLE}, {@code TARGET_NOT_PUBLIC} */
    record Attempt(Instant at, boolean taken, String answer, long milliseconds) {}

    /** The newest attempts of the last days, the last first. */
    List<Noted> attempts(WebhookId id, int limit);

    record Noted(MessageId news, String kind, Attempt attempt) {}

    /** Gives a queue back: nothing waits any more. Does nothing if something was added meanwhile. */
    void giveBackEmpty(Queue queue);

    /** Gives a queue back to be taken on again at {@code next}. */
    void giveBack(Queue queue, int failures, Instant failingSince, Instant next);

    /** Sends nothing until something is added again. */
    void rest(Queue queue);
}
