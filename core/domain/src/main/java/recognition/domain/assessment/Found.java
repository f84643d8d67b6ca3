package recognition.domain.assessment;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One rule and what it found of a person.
 *
 * @param <R> the kind of rule
 */
public record Found<R>(R rule, Finding finding) {

    /** Of the same rules in the same order, asked twice, the worse that each finds. */
    public static <R> List<Found<R>> worse(List<Found<R>> some, List<Found<R>> others) {
        return IntStream.range(0, some.size())
                .mapToObj(i -> Finding.BEST_FIRST.compare(some.get(i).finding(), others.get(i).finding()) < 0
                        ? others.get(i)
                        : some.get(i))
                .toList();
    }
}
