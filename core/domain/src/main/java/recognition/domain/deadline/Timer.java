package recognition.domain.deadline;

import java.time.Instant;
import java.time.LocalDate;

import recognition.domain.calendar.PeriodEnd;
import recognition.domain.calendar.PeriodEnd.Provisional;
import recognition.domain.calendar.PeriodEnd.Settled;
import recognition.domain.calendar.Term;
import recognition.domain.calendar.WorkingCalendar;
import recognition.domain.time.HouseClock;

/**
 * A term that runs: from which day, how long, and when it ends by the calendar it was last counted with. The end never comes earlier
 * than it was told; it moves later when a year or an amendment comes into force before it, and what comes into force after it
 * changes nothing, however late anybody looks.
 *
 * @param start the day of what started it, in Shanghai
 * @param countedAt the instant whose calendar {@code end} was counted by
 */
public record Timer(LocalDate start, Term term, PeriodEnd end, Instant countedAt) {

    /** Starts a term by what happens at {@code now}. */
    public static Timer start(Term term, WorkingCalendar calendar, Instant now) {
        var today = LocalDate.ofInstant(now, HouseClock.SHANGHAI);
        return new Timer(today, term, calendar.at(now).end(today, term), now);
    }

    /**
     * The same term with the end it has by every calendar that came into force before that end, as known at {@code now}. An
     * arrangement that became known only after the instant from which it counts, as a new release can bring one, is taken as of
     * {@code now}.
     */
    public Timer counted(WorkingCalendar calendar, Instant now) {
        var counted = this;
        for (var change : calendar.changes(countedAt, now)) {
            if (counted.end.isOver(change)) {
                return counted;
            }
            counted = counted.again(calendar, change);
        }
        if (counted.end.isOver(now) || !now.isAfter(counted.countedAt)) {
            return counted;
        }
        var again = counted.again(calendar, now);
        return again.knowsMoreThan(counted) ? again : counted;
    }

    private boolean knowsMoreThan(Timer was) {
        return switch (end) {
            case Settled _ -> !end.equals(was.end);
            case Provisional(_, _, _, int missing) ->
                was.end instanceof Provisional before && missing > before.missing();
        };
    }

    /** Whether it is over at {@code now}, by every calendar known then. */
    public boolean isOver(WorkingCalendar calendar, Instant now) {
        return counted(calendar, now).end.isOver(now);
    }

    /** As the deadline of a case. */
    public Deadline deadline(DeadlineKind kind, String subject) {
        return Deadline.of(kind, subject, end);
    }

    private Timer again(WorkingCalendar calendar, Instant change) {
        return new Timer(start, term, later(calendar.at(change).end(start, term), change), change);
    }

    private PeriodEnd later(PeriodEnd again, Instant change) {
        return switch (end) {
            case Settled _ -> again.closesAt().isAfter(end.closesAt()) ? again : end;
            case Provisional _ -> again.isOver(change) ? endOfDay(change, again) : again;
        };
    }

    /** A year that comes late ends nothing in the past: there is at least the rest of the day. */
    private static PeriodEnd endOfDay(Instant change, PeriodEnd missed) {
        var day = LocalDate.ofInstant(change, HouseClock.SHANGHAI);
        return new Settled(day, day.plusDays(1).atStartOfDay(HouseClock.SHANGHAI).toInstant(), missed.basis());
    }
}
