package recognition.domain.message;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A case of any kind, as keys name it: {@code VERIFICATION#v_…}.
 *
 * @param kind the word its keys begin with
 */
public record CaseName(String kind, String id) {
    private static final Pattern FORM = Pattern.compile("([A-Z_]{2,40})#([A-Za-z0-9_-]{1,60})");

    public static Optional<CaseName> parse(String key) {
        var parts = FORM.matcher(key);
        return parts.matches() ? Optional.of(new CaseName(parts.group(1), parts.group(2))) : Optional.empty();
    }

    @Override
    public String toString() {
        return kind + "#" + id;
    }
}
