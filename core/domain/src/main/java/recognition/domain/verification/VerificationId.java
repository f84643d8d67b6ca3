package recognition.domain.verification;

import java.util.Optional;
import java.util.random.RandomGenerator;

import recognition.domain.code.RandomName;

/** Names a verification request: {@code v_} and 26 random characters. */
public record VerificationId(String value) {
    public VerificationId {
        if (!RandomName.fits('v', value)) {
            throw new IllegalArgumentException("not a verification id");
        }
    }

    public static VerificationId random(RandomGenerator random) {
        return new VerificationId(RandomName.of('v', random));
    }

    public static Optional<VerificationId> parse(String text) {
        return RandomName.fits('v', text) ? Optional.of(new VerificationId(text)) : Optional.empty();
    }
}
