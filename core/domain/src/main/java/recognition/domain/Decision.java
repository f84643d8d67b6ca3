package recognition.domain;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What a rule answers: yes, with what is to be kept; or no, with the reason. A refusal is a value; a rule throws nothing.
 *
 * @param <T> what is to be kept when the answer is yes
 */
public sealed interface Decision<T> {

    /** Yes. */
    record Accepted<T>(T value) implements Decision<T> {}

    /**
     * No.
     *
     * @param facts what the person needs to understand the reason (an opening time, the steps that are possible now), by wire
     *        name; values are strings, numbers, instants, dates or lists of these
     */
    record Refused<T>(Refusal reason, Map<String, Object> facts) implements Decision<T> {
        public Refused {
            facts = Map.copyOf(facts);
        }
    }

    static <T> Decision<T> accept(T value) {
        return new Accepted<>(value);
    }

    static <T> Decision<T> refuse(Refusal reason) {
        return new Refused<>(reason, Map.of());
    }

    static <T> Decision<T> refuse(Refusal reason, Map<String, Object> facts) {
        return new Refused<>(reason, facts);
    }

    /** The next question, asked only if this one was answered yes. */
    default <R> Decision<R> then(Function<T, Decision<R>> next) {
        return switch (this) {
            case Accepted<T>(T value) -> next.apply(value);
            case Refused<T>(Refusal reason, Map<String, Object> facts) -> new Refused<>(reason, facts);
        };
    }

    /** Does something with the answer if it is yes. */
    default void ifAccepted(Consumer<T> then) {
        if (this instanceof Accepted<T>(T value)) {
            then.accept(value);
        }
    }

    default <R> Decision<R> map(Function<T, R> with) {
        return then(value -> accept(with.apply(value)));
    }
}
