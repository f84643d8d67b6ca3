package recognition.domain.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import recognition.domain.calendar.Basis;
import recognition.domain.calendar.Calendars;
import recognition.domain.calendar.PeriodEnd;
import recognition.domain.calendar.WorkingCalendar;
import recognition.domain.deadline.Deadline.Awaiting;
import recognition.domain.deadline.Deadline.Due;
import recognition.domain.deadline.DeadlineKind.Lane;

class DueBucketsTest {
    private static final Instant DUE_AT = Instant.parse("2025-10-10T16:00:00Z");
    private static final Basis BASIS = new Basis("2025.1", "working-days");
    private static final DueBuckets BUCKETS = new DueBuckets(4);
    private static final WorkingCalendar CALENDAR = Calendars.of(Calendars.YEAR_2025, Calendars.YEAR_2026);

    @ParameterizedTest
    @EnumSource
    void everyKindIsFoundByTheJobOfItsLane(DeadlineKind kind) {
        var key = BUCKETS.keyOf(new Due(kind, "n_1", DUE_AT, BASIS));
        assertTrue(BUCKETS.swept(kind.lane(), CALENDAR, DUE_AT).contains(key.bucket()));
    }

    @Test
    void aDeadlineThatWaitsForAYearStandsApart() {
        var end = new PeriodEnd.Provisional(LocalDate.of(2027, 1, 6), DUE_AT, BASIS, 2027);
        var key = BUCKETS.keyOf(Deadline.of(DeadlineKind.NOTICE_END, "n_1", end));
        assertEquals("NOTICES#2027#00", key.bucket());
        assertFalse(BUCKETS.swept(Lane.NOTICES, CALENDAR, DUE_AT).contains(key.bucket()));
        assertEquals(0, key.dueAt());
        assertEquals(new Awaiting(DeadlineKind.NOTICE_END, "n_1", DUE_AT, BASIS, 2027),
                Deadline.of(DeadlineKind.NOTICE_END, "n_1", end));
    }

    @Test
    void aLaneSweepsWhatIsDueAndWhatWaitedForAYearThatIsKnownAndWhatWasSetAside() {
        assertEquals(new DueKey("NOTICES#00", DUE_AT.getEpochSecond()), keyOf("n_1", DUE_AT));
        assertEquals(
                List.of("NOTICES#00", "NOTICES#01", "NOTICES#2025#00", "NOTICES#2025#01", "NOTICES#SET_ASIDE"),
                new DueBuckets(2).swept(Lane.NOTICES, CALENDAR, DUE_AT));
        assertTrue(BUCKETS.swept(Lane.CASES, CALENDAR, Instant.parse("2025-11-05T00:00:00Z"))
                .containsAll(List.of("CASES#2025#03", "CASES#2026#03")));
    }

    @Test
    void runsBesideEachOtherBeginInDifferentShards() {
        var first = IntStream.range(0, 4).mapToObj(
                minute -> BUCKETS.swept(Lane.NOTICES, CALENDAR, DUE_AT.plusSeconds(60L * minute)).getFirst()).toList();
        assertEquals(List.of("NOTICES#00", "NOTICES#01", "NOTICES#02", "NOTICES#03"), first);
    }

    @Test
    void whatIsSetAsideStaysInItsLaneAndIsTriedADayLater() {
        assertEquals(new DueKey("CASES#SET_ASIDE", DUE_AT.getEpochSecond() + 86_400),
                DueBuckets.setAside(new DueKey("CASES#03", 1), DUE_AT));
        assertEquals(new DueKey("NOTICES#SET_ASIDE", DUE_AT.getEpochSecond() + 86_400),
                DueBuckets.setAside(new DueKey("NOTICES#SET_ASIDE", 1), DUE_AT));
    }

    @Test
    void itIsNeverLookedAtBeforeItIsDue() {
        assertEquals(DUE_AT.getEpochSecond() + 1, keyOf("n_1", DUE_AT.plusMillis(1)).dueAt());
        assertEquals(DUE_AT.getEpochSecond(), keyOf("n_1", DUE_AT).dueAt());
    }

    @Test
    void aBusyDayIsSpreadEvenly() {
        Map<String, Integer> inBucket = new HashMap<>();
        for (int i = 0; i < 100_000; i++) {
            inBucket.merge(keyOf("n_" + i, DUE_AT).bucket(), 1, Integer::sum);
        }
        assertEquals(4, inBucket.size());
        assertTrue(inBucket.values().stream().allMatch(count -> count > 20_000 && count < 30_000), inBucket::toString);
    }

    @Test
    void thereIsAtLeastOneShard() {
        assertThrows(IllegalArgumentException.class, () -> new DueBuckets(0));
        assertThrows(IllegalArgumentException.class, () -> new DueBuckets(101));
    }

    private static DueKey keyOf(String subject, Instant dueAt) {
        return BUCKETS.keyOf(new Due(DeadlineKind.NOTICE_END, subject, dueAt, BASIS));
    }
}
