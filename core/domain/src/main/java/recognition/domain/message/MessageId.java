package recognition.domain.message;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

import recognition.domain.code.RandomName;

/**
 * Names a message within its mailbox and says its place there. It follows from what the message is about, so that the same news told
 * twice is one message.
 *
 * @param at when the news was kept, epoch seconds
 * @param name 26 characters
 */
public record MessageId(long at, String name) {
    private static final Pattern FORM = Pattern.compile("m_(\\d{12})_([0-9a-z]{26})");

    /**
     * @param order of the news of one case that are kept in the same second, which comes first; up to four digits count
     * @param news what makes it this message and no other: the line of a timeline, the deadline
     */
    public static MessageId of(long at, long order, String... news) {
        return new MessageId(at,
                "%04d".formatted(Math.min(order, 9_999)) + RandomName.derived('m', news).substring(2, 24));
    }

    /** A place before every message that was kept in the second of {@code at} or later. */
    public static MessageId before(Instant at) {
        return new MessageId(at.getEpochSecond(), "0".repeat(26));
    }

    public static Optional<MessageId> parse(String text) {
        var parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(new MessageId(Long.parseLong(parts.group(1)), parts.group(2)))
                : Optional.empty();
    }

    public String value() {
        return "m_%012d_%s".formatted(at, name);
    }
}
