package recognition.domain.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import recognition.domain.calendar.YearFault.Kind;
import recognition.domain.time.HouseClock;

/**
 * The arrangement of one year, whole, as it stands after one paper: the days off, and the weekend days worked in exchange. An
 * amendment in the middle of a year is a further version that repeats what it leaves alone.
 * <p>
 * This is what somebody wrote down; {@link #faults()} says what is wrong with it, and no {@link WorkingCalendar} is made of a
 * year with faults.
 *
 * @param year the year in the paper's title; the arrangement may reach back into {@link #REACH} of the year before
 * @param version from 1, in the order in which they come into force
 * @param inForceFrom the instant from which this service counts by it: a period that is over by then stays as it was. Lies far
 *        enough after the loading that nobody still holds the arrangements of before
 * @param holidays in order, without overlap
 * @param makeupWorkdays Saturdays and Sundays that are worked, in order
 */
public record WorkingDayYear(int year, int version, Paper source, Instant inForceFrom, List<Holiday> holidays,
        List<LocalDate> makeupWorkdays) {

    /**
     * How many days of December the next year's paper may still arrange. A row off around New Year's Day is of three days at most
     * and its make-up day lies in the weekend beside it; the furthest so far was 29 December, in 2007 and 2018.
     */
    public static final int REACH = 7;

    public WorkingDayYear {
        holidays = List.copyOf(holidays);
        makeupWorkdays = List.copyOf(makeupWorkdays);
    }

    /** The same arrangement as another version, in force from another instant. */
    WorkingDayYear as(int otherVersion, Instant otherInForceFrom) {
        return new WorkingDayYear(year, otherVersion, source, otherInForceFrom, holidays, makeupWorkdays);
    }

    /** Whether another version arranges the year in the same way, by the same paper. */
    boolean saysTheSameAs(WorkingDayYear other) {
        return as(1, Instant.EPOCH).equals(other.as(1, Instant.EPOCH));
    }

    /** The last December day of {@code year} that the next year's paper cannot touch. */
    static LocalDate lastDaySettledIn(int year) {
        return LocalDate.of(year, 12, 31 - REACH);
    }

    /** Everything that is wrong with the arrangement; empty if it can be used. */
    public List<YearFault> faults() {
        var faults = new ArrayList<YearFault>();
        if (version < 1) {
            faults.add(new YearFault("/version", Kind.VERSION_BELOW_ONE));
        }
        checkSource(faults::add);
        checkHolidays(faults::add);
        checkMakeupWorkdays(faults::add);
        return List.copyOf(faults);
    }

    /**
     * The days that are off by one paper and worked by the other. The last days of December may be arranged by two papers, and where
     * they contradict each other nobody could say whether a day counts.
     *
     * @param neighbor the arrangement of the year before or after
     * @return with pointers into this year
     */
    List<YearFault> contradictionsOf(WorkingDayYear neighbor) {
        var faults = new ArrayList<YearFault>();
        for (int i = 0; i < holidays.size(); i++) {
            if (neighbor.makeupWorkdays.stream().anyMatch(holidays.get(i)::contains)) {
                faults.add(new YearFault("/holidays/" + i, Kind.CONTRADICTS_NEIGHBOR));
            }
        }
        for (int i = 0; i < makeupWorkdays.size(); i++) {
            if (neighbor.isOff(makeupWorkdays.get(i))) {
                faults.add(new YearFault("/makeupWorkdays/" + i, Kind.CONTRADICTS_NEIGHBOR));
            }
        }
        return faults;
    }

    private boolean isOff(LocalDate day) {
        return holidays.stream().anyMatch(holiday -> holiday.contains(day));
    }

    private void checkSource(Consumer<YearFault> faults) {
        if (source == null || isBlank(source.title()) || isBlank(source.documentNumber()) || source.issuedOn() == null
                || source.address() == null) {
            faults.accept(new YearFault("/source", Kind.SOURCE_MISSING));
        } else if (inForceFrom.isBefore(source.issuedOn().atStartOfDay(HouseClock.SHANGHAI).toInstant())) {
            faults.accept(new YearFault("/source/issuedOn", Kind.IN_FORCE_BEFORE_ISSUED));
        }
    }

    private void checkHolidays(Consumer<YearFault> faults) {
        for (int i = 0; i < holidays.size(); i++) {
            var holiday = holidays.get(i);
            var before = i == 0 ? null : holidays.get(i - 1);
            var pointer = "/holidays/" + i;
            if (holiday.last().isBefore(holiday.first())) {
                faults.accept(new YearFault(pointer, Kind.ENDS_BEFORE_IT_STARTS));
            }
            if (isOutside(holiday.first()) || isOutside(holiday.last())) {
                faults.accept(new YearFault(pointer, Kind.OUTSIDE_THE_YEAR));
            }
            if (before != null && holiday.first().isBefore(before.first())) {
                faults.accept(new YearFault(pointer, Kind.UNSORTED));
            } else if (before != null && before.contains(holiday.first())) {
                faults.accept(new YearFault(pointer, Kind.OVERLAPPING));
            }
        }
    }

    private void checkMakeupWorkdays(Consumer<YearFault> faults) {
        for (int i = 0; i < makeupWorkdays.size(); i++) {
            var day = makeupWorkdays.get(i);
            var pointer = "/makeupWorkdays/" + i;
            if (!isWeekend(day)) {
                faults.accept(new YearFault(pointer, Kind.MAKE_UP_ON_WEEKDAY));
            }
            if (isOutside(day)) {
                faults.accept(new YearFault(pointer, Kind.OUTSIDE_THE_YEAR));
            }
            if (isOff(day)) {
                faults.accept(new YearFault(pointer, Kind.OVERLAPPING));
            }
            if (i > 0 && !day.isAfter(makeupWorkdays.get(i - 1))) {
                faults.accept(new YearFault(pointer, Kind.UNSORTED));
            }
        }
    }

    private boolean isOutside(LocalDate day) {
        return !day.isAfter(lastDaySettledIn(year - 1)) || day.getYear() > year;
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
