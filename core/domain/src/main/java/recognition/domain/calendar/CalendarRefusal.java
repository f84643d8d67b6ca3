package recognition.domain.calendar;

import recognition.domain.Refusal;

/** Why the calendar does not answer. */
public enum CalendarRefusal implements Refusal {
    /** The arrangement of a year is not loaded, usually because it is not published yet; nothing is closed by a guess. */
    UNKNOWN_CALENDAR(Remedy.WAIT),
    /** What was handed in contradicts itself or says nothing of its source; it is refused whole. */
    YEAR_HAS_FAULTS(Remedy.SUPPLY_MORE),
    /** The year stands so already. */
    ALREADY_LOADED(Remedy.NONE),
    /** A second person has to hand in the same. */
    SECOND_PERSON_WANTED(Remedy.WAIT);

    private final Remedy remedy;

    CalendarRefusal(Remedy remedy) {
        this.remedy = remedy;
    }

    @Override
    public Remedy remedy() {
        return remedy;
    }
}
