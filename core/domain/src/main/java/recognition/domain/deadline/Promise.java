package recognition.domain.deadline;

import java.time.Instant;
import java.time.LocalDate;

import recognition.domain.calendar.PeriodEnd;
import recognition.domain.calendar.Term;
import recognition.domain.calendar.WorkingCalendar;
import recognition.domain.time.HouseClock;

/** By when something is promised. It binds whoever promised it as it was told: time does nothing by it, and no later calendar moves it. */
public record Promise(Term term, PeriodEnd end) {

    /** Counted from the day of {@code now}. */
    public static Promise of(Term term, WorkingCalendar calendar, Instant now) {
        return new Promise(term, calendar.at(now).end(LocalDate.ofInstant(now, HouseClock.SHANGHAI), term));
    }
}
