package recognition.domain.batch;

import java.util.Optional;
import java.util.random.RandomGenerator;

import recognition.domain.code.RandomName;

/** Names a batch. */
public record BatchId(String value) {
    private static final char KIND = 'b';

    public static BatchId random(RandomGenerator random) {
        return new BatchId(RandomName.of(KIND, random));
    }

    public static Optional<BatchId> parse(String text) {
        return RandomName.fits(KIND, text) ? Optional.of(new BatchId(text)) : Optional.empty();
    }
}
