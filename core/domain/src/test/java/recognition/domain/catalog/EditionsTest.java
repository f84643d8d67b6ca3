package recognition.domain.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EditionsTest {

    private static final Edition ONE = edition("1.0", "2023-01-01", "2023-12-31", null);
    private static final Edition TWO = edition("2.0", "2024-03-05", "2024-12-31", "2025-10-30");
    private static final Edition THREE = edition("3.0", "2025-10-30", "2025-10-30", null);
    private static final Editions EDITIONS = new Editions(List.of(ONE, TWO, THREE));

    @Nested
    class TheEditionInForce {

        @Test
        void isTheLastToHaveTakenEffect() {
            assertEquals(Optional.of(THREE), inForce("2026-11-24"));
        }

        @Test
        void changesOnTheDayTheNextTakesEffect() {
            assertEquals(Optional.of(TWO), inForce("2025-10-29"));
            assertEquals(Optional.of(THREE), inForce("2025-10-30"));
        }

        @Test
        void isTheEarlierOneUntilTheNextHasTakenEffectForCertain() {
            assertEquals(Optional.of(ONE), inForce("2024-12-30"));
            assertEquals(Optional.of(TWO), inForce("2024-12-31"));
        }

        @Test
        void isTheFirstOneFromTheEarliestDayItCanHaveBeen() {
            assertEquals(Optional.of(ONE), inForce("2023-01-01"));
        }

        @Test
        void isNoneBeforeTheFirst() {
            assertEquals(Optional.empty(), inForce("2022-12-31"));
        }

        @Test
        void isNoneInACityWithoutEditions() {
            assertEquals(Optional.empty(), EDITIONS.inForce(Jurisdiction.BEIJING, LocalDate.parse("2026-11-24")));
        }

        @Test
        void neverGoesBackAsDaysGoOn() {
            int last = -1;
            for (LocalDate day = LocalDate.parse("2022-12-01"); day.getYear() < 2027; day = day.plusDays(1)) {
                int now = inForce(day.toString()).map(EDITIONS.all()::indexOf).orElse(-1);
                assertEquals(Math.max(last, now), now);
                last = now;
            }
        }

        private static Optional<Edition> inForce(String day) {
            return EDITIONS.inForce(Jurisdiction.SHANGHAI, LocalDate.parse(day));
        }
    }

    @Nested
    class AnEditionThatIsPerhapsInForce {

        @Test
        void isNamedWhileTheSourcesLeaveItsFirstDayOpen() {
            assertEquals(List.of(), perhaps("2024-03-04"));
            assertEquals(List.of(TWO), perhaps("2024-03-05"));
            assertEquals(List.of(TWO), perhaps("2024-12-30"));
            assertEquals(List.of(), perhaps("2024-12-31"));
        }

        private static List<Edition> perhaps(String day) {
            return EDITIONS.perhapsInForce(Jurisdiction.SHANGHAI, LocalDate.parse(day));
        }
    }

    @Test
    void takeEffectOneAfterTheOther() {
        List<Edition> disordered = List.of(TWO, ONE);
        assertThrows(IllegalArgumentException.class, () -> new Editions(disordered));
        List<Edition> twice = List.of(THREE, THREE);
        assertThrows(IllegalArgumentException.class, () -> new Editions(twice));
    }

    private static Edition edition(String version, String from, String fromAtLatest, String until) {
        return new Edition(new EditionId(Jurisdiction.SHANGHAI, new EditionVersion(version)),
                new Bilingual("清单", "List"),
                new Edition.Paper(null, null, null),
                new Edition.Term(LocalDate.parse(from), LocalDate.parse(fromAtLatest),
                        until == null ? null : LocalDate.parse(until)),
                null, Map.of(), true);
    }
}
