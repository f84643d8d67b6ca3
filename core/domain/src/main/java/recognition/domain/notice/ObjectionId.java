package recognition.domain.notice;

import java.util.Optional;
import java.util.random.RandomGenerator;

import recognition.domain.code.RandomName;

/** Names an objection: {@code o_} and 26 random characters. It says nothing of who objects. */
public record ObjectionId(String value) {
    public ObjectionId {
        if (!RandomName.fits('o', value)) {
            throw new IllegalArgumentException("not an objection id");
        }
    }

    public static ObjectionId random(RandomGenerator random) {
        return new ObjectionId(RandomName.of('o', random));
    }

    public static Optional<ObjectionId> parse(String text) {
        return RandomName.fits('o', text) ? Optional.of(new ObjectionId(text)) : Optional.empty();
    }
}
