package recognition.domain.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A period with the reason of its end: every day from the start to the last.
 *
 * @param start the day of the event that starts it, counted or not
 */
public record Period(LocalDate start, Term term, List<CountedDay> days, PeriodEnd end) {
    public Period {
        days = List.copyOf(days);
    }

    /** @param number the day's place among those counted, from 1; 0 if it is passed over */
    public record CountedDay(CalendarDay day, int number) {}
}
