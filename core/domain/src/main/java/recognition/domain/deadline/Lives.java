package recognition.domain.deadline;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import recognition.domain.Decision;
import recognition.domain.Decision.Accepted;
import recognition.domain.calendar.WorkingCalendar;
import recognition.domain.cases.Cases;
import recognition.domain.cases.Kept;
import recognition.domain.cases.Step;
import recognition.domain.deadline.DueIndex.Entry;

/** Which lives time moves on, and by which rule: a row for each kind of case a job looks after. */
public final class Lives {
    public static final Lives NONE = new Lives(Map.of());

    private final Map<String, Life> byKind;

    private Lives(Map<String, Life> byKind) {
        this.byKind = Map.copyOf(byKind);
    }

    /**
     * What time does to a case, asked by every sweep and, through {@code asOf}, by every read.
     *
     * @param <S> the life
     */
    @FunctionalInterface
    public interface Rule<S> {
        /** The step that time takes; refused while there is none. It counts from the due instant, whenever it is taken. */
        Decision<Step<S>> advance(S is, WorkingCalendar calendar, Instant now);
    }

    @FunctionalInterface
    private interface Life {
        boolean advance(String subject, WorkingCalendar calendar, Instant now);
    }

    /** @param id reads an identity as it stands in the key; may throw */
    public <I, S> Lives with(Cases<I, S> cases, Function<String, I> id, Rule<S> rule) {
        var more = new HashMap<>(byKind);
        more.put(cases.kind(), (subject, calendar, now) -> advance(cases, id.apply(subject), rule, calendar, now));
        return new Lives(more);
    }

    /** Moves one case on by its row; throws if it is of no kind that has one. */
    public boolean advance(Entry entry, WorkingCalendar calendar, Instant now) {
        var life = byKind.get(entry.kind());
        if (life == null) {
            throw new IllegalStateException("no life of kind " + entry.kind());
        }
        return life.advance(entry.subject(), calendar, now);
    }

    /** Whether the case was moved on. Stale: somebody else did at the same time, and the next run looks again. */
    private static <I, S> boolean advance(Cases<I, S> cases, I id, Rule<S> rule, WorkingCalendar calendar,
            Instant now) {
        var was = cases.find(id).orElseThrow();
        return rule.advance(was.state(), calendar, now) instanceof Accepted(var step)
                && cases.keep(was, step, null) instanceof Kept.Done;
    }
}
