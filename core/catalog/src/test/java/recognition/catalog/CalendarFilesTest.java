package recognition.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import recognition.domain.calendar.CalendarDay.DayOff;
import recognition.domain.calendar.CalendarDay.MakeUp;
import recognition.domain.calendar.CalendarDay.Working;
import recognition.domain.calendar.WorkingDayYear;

class CalendarFilesTest {

    @Nested
    class TheYears {
        @Test
        void areThoseOfTheStateCouncilFrom2015On() {
            assertEquals(IntStream.rangeClosed(2015, 2026).boxed().toList(),
                    CalendarFiles.read().years().stream().map(WorkingDayYear::year).toList());
        }

        @Test
        void nameTheirPapers() {
            var papers = CalendarFiles.read().years().stream().collect(
                    Collectors.toMap(WorkingDayYear::year, year -> year.source().documentNumber()));
            assertEquals("国办发明电〔2024〕12号", papers.get(2025));
            assertEquals("国办发明电〔2020〕1号", papers.get(2020));
        }

        @Test
        void areAmendedFromTheDayTheAmendmentWasPublished() {
            var calendar = CalendarFiles.read();
            var extraDayOff = LocalDate.of(2020, 1, 31);
            assertInstanceOf(Working.class, calendar.at(Instant.parse("2020-01-26T15:59:59Z")).day(extraDayOff));
            assertInstanceOf(DayOff.class, calendar.at(Instant.parse("2020-01-26T16:00:00Z")).day(extraDayOff));
            assertInstanceOf(MakeUp.class,
                    calendar.at(Instant.parse("2015-05-12T16:00:00Z")).day(LocalDate.of(2015, 9, 6)));
        }
    }

    @Nested
    class ABadYearIsRefusedWhole {
        @ParameterizedTest
        @CsvSource({
                "make-up-on-weekday, 15: /makeupWorkdays/1 MAKE_UP_ON_WEEKDAY",
                "overlapping, 11: /holidays/1 OVERLAPPING",
                "unsorted, 15: /makeupWorkdays/1 UNSORTED",
                "source-missing, 1: /source SOURCE_MISSING",
                "number-missing, 3: /source SOURCE_MISSING",
                "not-a-date, 14: /makeupWorkdays/0 NOT_A_DATE",
                "bad-amendment, 26: /amendments/0/holidays/0 ENDS_BEFORE_IT_STARTS"})
        void withTheLineAndTheReason(String file, String lineAndReason) {
            assertEquals(List.of(said(file, lineAndReason)), faults(file));
        }

        @Test
        void withAllItsFaultsAtOnce() {
            assertEquals(List.of(said("several", "14: /makeupWorkdays/0 MAKE_UP_ON_WEEKDAY"),
                    said("several", "15: /makeupWorkdays/1 MAKE_UP_ON_WEEKDAY"),
                    said("several", "15: /makeupWorkdays/1 OVERLAPPING")),
                    faults("several"));
        }

        @ParameterizedTest
        @CsvSource({
                "contradicting, 2026.json:13: /makeupWorkdays/0 CONTRADICTS_NEIGHBOR",
                "amended-into-contradiction, 2025.json:20: /amendments/0/holidays/0 CONTRADICTS_NEIGHBOR",
                "amended-before, 2025.json:13: /amendments/0/source BEFORE_WHAT_IT_AMENDS",
                "misnamed, 2025.json:2: /year NOT_THE_YEAR_OF_THE_FILE"})
        void amongOthersWithTheLineAndTheReasonToo(String folder, String lineAndReason) {
            assertEquals("bad-years/" + folder + "/" + lineAndReason,
                    assertThrows(IllegalArgumentException.class, () -> CalendarFiles.read("bad-years/" + folder))
                            .getMessage());
        }

        private List<String> faults(String file) {
            return assertThrows(IllegalArgumentException.class,
                    () -> CalendarFiles.versions("bad-years/" + file + ".json"))
                    .getMessage()
                    .lines().toList();
        }

        private static String said(String file, String lineAndReason) {
            return "bad-years/" + file + ".json:" + lineAndReason;
        }
    }
}
