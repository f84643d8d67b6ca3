package recognition.domain.batch;

import java.util.Optional;
import java.util.random.RandomGenerator;

import recognition.domain.cases.Call;
import recognition.domain.code.RandomName;

/** Names a bulk check: {@code r_} and 26 characters. */
public record ResultCheckBatchId(String value) {
    private static final char KIND = 'r';

    public static ResultCheckBatchId random(RandomGenerator random) {
        return new ResultCheckBatchId(RandomName.of(KIND, random));
    }

    /** The name of what a call makes, however often it is sent. */
    public static ResultCheckBatchId of(Call call) {
        return new ResultCheckBatchId(RandomName.derived(KIND, call.key()));
    }

    public static Optional<ResultCheckBatchId> parse(String text) {
        return RandomName.fits(KIND, text) ? Optional.of(new ResultCheckBatchId(text)) : Optional.empty();
    }
}
