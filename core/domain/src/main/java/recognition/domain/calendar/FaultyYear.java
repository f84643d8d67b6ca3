package recognition.domain.calendar;

import java.util.List;

/** A year that no calendar is made of, with all that is wrong with it. */
public final class FaultyYear extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final transient WorkingDayYear year;
    private final transient List<YearFault> faults;

    private FaultyYear(WorkingDayYear year, List<YearFault> faults) {
        super(year.year() + "." + year.version() + ": " + faults);
        this.year = year;
        this.faults = List.copyOf(faults);
    }

    static void refuse(WorkingDayYear year, List<YearFault> faults) {
        if (!faults.isEmpty()) {
            throw new FaultyYear(year, faults);
        }
    }

    public WorkingDayYear year() {
        return year;
    }

    public List<YearFault> faults() {
        return faults;
    }
}
