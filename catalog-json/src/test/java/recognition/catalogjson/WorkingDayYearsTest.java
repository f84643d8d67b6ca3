package recognition.catalogjson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The State Council's arrangement of each year, consistent in itself. */
class WorkingDayYearsTest {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    @ParameterizedTest
    @MethodSource("arrangements")
    void isSortedAndStandsInItsYearOrTheWeekBefore(int year, JsonNode arrangement) {
        for (String list : List.of("offDays", "makeupWorkdays")) {
            List<LocalDate> days = days(arrangement, list);
            assertEquals(days.stream().sorted().distinct().toList(), days, list);
            assertTrue(days.stream().allMatch(day -> day.plusDays(7).isAfter(LocalDate.of(year, 1, 1).minusDays(1))
                    && day.getYear() <= year), list);
        }
    }

    @ParameterizedTest
    @MethodSource("arrangements")
    void makesUpOnWeekendDaysThatAreNotOff(int year, JsonNode arrangement) {
        List<LocalDate> off = days(arrangement, "offDays");
        assertTrue(days(arrangement, "makeupWorkdays").stream()
                .allMatch(day -> WEEKEND.contains(day.getDayOfWeek()) && !off.contains(day)));
    }

    @ParameterizedTest
    @MethodSource("arrangements")
    void isOffOnTheDaysOfItsHolidaysAndOnNoOthers(int year, JsonNode arrangement) {
        assertEquals(CatalogJson.stream(arrangement.path("holidays"))
                .flatMap(holiday -> date(holiday, "firstDay").datesUntil(date(holiday, "lastDay").plusDays(1)))
                .toList(), days(arrangement, "offDays"));
    }

    @ParameterizedTest
    @MethodSource("arrangements")
    void hasAsManyWorkingDaysAsItSays(int year, JsonNode arrangement) {
        assertEquals(arrangement.path("workdayCount").asLong(), LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1)).filter(day -> isWorkingDay(arrangement, day)).count());
    }

    @ParameterizedTest
    @MethodSource("arrangements")
    void namesThePaperByItsDocumentNumber(int year, JsonNode arrangement) {
        assertTrue(arrangement.at("/source/documentNumber").asText().matches("国办?发明电〔\\d{4}〕\\d+号"));
    }

    @ParameterizedTest
    @MethodSource("years")
    void standsInTheFileOfItsYear(int year) {
        assertEquals(year, file(year).path("year").asInt());
    }

    @ParameterizedTest
    @CsvSource({
            "2015,2015-09-06",
            "2019,2019-04-28 2019-05-05",
            "2020,''"})
    void differsAfterAnAmendmentInTheMakeUpDaysOfTheAmendment(int year, String added) {
        List<LocalDate> before = days(file(year), "makeupWorkdays");
        assertEquals(Stream.of(added.split(" ")).filter(day -> !day.isEmpty()).map(LocalDate::parse).toList(),
                days(file(year).at("/amendments/0"), "makeupWorkdays").stream().filter(day -> !before.contains(day))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
            "2025,2025-01-26 2025-02-08 2025-04-27 2025-09-28 2025-10-11",
            "2026,2026-01-04 2026-02-14 2026-02-28 2026-05-09 2026-09-20 2026-10-10"})
    void makesUpOnTheDaysOfTheNotice(int year, String days) {
        assertEquals(Stream.of(days.split(" ")).map(LocalDate::parse).toList(), days(file(year), "makeupWorkdays"));
    }

    @Test
    void countsFiveWorkingDaysFrom26September2025To10October() {
        LocalDate fifth = LocalDate.of(2025, 9, 26).plusDays(1).datesUntil(LocalDate.of(2026, 1, 1))
                .filter(day -> isWorkingDay(file(2025), day))
                .skip(4).findFirst().orElseThrow();
        assertEquals(LocalDate.of(2025, 10, 10), fifth);
    }

    static List<Integer> years() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("calendar"))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.matches("\\d{4}\\.json"))
                    .map(name -> Integer.valueOf(name.replace(".json", ""))).sorted().toList();
        }
    }

    /** Every year as it was first arranged, and after each amendment. */
    static List<Arguments> arrangements() throws IOException {
        return years().stream().flatMap(year -> Stream
                .concat(Stream.of(file(year)), CatalogJson.stream(file(year).path("amendments")))
                .map(arrangement -> Arguments.of(year, arrangement))).toList();
    }

    private static JsonNode file(int year) {
        return CatalogJson.file("calendar/" + year + ".json");
    }

    private static boolean isWorkingDay(JsonNode arrangement, LocalDate day) {
        return days(arrangement, "makeupWorkdays").contains(day)
                || !WEEKEND.contains(day.getDayOfWeek()) && !days(arrangement, "offDays").contains(day);
    }

    private static List<LocalDate> days(JsonNode arrangement, String list) {
        return CatalogJson.texts(arrangement.path(list)).stream().map(LocalDate::parse).toList();
    }

    private static LocalDate date(JsonNode holiday, String field) {
        return LocalDate.parse(holiday.path(field).asText());
    }
}
