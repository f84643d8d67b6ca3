package recognition.domain.catalog;

import java.util.Optional;
import java.util.regex.Pattern;

/** The version an edition carries in its title: {@code 3.0} in Shanghai, {@code 2025} in Beijing. A name, not a number to compare. */
public record EditionVersion(String text) {

    private static final Pattern TEXT = Pattern.compile("[0-9]{1,4}(\\.[0-9]{1,2})?");

    public EditionVersion {
        if (!TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException("not a version: " + text);
        }
    }

    /** The version, or empty when {@code text} is not written as one. */
    public static Optional<EditionVersion> parse(String text) {
        return TEXT.matcher(text).matches() ? Optional.of(new EditionVersion(text)) : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EditionVersion that && that.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
