package recognition.domain.panel;

import java.time.Instant;
import java.time.LocalDate;

import recognition.domain.calendar.Basis;
import recognition.domain.calendar.PeriodEnd;
import recognition.domain.calendar.PeriodEnd.Settled;
import recognition.domain.calendar.WorkingCalendar;
import recognition.domain.deadline.Timer;
import recognition.domain.panel.PanelTerms.Late;
import recognition.domain.time.HouseClock;

/**
 * By when the paper copies are due (S3-25): by the round's own day, and never earlier than the term that runs from acceptance.
 *
 * @param dueOn the round's day; null where it sets none
 * @param late what comes of it if they are not there
 * @param isOverdue whether it is on record that they were not there
 */
public record PaperDue(LocalDate dueOn, Timer timer, Late late, boolean isOverdue) {

    public PaperDue(LocalDate dueOn, Timer timer, Late late) {
        this(dueOn, timer, late, false);
    }

    PaperDue asOf(WorkingCalendar calendar, Instant now) {
        return new PaperDue(dueOn, timer.counted(calendar, now), late, isOverdue);
    }

    PaperDue overdue() {
        return new PaperDue(dueOn, timer, late, true);
    }

    public PeriodEnd end() {
        var end = timer.end();
        return dueOn == null || end.lastDay().isAfter(dueOn)
                ? end
                : new Settled(dueOn, dueOn.plusDays(1).atStartOfDay(HouseClock.SHANGHAI).toInstant(),
                        new Basis("", "round"));
    }
}
