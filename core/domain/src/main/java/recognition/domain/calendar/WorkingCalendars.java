package recognition.domain.calendar;

/** Where the working days are read: every year and every amendment that was loaded, in force or to come. */
@FunctionalInterface
public interface WorkingCalendars {

    /** All that is known. What was loaded a moment ago may not show for some minutes; it is not in force before it does. */
    WorkingCalendar known();
}
