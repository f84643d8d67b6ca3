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
 * Time that somebody was given to do something. Its end never comes earlier than it was told; it moves later when a year or an
 * amendment comes into force before it, and what comes into force afterwards changes nothing.
 *
 * @param start the civil day it began on
 * @param end when it is over, by the calendar of {@code countedAt}
 */
public record TimeLimit(LocalDate start, Term term, PeriodEnd end, Instant countedAt) {

    /** So much time from {@code now} on. */
    public static TimeLimit from(Instant now, Term term, WorkingCalendar calendar) {
        var start = LocalDate.ofInstant(now, HouseClock.SHANGHAI);
        return new TimeLimit(start, term, calendar.at(now).end(start, term), now);
    }

    /** The same with the end it has by every calendar that came into force until {@code now}, and before that end. */
    public TimeLimit asOf(WorkingCalendar calendar, Instant now) {
        var limit = this;
        for (var change : calendar.changes(countedAt, now)) {
            if (limit.end.isOver(change)) {
                break;
            }
            limit = limit.counted(calendar.at(change).end(start, term), change);
        }
        return limit;
    }

    /** Whether it is over at {@code now}; never by working days that are not published. */
    public boolean isOver(Instant now) {
        return end.isOver(now);
    }

    /** What it means for the case that has to keep it. */
    public Deadline deadline(DeadlineKind kind, String subject) {
        return Deadline.of(kind, subject, end);
    }

    private TimeLimit counted(PeriodEnd again, Instant change) {
        return new TimeLimit(start, term, switch (end) {
            case Settled settled -> again.closesAt().isAfter(settled.closesAt()) ? again : settled;
            case Provisional _ -> again.isOver(change) ? endOfDay(change, again) : again;
        }, change);
    }

    /** A year that comes late ends nothing in the past: there is at least the rest of the day. */
    private static PeriodEnd endOfDay(Instant change, PeriodEnd missed) {
        var day = LocalDate.ofInstant(change, HouseClock.SHANGHAI);
        return new Settled(day, day.plusDays(1).atStartOfDay(HouseClock.SHANGHAI).toInstant(), missed.basis());
    }
}
