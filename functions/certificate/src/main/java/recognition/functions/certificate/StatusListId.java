package recognition.functions.certificate;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names a list of one purpose: {@code revocation-0}. */
record StatusListId(Purpose purpose, int number) {
    /** How long a list that was fetched may be gone by. */
    static final Duration VALID = Duration.ofDays(1);
    private static final Pattern TEXT = Pattern.compile("(revocation|suspension)-(0|[1-9]\\d{0,4})");

    enum Purpose {
        REVOCATION,
        SUSPENSION;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Optional<StatusListId> parse(String text) {
        var parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(new StatusListId(Purpose.valueOf(parts.group(1).toUpperCase(Locale.ROOT)),
                        Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    String address(String house) {
        return house + "/v1/status-lists/" + purpose.word() + "-" + number;
    }
}
