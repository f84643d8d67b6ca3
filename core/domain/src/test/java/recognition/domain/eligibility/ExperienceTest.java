package recognition.domain.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import recognition.domain.eligibility.Experience.PartTime;
import recognition.domain.eligibility.Experience.Reading;
import recognition.domain.eligibility.Work.Place;

class ExperienceTest {

    private static final Reading HOUSE = new Reading(true, PartTime.PROPORTIONAL);

    @Nested
    class ContinuousWork {

        @ParameterizedTest
        @CsvSource({
                "2025-01-01,1,2025-12-31", "2024-01-01,1,2024-12-31", "2023-06-15,2,2025-06-14",
                "2015-01-01,10,2024-12-31",
                "2024-02-28,1,2025-02-27", "2024-02-29,1,2025-02-28", "2024-03-01,1,2025-02-28",
                "2023-03-01,1,2024-02-28",
                "2020-02-29,4,2024-02-28"})
        void isCompleteOnTheDayBeforeItsAnniversary(String from, int years, String complete) {
            assertEquals(Optional.of(day(complete)), completes(years, work(from, null, 100)));
        }

        @Test
        void mayChangeEmployersFromOneDayToTheNext() {
            assertEquals(Optional.of(day("2025-12-31")),
                    completes(1, work("2025-01-01", "2025-06-30", 100), work("2025-07-01", null, 100)));
        }

        @Test
        void thatEndsTooEarlyIsNeverComplete() {
            assertEquals(Optional.empty(), completes(1, work("2025-01-01", "2025-12-30", 100)));
            assertEquals(Optional.of(day("2025-12-31")), completes(1, work("2025-01-01", "2025-12-31", 100)));
        }
    }

    @Test
    void stretchesAddUpToTheDay() {
        assertEquals(Optional.of(day("2025-07-01")),
                completes(1, work("2023-01-01", "2023-07-02", 100), work("2025-01-01", null, 100)));
    }

    @Test
    void jobsAtOneTimeCountOnce() {
        assertEquals(Optional.of(day("2025-12-31")),
                completes(1, work("2025-01-01", null, 100), work("2025-01-01", "2025-12-31", 100)));
        assertEquals(Optional.of(day("2025-07-02")), new Experience(
                List.of(work("2025-01-01", null, 100), work("2025-01-01", "2025-12-31", 100)),
                new Reading(false, PartTime.PROPORTIONAL)).completes(1));
    }

    @Test
    void twoHalvesMakeAWhole() {
        assertEquals(Optional.of(day("2025-12-31")),
                completes(1, work("2025-01-01", null, 50), work("2025-01-01", null, 50)));
    }

    @ParameterizedTest
    @CsvSource({"PROPORTIONAL,2026-12-31", "AS_FULL_TIME,2025-12-31"})
    void partTimeCountsByPolicy(PartTime partTime, String complete) {
        assertEquals(Optional.of(day(complete)),
                new Experience(List.of(work("2025-01-01", null, 50)), new Reading(true, partTime)).completes(1));
    }

    @Test
    void partTimeMayCountForNothing() {
        assertEquals(Optional.empty(), new Experience(List.of(work("2025-01-01", null, 99)),
                new Reading(true, PartTime.NOT_AT_ALL)).completes(1));
    }

    @Test
    void noWorkIsNeverComplete() {
        assertEquals(Optional.empty(), completes(1));
    }

    /** Hundreds of lives of work, made from the seed of the repetition. */
    @Nested
    class OfAnyWork {

        @RepeatedTest(500)
        void isWhatCountingDayByDayGives(RepetitionInfo repetition) {
            var random = new Random(repetition.getCurrentRepetition());
            var work = lives(random);
            int years = 1 + random.nextInt(10);
            assertEquals(dayByDay(work, years), new Experience(work, HOUSE).completes(years),
                    () -> years + " years of " + work);
        }

        @RepeatedTest(500)
        void isNeverLaterWithMoreWork(RepetitionInfo repetition) {
            var random = new Random(repetition.getCurrentRepetition());
            var work = lives(random);
            var more = Stream.concat(work.stream(), Stream.of(job(random))).toList();
            for (int years = 1; years <= 10; years++) {
                var before = new Experience(work, HOUSE).completes(years);
                var after = new Experience(more, HOUSE).completes(years);
                assertTrue(before.isEmpty() || !after.orElseThrow().isAfter(before.get()),
                        () -> more + " after " + work);
            }
        }

        private static List<Work> lives(Random random) {
            var work = new ArrayList<Work>();
            for (int i = random.nextInt(5); i >= 0; i--) {
                work.add(job(random));
            }
            return work;
        }

        private static Work job(Random random) {
            var from = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9000));
            var to = random.nextInt(5) == 0 ? null : from.plusDays(random.nextInt(3000));
            return new Work(from, to, random.nextBoolean() ? 100 : 1 + random.nextInt(100), Place.IN_CITY);
        }

        /** The same, counted one day after another up to a day by which only work without an end can still complete. */
        private static Optional<LocalDate> dayByDay(List<Work> work, int years) {
            long sum = 0;
            for (var day = LocalDate.of(2000, 1, 1); day.getYear() < 3100; day = day.plusDays(1)) {
                var on = day;
                sum += on.getMonthValue() == 2 && on.getDayOfMonth() == 29
                        ? 0
                        : Math.min(100, work.stream().filter(job -> job.isGoingOn(on)).mapToInt(Work::percent).sum());
                if (sum >= years * 36_500L) {
                    return Optional.of(day);
                }
                if (on.getYear() > 2040 && work.stream().noneMatch(job -> job.isGoingOn(on))) {
                    return Optional.empty();
                }
            }
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> completes(int years, Work... work) {
        return new Experience(List.of(work), HOUSE).completes(years);
    }

    private static Work work(String from, String to, int percent) {
        return new Work(day(from), to == null ? null : day(to), percent, Place.IN_CITY);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
