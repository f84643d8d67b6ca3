package recognition.domain.message;

import java.time.Instant;

/**
 * A message as it lies in a mailbox.
 *
 * @param mail what became of its mail
 * @param readAt when somebody marked it as read; null before
 */
public record Told(Mailbox mailbox, Message message, Transport mail, Instant readAt) {}
