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
 * A term that runs, or a service standard: from which day, how long, and when it ends by the calendar it was last counted with. The
 * end never comes earlier than it was told; it moves later when a year or an amendment comes into force before it.
 *
 * @param start the day of what started it, in Shanghai
 * @param countedAt when it was counted last
 */
public record Timer(LocalDate start, Term term, PeriodEnd end, Instant countedAt) {

    /** Starts a term by what happens at {@code now}. */
    public static Timer start(Term term, WorkingCalendar calendar, Instant now) {
        var today = LocalDate.ofInstant(now, HouseClock.SHANGHAI);
        return new Timer(today, term, calendar.at(now).end(today, term), now);
    }

    /** The same term with the end it has by every calendar that came into force before that end, as known at {@code now}. */
    public Timer counted(WorkingCalendar calendar, Instant now) {
        var counted = this;
        for (var change : calendar.changes(countedAt, now)) {
            if (counted.end.isOver(change)) {
                break;
            }
            var again = calendar.at(change).end(start, term);
            counted = new Timer(start, term, later(counted.end, again, change), change);
        }
        return counted;
    }

    /** Whether it is over at {@code now} by every calendar known then. */
    public boolean isOver(WorkingCalendar calendar, Instant now) {
        return end.isOver(now) && counted(calendar, now).end.isOver(now);
    }

    /** As a deadline of a case. */
    public Deadline deadline(DeadlineKind kind, String subject) {
        return Deadline.of(kind, subject, end);
    }

    private static PeriodEnd later(PeriodEnd was, PeriodEnd is, Instant change) {
        return switch (was) {
            case Settled _ -> is.closesAt().isAfter(was.closesAt()) ? is : was;
            case Provisional _ -> is.isOver(change) ? endOfDay(change, is) : is;
        };
    }

    /** A year that comes late ends nothing in the past: there is at least the rest of the day. */
    private static PeriodEnd endOfDay(Instant change, PeriodEnd missed) {
        var day = LocalDate.ofInstant(change, HouseClock.SHANGHAI);
        return new Settled(day, day.plusDays(1).atStartOfDay(HouseClock.SHANGHAI).toInstant(), missed.basis());
    }
}
