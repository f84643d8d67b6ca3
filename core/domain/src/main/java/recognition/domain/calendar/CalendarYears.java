package recognition.domain.calendar;

import recognition.domain.cases.Cases;

/** Keeps what was loaded of a calendar. One that nobody has loaded anything of is there too, empty. */
public interface CalendarYears extends Cases<CalendarYears.Name, LoadedYears> {

    /** Whose working days. */
    enum Name {
        CHINA }
}
