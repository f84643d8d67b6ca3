package recognition.web;

import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address as people give it: a local part without quotes, and a domain of at least two labels. */
public final class EmailAddress {
    private static final Pattern FORM = Pattern
            .compile(
                    "[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+[\\p{L}\\p{N}-]{2,63}");

    private EmailAddress() {}

    public static Optional<String> parse(String text) {
        return text.length() <= 254 && FORM.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }
}
