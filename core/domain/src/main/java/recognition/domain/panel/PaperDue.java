package recognition.domain.panel;

import java.time.Instant;
import java.time.LocalDate;

import recognition.domain.calendar.Basis;
import recognition.domain.calendar.PeriodEnd;
import recognition.domain.calendar.PeriodEnd.Settled;
import recognition.domain.calendar.Term;
import recognition.domain.calendar.WorkingCalendar;
import recognition.domain.panel.PanelTerms.Late;
import recognition.domain.time.HouseClock;

/**
 * By when the paper copies are due (S3-25): the round's own day, and never less than the term that follows acceptance.
 *
 * @param dueOn the round's day; null where it sets none
 * @param from the day of acceptance
 * @param countedAt the instant whose calendar {@code end} was counted by
 */
public record PaperDue(LocalDate dueOn, LocalDate from, Term term, Late late, PeriodEnd end, Instant countedAt) {

    /** When the papers are due of an application accepted at {@code now}. */
    public static PaperDue of(LocalDate dueOn, Term term, Late late, WorkingCalendar calendar, Instant now) {
        var from = LocalDate.ofInstant(now, HouseClock.SHANGHAI);
        return new PaperDue(dueOn, from, term, late, end(dueOn, calendar.at(now).end(from, term)), now);
    }

    /** The same by the calendar in force at {@code now}: an end that waited for a year is settled once the year is loaded. */
    PaperDue asOf(WorkingCalendar calendar, Instant now) {
        if (end instanceof Settled) {
            return this;
        }
        for (var change : calendar.changes(countedAt, now)) {
            var again = end(dueOn, calendar.at(change).end(from, term));
            if (again instanceof Settled) {
                return new PaperDue(dueOn, from, term, late, again.isOver(change) ? endOfDay(change, again) : again,
                        change);
            }
        }
        return this;
    }

    private static PeriodEnd end(LocalDate dueOn, PeriodEnd counted) {
        return dueOn == null || counted.lastDay().isAfter(dueOn)
                ? counted
                : new Settled(dueOn, startOf(dueOn.plusDays(1)), new Basis("", "round"));
    }

    /** A year that comes late ends nothing in the past. */
    private static PeriodEnd endOfDay(Instant change, PeriodEnd missed) {
        var day = LocalDate.ofInstant(change, HouseClock.SHANGHAI);
        return new Settled(day, startOf(day.plusDays(1)), missed.basis());
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(HouseClock.SHANGHAI).toInstant();
    }
}
