package recognition.domain.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static recognition.domain.calendar.Calendars.days;
import static recognition.domain.calendar.Calendars.off;
import static recognition.domain.calendar.Calendars.year;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import recognition.domain.calendar.YearFault.Kind;

class WorkingDayYearTest {
    private static final Holiday MAY = off("劳动节", "2025-05-01", "2025-05-05");
    private static final Holiday OCTOBER = off("国庆节", "2025-10-01", "2025-10-08");

    @Test
    void withoutFaultsIsUsed() {
        assertEquals(List.of(), faults(List.of(MAY, OCTOBER), days("2025-04-27", "2025-09-28")));
    }

    @Test
    void mayReachBackIntoTheLastDaysOfDecember() {
        assertEquals(List.of(), faults(List.of(off("元旦", "2024-12-30", "2025-01-01")), days("2024-12-28")));
        assertEquals(List.of(new YearFault("/makeupWorkdays/0", Kind.OUTSIDE_THE_YEAR)),
                faults(List.of(), days("2024-12-22")));
    }

    @Test
    void isRefusedForAMakeUpDayOnAWeekday() {
        assertEquals(List.of(new YearFault("/makeupWorkdays/1", Kind.MAKE_UP_ON_WEEKDAY)),
                faults(List.of(MAY), days("2025-04-27", "2025-05-09")));
    }

    @Test
    void isRefusedForAMakeUpDayThatIsOff() {
        assertEquals(List.of(new YearFault("/makeupWorkdays/0", Kind.OVERLAPPING)),
                faults(List.of(MAY), days("2025-05-03")));
    }

    @Test
    void isRefusedWhereItSaysTheOppositeOfTheYearBeforeOrAfter() {
        var of2019 = year(2019, 1, "2018-12-06", List.of(off("元旦", "2018-12-30", "2019-01-01")), days("2018-12-29"));
        var worked = year(2018, 2, "2018-12-20", List.of(), days("2018-12-30"));
        var off = year(2018, 2, "2018-12-20", List.of(off("临时放假", "2018-12-29", "2018-12-31")), List.of());
        assertEquals(List.of(new YearFault("/makeupWorkdays/0", Kind.CONTRADICTS_NEIGHBOR)),
                worked.contradictionsOf(of2019));
        assertEquals(List.of(new YearFault("/holidays/0", Kind.CONTRADICTS_NEIGHBOR)), of2019.contradictionsOf(worked));
        assertEquals(List.of(new YearFault("/holidays/0", Kind.CONTRADICTS_NEIGHBOR)), off.contradictionsOf(of2019));
        assertThrows(IllegalArgumentException.class, () -> Calendars.of(of2019, worked));
        assertThrows(IllegalArgumentException.class, () -> Calendars.of(of2019, off));
    }

    @Test
    void maySayTheSameAsTheYearBeforeOrAfter() {
        var of2019 = year(2019, 1, "2018-12-06", List.of(off("元旦", "2018-12-30", "2019-01-01")), days("2018-12-29"));
        var alike = year(2018, 2, "2018-12-20", List.of(off("元旦", "2018-12-30", "2018-12-31")), days("2018-12-29"));
        assertEquals(List.of(), alike.contradictionsOf(of2019));
    }

    @Test
    void isRefusedForOverlappingHolidays() {
        assertEquals(List.of(new YearFault("/holidays/1", Kind.OVERLAPPING)),
                faults(List.of(MAY, off("青年节", "2025-05-05", "2025-05-06")), List.of()));
    }

    @Test
    void isRefusedUnsorted() {
        assertEquals(
                List.of(new YearFault("/holidays/1", Kind.UNSORTED), new YearFault("/makeupWorkdays/1", Kind.UNSORTED)),
                faults(List.of(OCTOBER, MAY), days("2025-09-28", "2025-04-27")));
        assertEquals(List.of(new YearFault("/makeupWorkdays/1", Kind.UNSORTED)),
                faults(List.of(), days("2025-04-27", "2025-04-27")));
    }

    @Test
    void isRefusedForDaysOfAnotherYear() {
        assertEquals(List.of(new YearFault("/holidays/0", Kind.OUTSIDE_THE_YEAR)),
                faults(List.of(off("元旦", "2025-12-31", "2026-01-01")), List.of()));
    }

    @Test
    void isRefusedForAHolidayThatEndsBeforeItStarts() {
        assertEquals(List.of(new YearFault("/holidays/0", Kind.ENDS_BEFORE_IT_STARTS)),
                faults(List.of(off("劳动节", "2025-05-05", "2025-05-01")), List.of()));
    }

    @Test
    void isRefusedWithoutASource() {
        var sourceless = new WorkingDayYear(2025, 1, null, Instant.MAX, List.of(), List.of());
        assertEquals(List.of(new YearFault("/source", Kind.SOURCE_MISSING)), sourceless.faults());
        var paper = new Paper("通知", " ", LocalDate.EPOCH, Calendars.YEAR_2025.source().address());
        assertEquals(List.of(new YearFault("/source", Kind.SOURCE_MISSING)),
                new WorkingDayYear(2025, 1, paper, Instant.MAX, List.of(), List.of()).faults());
    }

    @Test
    void isRefusedIfItWouldBeInForceBeforeItWasIssued() {
        var known = Calendars.YEAR_2025;
        assertEquals(List.of(new YearFault("/source/issuedOn", Kind.IN_FORCE_BEFORE_ISSUED)),
                new WorkingDayYear(2025, 1, known.source(),
                        known.inForceFrom().minusMillis(1), known.holidays(), known.makeupWorkdays()).faults());
    }

    @Test
    void isRefusedWithAllItsFaultsAtOnceAndMakesNoCalendar() {
        var bad = new WorkingDayYear(2025, 0, null, Instant.MAX, List.of(OCTOBER, MAY), days("2025-05-09"));
        assertEquals(4, bad.faults().size());
        assertThrows(IllegalArgumentException.class, () -> Calendars.of(bad));
    }

    private static List<YearFault> faults(List<Holiday> holidays, List<LocalDate> makeupWorkdays) {
        return year(2025, 1, "2024-11-12", holidays, makeupWorkdays).faults();
    }
}
