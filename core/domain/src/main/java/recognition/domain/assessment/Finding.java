package recognition.domain.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;

/** What a rule finds of one person on one day, from the best to the worst. Rules that apply together find what the worst of them does. */
public sealed interface Finding {

    /** Fulfilled by what was stated. */
    record Met() implements Finding {}

    /** Nothing that was stated speaks against it; it is still to be shown. */
    record ToShow() implements Finding {}

    /** Only a person can judge it. */
    record Judgment() implements Finding {}

    /** Not yet, but it will be from {@code day} on if what was stated goes on. */
    record MetFrom(LocalDate day) implements Finding {
        public MetFrom {
            Objects.requireNonNull(day, "day");
        }
    }

    /**
     * Not fulfilled.
     *
     * @param fixable whether the person can still change that for what is asked
     * @param day the first day on which it would be, too late for what is asked; null if no day can be told
     */
    record Unmet(boolean fixable, LocalDate day) implements Finding {}

    Finding MET = new Met();
    Finding TO_SHOW = new ToShow();
    Finding JUDGMENT = new Judgment();
    /** Not fulfilled, and the person can change that. */
    Finding FIXABLE = new Unmet(true, null);
    /** Not fulfilled, and nothing changes that for what is asked. */
    Finding FINAL = new Unmet(false, null);

    /** Best first; of two days, the earlier. */
    Comparator<Finding> BEST_FIRST = Comparator.comparingInt(Finding::rank)
            .thenComparing(Finding::when, Comparator.nullsLast(Comparator.naturalOrder()));

    /** What {@code condition} finds when it is either fulfilled or final. */
    static Finding of(boolean condition) {
        return condition ? MET : FINAL;
    }

    /** What is found on {@code asOf} of a condition that is fulfilled from {@code day} on. */
    static Finding from(LocalDate day, LocalDate asOf) {
        return day.isAfter(asOf) ? new MetFrom(day) : MET;
    }

    /** What rules find that must all be fulfilled; {@link Met} when there are none. */
    static Finding all(Collection<Finding> findings) {
        return findings.stream().max(BEST_FIRST).orElse(MET);
    }

    /** What rules find of which one suffices; {@link Unmet} when there are none. */
    static Finding any(Collection<Finding> findings) {
        return findings.stream().min(BEST_FIRST).orElse(FINAL);
    }

    private int rank() {
        return switch (this) {
            case Met _ -> 0;
            case ToShow _ -> 1;
            case Judgment _ -> 2;
            case MetFrom _ -> 3;
            case Unmet(boolean fixable, _) -> fixable ? 4 : 5;
        };
    }

    private LocalDate when() {
        return switch (this) {
            case MetFrom(LocalDate day) -> day;
            case Unmet(_, LocalDate day) -> day;
            case Met _,ToShow _,Judgment _ -> null;
        };
    }
}
