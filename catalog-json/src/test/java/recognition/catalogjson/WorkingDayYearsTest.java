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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The State Council's arrangement of each year, consistent in itself. */
class WorkingDayYearsTest {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    @ParameterizedTest
    @MethodSource("years")
    void isSortedAndStandsInItsYear(int year) {
        for (String list : List.of("offDays", "makeupWorkdays")) {
            List<LocalDate> days = days(year, list);
            assertEquals(days.stream().sorted().distinct().toList(), days, list);
            assertTrue(days.stream().allMatch(day -> day.getYear() == year), list);
        }
        assertEquals(year, CatalogJson.file("calendar/" + year + ".json").path("year").asInt());
    }

    @ParameterizedTest
    @MethodSource("years")
    void makesUpOnWeekendDaysThatAreNotOff(int year) {
        List<LocalDate> off = days(year, "offDays");
        assertTrue(days(year, "makeupWorkdays").stream()
                .allMatch(day -> WEEKEND.contains(day.getDayOfWeek()) && !off.contains(day)));
    }

    @ParameterizedTest
    @MethodSource("years")
    void isOffOnTheDaysOfItsHolidaysAndOnNoOthers(int year) {
        assertEquals(holidays(year)
                .flatMap(holiday -> date(holiday, "firstDay").datesUntil(date(holiday, "lastDay").plusDays(1)))
                .toList(), days(year, "offDays"));
    }

    @ParameterizedTest
    @MethodSource("years")
    void hasAsManyWorkingDaysAsItSays(int year) {
        assertEquals(CatalogJson.file("calendar/" + year + ".json").path("workdayCount").asLong(),
                LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).filter(this::isWorkingDay).count());
    }

    @ParameterizedTest
    @CsvSource({
            "2025,2025-01-26 2025-02-08 2025-04-27 2025-09-28 2025-10-11",
            "2026,2026-01-04 2026-02-14 2026-02-28 2026-05-09 2026-09-20 2026-10-10"})
    void makesUpOnTheDaysOfTheNotice(int year, String days) {
        assertEquals(Stream.of(days.split(" ")).map(LocalDate::parse).toList(), days(year, "makeupWorkdays"));
    }

    @Test
    void countsFiveWorkingDaysFrom26September2025To10October() {
        LocalDate fifth = LocalDate.of(2025, 9, 26).plusDays(1).datesUntil(LocalDate.of(2026, 1, 1))
                .filter(this::isWorkingDay)
                .skip(4).findFirst().orElseThrow();
        assertEquals(LocalDate.of(2025, 10, 10), fifth);
    }

    static List<Integer> years() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("calendar"))) {
            return files.mapToInt(file -> Integer.parseInt(file.getFileName().toString().replace(".json", ""))).sorted()
                    .boxed().toList();
        }
    }

    private boolean isWorkingDay(LocalDate day) {
        return days(day.getYear(), "makeupWorkdays").contains(day)
                || !WEEKEND.contains(day.getDayOfWeek()) && !days(day.getYear(), "offDays").contains(day);
    }

    private static List<LocalDate> days(int year, String list) {
        return CatalogJson.texts(CatalogJson.file("calendar/" + year + ".json").path(list)).stream()
                .map(LocalDate::parse)
                .toList();
    }

    private static Stream<JsonNode> holidays(int year) {
        return CatalogJson.stream(CatalogJson.file("calendar/" + year + ".json").path("holidays"));
    }

    private static LocalDate date(JsonNode holiday, String field) {
        return LocalDate.parse(holiday.path(field).asText());
    }
}
