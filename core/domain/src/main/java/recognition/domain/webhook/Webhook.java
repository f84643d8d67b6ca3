package recognition.domain.webhook;

import java.net.URI;
import java.time.Instant;

import recognition.domain.access.Owner;
import recognition.domain.message.Mailbox;

/**
 * The life of a webhook: an address of an employer that is told what the employer's mailbox is told.
 *
 * <pre>
 * Active ⇄ Stopped   both → Removed → Active
 * </pre>
 */
public sealed interface Webhook {

    Opening opening();

    /** @param word the owner's name for it */
    record Opening(Owner owner, String word, Instant openedAt) {
        public WebhookId id() {
            return new WebhookId(Mailbox.of(owner), word);
        }
    }

    record Active(Opening opening, URI target) implements Webhook {}

    /** The target took nothing for a day. Nothing is sent until the owner has it sent again; nothing is lost until then. */
    record Stopped(Opening opening, URI target, Instant at) implements Webhook {}

    record Removed(Opening opening, Instant at) implements Webhook {}
}
