package recognition.domain;

import java.util.function.Function;

/**
 * What a rule answers: the thing as it is to be from now on, or the reason why not. A refusal is a value; nothing is thrown.
 *
 * @param <T> what is kept when the answer is yes
 */
public sealed interface Decision<T> {

    /** Yes: {@code value} is what is to be kept. */
    record Accepted<T>(T value) implements Decision<T> {}

    /** No, and {@code refusal} says why. */
    record Refused<T>(Refusal refusal) implements Decision<T> {}

    default <R> R fold(Function<T, R> accepted, Function<Refusal, R> refused) {
        return switch (this) {
            case Accepted<T>(T value) -> accepted.apply(value);
            case Refused<T>(Refusal refusal) -> refused.apply(refusal);
        };
    }
}
