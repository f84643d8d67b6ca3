package recognition.domain.title;

import java.util.Optional;
import java.util.random.RandomGenerator;

import recognition.domain.code.RandomName;

/** Names a title application: {@code t_} and 26 random characters. */
public record ApplicationId(String value) {
    public ApplicationId {
        if (!RandomName.fits('t', value)) {
            throw new IllegalArgumentException("not a title application id");
        }
    }

    public static ApplicationId random(RandomGenerator random) {
        return new ApplicationId(RandomName.of('t', random));
    }

    public static Optional<ApplicationId> parse(String text) {
        return RandomName.fits('t', text) ? Optional.of(new ApplicationId(text)) : Optional.empty();
    }
}
