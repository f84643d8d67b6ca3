package recognition.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import recognition.domain.calendar.CountingRule;
import recognition.domain.calendar.CountingRule.Unit;
import recognition.domain.calendar.Period.CountedDay;
import recognition.domain.calendar.PeriodEnd;
import recognition.domain.calendar.PeriodEnd.Settled;
import recognition.domain.calendar.Term;
import recognition.domain.calendar.WorkingCalendar;

/**
 * The calendar against a second implementation that shares nothing with it: it takes the lists of days and not the rows of
 * holidays out of the files, by pattern and not by a JSON reader, and asks one day after another.
 */
class CalendarOracleTest {
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    /** The last day that no paper of 2027 can arrange. */
    private static final LocalDate LAST_SETTLED = LocalDate.of(2026, 12, 24);
    private static final WorkingCalendar CALENDAR = CalendarFiles.read();

    private static final Set<LocalDate> OFF = new HashSet<>();
    private static final Set<LocalDate> MADE_UP = new HashSet<>();

    @BeforeAll
    static void readTheListsAsTheyStandAfterTheLastAmendment() throws IOException {
        for (int year = 2015; year <= 2026; year++) {
            try (var file = CalendarOracleTest.class.getResourceAsStream("/catalog-json/calendar/" + year + ".json")) {
                var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
                addLast(text, "offDays", OFF);
                addLast(text, "makeupWorkdays", MADE_UP);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyStartDayAndEveryLengthOfWorkingDaysEndsOnTheSameDay(boolean startDayCounts) {
        var rule = new CountingRule("oracle", Unit.WORKING_DAYS, startDayCounts, LocalTime.MIDNIGHT, true);
        int compared = 0;
        for (var start = FIRST; !start.isAfter(LAST); start = start.plusDays(1)) {
            for (int length = 1; length <= 30; length++) {
                check(start, new Term(length, rule), workingDaysLater(start, length, startDayCounts));
                compared++;
            }
        }
        assertEquals(4383 * 30, compared);
    }

    @Test
    void everyStartDayAndEveryLengthOfCivilDaysEndsOnTheSameDay() {
        var rule = new CountingRule("oracle", Unit.CIVIL_DAYS, false, LocalTime.MIDNIGHT, true);
        for (var start = FIRST; !start.isAfter(LAST); start = start.plusDays(1)) {
            for (int length = 1; length <= 30; length++) {
                check(start, new Term(length, rule), civilDaysLater(start, length));
            }
        }
    }

    private static void check(LocalDate start, Term term, Optional<LocalDate> lastDay) {
        var period = CALENDAR.explain(start, term);
        assertEquals(lastDay, settled(period.end()), () -> start + " " + term);
        lastDay.ifPresent(day -> {
            var nextMidnightInShanghai = Instant.parse(day + "T16:00:00Z");
            assertEquals(nextMidnightInShanghai, period.end().closesAt());
            assertEquals(term.length(), period.days().stream().filter(counted -> counted.number() > 0).count());
            assertTrue(period.days().stream().filter(counted -> counted.number() > 0).map(CountedDay::day)
                    .allMatch(counted -> term.rule().unit() == Unit.CIVIL_DAYS || isWorked(counted.date())));
        });
    }

    private static Optional<LocalDate> settled(PeriodEnd end) {
        return end instanceof Settled ? Optional.of(end.lastDay()) : Optional.empty();
    }

    private static Optional<LocalDate> workingDaysLater(LocalDate start, int length, boolean startDayCounts) {
        int left = length - (startDayCounts && isWorked(start) ? 1 : 0);
        var day = start;
        while (left > 0) {
            day = day.plusDays(1);
            if (isWorked(day)) {
                left--;
            }
        }
        boolean startIsAsked = startDayCounts && start.isAfter(LAST_SETTLED);
        return day.isAfter(LAST_SETTLED) && (day.isAfter(start) || startIsAsked) ? Optional.empty() : Optional.of(day);
    }

    private static Optional<LocalDate> civilDaysLater(LocalDate start, int length) {
        var day = start.plusDays(length);
        while (!isWorked(day) && !day.isAfter(LAST_SETTLED)) {
            day = day.plusDays(1);
        }
        return day.isAfter(LAST_SETTLED) ? Optional.empty() : Optional.of(day);
    }

    private static boolean isWorked(LocalDate day) {
        if (MADE_UP.contains(day)) {
            return true;
        }
        if (OFF.contains(day)) {
            return false;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static void addLast(String file, String list, Set<LocalDate> days) {
        var lists = Pattern.compile("\"" + list + "\":\\s*\\[([^]]*)]").matcher(file).results().toList();
        Pattern.compile("\\d{4}-\\d{2}-\\d{2}").matcher(lists.getLast().group(1)).results()
                .forEach(day -> days.add(LocalDate.parse(day.group())));
    }
}
