package recognition.domain.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static recognition.domain.calendar.Calendars.CIVIL_DAYS;
import static recognition.domain.calendar.Calendars.FIVE_WORKING_DAYS;
import static recognition.domain.calendar.Calendars.WORKING_DAYS;
import static recognition.domain.calendar.Calendars.YEAR_2018;
import static recognition.domain.calendar.Calendars.YEAR_2019;
import static recognition.domain.calendar.Calendars.YEAR_2019_AMENDED;
import static recognition.domain.calendar.Calendars.YEAR_2025;
import static recognition.domain.calendar.Calendars.YEAR_2026;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import recognition.domain.calendar.CalendarDay.DayOff;
import recognition.domain.calendar.CalendarDay.MakeUp;
import recognition.domain.calendar.CalendarDay.Unknown;
import recognition.domain.calendar.CalendarDay.Weekend;
import recognition.domain.calendar.CalendarDay.Working;
import recognition.domain.calendar.CountingRule.Unit;
import recognition.domain.calendar.PeriodEnd.Provisional;
import recognition.domain.calendar.PeriodEnd.Settled;

class WorkingCalendarTest {
    private static final WorkingCalendar AUTUMN = Calendars.of(YEAR_2025, YEAR_2026);

    @Nested
    class ADay {
        @Test
        void isWorkedOnWeekdaysOnly() {
            assertInstanceOf(Working.class, AUTUMN.day(date("2025-09-26")));
            assertInstanceOf(Weekend.class, AUTUMN.day(date("2025-09-27")));
        }

        @Test
        void isOffWhenThePaperSaysSoAndTellsTheHoliday() {
            var day = assertInstanceOf(DayOff.class, AUTUMN.day(date("2025-10-08")));
            assertEquals("国庆节、中秋节", day.holiday().nameZh());
            assertFalse(day.isWorked());
        }

        @Test
        void isWorkedOnASundayMadeUpFor() {
            var day = assertInstanceOf(MakeUp.class, AUTUMN.day(date("2025-09-28")));
            assertTrue(day.isWorked());
        }

        @Test
        void isUnknownInAYearThatIsNotLoaded() {
            assertEquals(new Unknown(date("2027-03-01"), 2027), AUTUMN.day(date("2027-03-01")));
            assertEquals(new Unknown(date("2024-12-24"), 2024), AUTUMN.day(date("2024-12-24")));
        }

        @Test
        void isUnknownInTheLastDaysOfDecemberUntilTheNextYearIsLoaded() {
            assertInstanceOf(Working.class, AUTUMN.day(date("2026-12-24")));
            assertEquals(new Unknown(date("2026-12-25"), 2027), AUTUMN.day(date("2026-12-25")));
            assertInstanceOf(Working.class, AUTUMN.day(date("2025-12-31")));
        }

        @Test
        void ofDecemberMayBeArrangedByTheNextYearsPaper() {
            var calendar = Calendars.of(YEAR_2018, YEAR_2019);
            assertInstanceOf(MakeUp.class, calendar.day(date("2018-12-29")));
            assertInstanceOf(DayOff.class, calendar.day(date("2018-12-31")));
        }

        @Test
        void isUnknownInAGapBetweenLoadedYears() {
            assertInstanceOf(Unknown.class, Calendars.of(YEAR_2018, YEAR_2025).day(date("2020-06-01")));
        }
    }

    @Nested
    class APeriodOfWorkingDays {
        @Test
        void endsAfterTheFifthWorkingDay() {
            var end = AUTUMN.end(date("2025-09-26"), FIVE_WORKING_DAYS);
            assertEquals(
                    new Settled(date("2025-10-10"), Instant.parse("2025-10-10T16:00:00Z"),
                            new Basis("2025.1", "working-days")),
                    end);
        }

        @Test
        void isNotOverAMillisecondBeforeItsEnd() {
            var end = AUTUMN.end(date("2025-09-26"), FIVE_WORKING_DAYS);
            assertFalse(end.isOver(end.closesAt().minusMillis(1)));
            assertTrue(end.isOver(end.closesAt()));
        }

        @Test
        void explainsEveryDay() {
            var period = AUTUMN.explain(date("2025-09-26"), FIVE_WORKING_DAYS);
            assertEquals(List.of(0, 0, 1, 2, 3, 0, 0, 0, 0, 0, 0, 0, 0, 4, 5),
                    period.days().stream().map(Period.CountedDay::number).toList());
            assertEquals(AUTUMN.end(date("2025-09-26"), FIVE_WORKING_DAYS), period.end());
        }

        @Test
        void countsTheStartDayWhereTheRuleSaysSo() {
            var rule = new CountingRule("start-counts", Unit.WORKING_DAYS, true, LocalTime.MIDNIGHT, true);
            assertEquals(date("2025-10-09"), AUTUMN.end(date("2025-09-26"), new Term(5, rule)).lastDay());
            assertEquals(1, AUTUMN.explain(date("2025-09-26"), new Term(5, rule)).days().getFirst().number());
        }

        @Test
        void startedOnADayOffBeginsWithTheNextWorkingDay() {
            assertEquals(date("2025-10-09"), AUTUMN.end(date("2025-10-04"), new Term(1, WORKING_DAYS)).lastDay());
        }

        @Test
        void endsEarlierOnTheLastDayWhereTheRuleHasOfficeHours() {
            var rule = new CountingRule("office-hours", Unit.WORKING_DAYS, false, LocalTime.of(17, 30), true);
            assertEquals(Instant.parse("2025-10-10T09:30:00Z"),
                    AUTUMN.end(date("2025-09-26"), new Term(5, rule)).closesAt());
        }

        @Test
        void acrossTheTurnOfTheYearNamesBothYears() {
            var end = AUTUMN.end(date("2025-12-30"), new Term(2, WORKING_DAYS));
            assertEquals(new Settled(date("2026-01-04"), Instant.parse("2026-01-04T16:00:00Z"),
                    new Basis("2025.1+2026.1", "working-days")), end);
        }
    }

    @Nested
    class AnUnknownYear {
        @Test
        void makesTheEndProvisionalAndNeverOver() {
            var end = AUTUMN.end(date("2026-12-30"), FIVE_WORKING_DAYS);
            assertEquals(new Provisional(date("2027-01-06"), Instant.parse("2027-01-06T16:00:00Z"),
                    new Basis("2026.1+2027.0", "working-days"), 2027), end);
            assertFalse(end.isOver(Instant.parse("2030-01-01T00:00:00Z")));
        }

        @Test
        void isNotTouchedByAPeriodThatEndsOnChristmasEve() {
            assertInstanceOf(Settled.class, AUTUMN.end(date("2026-12-17"), FIVE_WORKING_DAYS));
            assertInstanceOf(Provisional.class, AUTUMN.end(date("2026-12-18"), FIVE_WORKING_DAYS));
        }

        @Test
        void isAValueEvenWithoutAnyYear() {
            assertInstanceOf(Provisional.class, Calendars.of().end(date("2026-03-02"), FIVE_WORKING_DAYS));
        }
    }

    @Nested
    class APeriodOfCivilDays {
        @Test
        void rollsOverToTheNextWorkedDay() {
            var end = AUTUMN.end(date("2025-09-24"), new Term(7, CIVIL_DAYS));
            assertEquals(date("2025-10-09"), end.lastDay());
            assertEquals(List.of(1, 2, 3, 4, 5, 6, 7),
                    AUTUMN.explain(date("2025-09-24"), new Term(7, CIVIL_DAYS)).days().stream()
                            .map(Period.CountedDay::number).filter(number -> number > 0).toList());
        }

        @Test
        void endsOnAMakeUpSunday() {
            assertEquals(date("2025-09-28"), AUTUMN.end(date("2025-09-25"), new Term(3, CIVIL_DAYS)).lastDay());
        }

        @Test
        void isSettledAlthoughItPassesThroughAnUnknownYear() {
            var holed = Calendars.of(YEAR_2018, YEAR_2025);
            assertInstanceOf(Settled.class, holed.end(date("2018-12-20"), new Term(2278, CIVIL_DAYS)));
            assertInstanceOf(Provisional.class, holed.end(date("2018-12-20"), new Term(30, CIVIL_DAYS)));
        }
    }

    @Nested
    class AnAmendment {
        private final WorkingCalendar amended = Calendars.of(YEAR_2018, YEAR_2019_AMENDED, YEAR_2019);

        @Test
        void isInForceInPlaceOfWhatItAmends() {
            assertInstanceOf(DayOff.class, amended.day(date("2019-05-02")));
            assertInstanceOf(MakeUp.class, amended.day(date("2019-05-05")));
            assertEquals("2019.2", amended.end(date("2019-04-26"), FIVE_WORKING_DAYS).basis().calendar());
        }

        @Test
        void countsFromTheInstantItComesIntoForce() {
            var inForceFrom = YEAR_2019_AMENDED.inForceFrom();
            assertInstanceOf(Working.class, amended.at(inForceFrom.minusMillis(1)).day(date("2019-05-02")));
            assertInstanceOf(DayOff.class, amended.at(inForceFrom).day(date("2019-05-02")));
            assertInstanceOf(Unknown.class, amended.at(YEAR_2018.inForceFrom()).day(date("2019-05-02")));
        }

        @Test
        void isOneOfTheCalendarsChanges() {
            assertEquals(List.of(YEAR_2019.inForceFrom(), YEAR_2019_AMENDED.inForceFrom()),
                    amended.changes(YEAR_2018.inForceFrom(), YEAR_2019_AMENDED.inForceFrom()));
            assertEquals(List.of(), amended.changes(YEAR_2019_AMENDED.inForceFrom(), Instant.MAX));
        }

        @Test
        void mustFollowWhatItAmends() {
            assertThrows(IllegalArgumentException.class, () -> Calendars.of(YEAR_2019, YEAR_2019));
            assertThrows(IllegalArgumentException.class, () -> Calendars.of(YEAR_2019,
                    Calendars.year(2019, 2, "2018-12-05", List.of(), List.of())));
        }
    }

    @Test
    void aTermHasAtLeastOneDay() {
        assertThrows(IllegalArgumentException.class, () -> new Term(0, WORKING_DAYS));
        assertThrows(IllegalArgumentException.class, () -> new Term(Term.LONGEST + 1, WORKING_DAYS));
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }
}
