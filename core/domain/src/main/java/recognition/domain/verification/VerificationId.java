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

    /** Always the same for the same {@code from}, and as hard to guess as that. */
    public static VerificationId derived(String... from) {
        return new VerificationId(RandomName.derived('v', from));
    }

    public static Optional<VerificationId> parse(String text) {
        return RandomName.fits('v', text) ? Optional.of(new VerificationId(text)) : Optional.empty();
    }
}
