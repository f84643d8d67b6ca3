package recognition.domain.calendar;

import recognition.domain.Refusal;

/** Why the calendar does not answer. */
public enum CalendarRefusal implements Refusal {
    /** The arrangement of a year is not loaded, usually because it is not published yet; nothing is closed by a guess. */
    UNKNOWN_CALENDAR;

    @Override
    public Remedy remedy() {
        return Remedy.WAIT;
    }
}
