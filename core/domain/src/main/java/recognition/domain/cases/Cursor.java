package recognition.domain.cases;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a page of a list ended. Opaque to clients; it names a place in a list the caller may read anyway, so an altered one shows
 * nothing new.
 */
public record Cursor(String lastKey, long lastAt) {
    private static final Pattern TEXT = Pattern.compile("([A-Za-z0-9_#]{1,80})@(\\d{1,15})");

    public static Optional<Cursor> parse(String text) {
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
            var parts = TEXT.matcher(plain);
            return parts.matches()
                    ? Optional.of(new Cursor(parts.group(1), Long.parseLong(parts.group(2))))
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString((lastKey + "@" + lastAt).getBytes(StandardCharsets.US_ASCII));
    }
}
