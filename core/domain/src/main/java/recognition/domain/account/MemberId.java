package recognition.domain.account;

import java.util.Optional;
import java.util.random.RandomGenerator;

import recognition.domain.code.RandomName;

/** Names a member of a unit, from the invitation on: {@code u_} and 26 random characters. */
public record MemberId(String value) {
    private static final char KIND = 'u';

    public static MemberId random(RandomGenerator random) {
        return new MemberId(RandomName.of(KIND, random));
    }

    public static Optional<MemberId> parse(String text) {
        return RandomName.fits(KIND, text) ? Optional.of(new MemberId(text)) : Optional.empty();
    }
}
