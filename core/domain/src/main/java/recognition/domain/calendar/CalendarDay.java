package recognition.domain.calendar;

import java.time.LocalDate;

/** A civil day, and what is known of it. */
public sealed interface CalendarDay {

    LocalDate date();

    /** A weekday on which people work. */
    record Working(LocalDate date) implements CalendarDay {}

    /** A Saturday or Sunday on which people work, in exchange for a day off. */
    record MakeUp(LocalDate date) implements CalendarDay {}

    /** A Saturday or Sunday. */
    record Weekend(LocalDate date) implements CalendarDay {}

    /** A day off by a paper. */
    record DayOff(LocalDate date, Holiday holiday) implements CalendarDay {}

    /**
     * A day that no loaded paper settles.
     *
     * @param missing the year whose paper will
     */
    record Unknown(LocalDate date, int missing) implements CalendarDay {}

    /** Whether people work that day; of an unknown day, whether they would in a week without holidays. */
    default boolean isWorked() {
        return switch (this) {
            case Working _,MakeUp _ -> true;
            case Weekend _,DayOff _ -> false;
            case Unknown unknown -> !WorkingDayYear.isWeekend(unknown.date());
        };
    }
}
