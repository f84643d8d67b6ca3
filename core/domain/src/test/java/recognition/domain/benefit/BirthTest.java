package recognition.domain.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthTest {

    @ParameterizedTest
    @CsvSource({"70,2026-11-24,1955-11-25,1956-11-24", "70,2027-02-28,1956-02-29,1957-02-28",
            "70,2027-03-01,1956-03-02,1957-03-01", "0,2024-02-29,2023-03-01,2024-02-29"})
    void ofAnAgeIsAnyDayOfAYear(int years, LocalDate day, LocalDate earliest, LocalDate latest) {
        assertEquals(new Birth(earliest, latest), Birth.ofAge(years, day));
    }

    @RepeatedTest(1000)
    void ofAnAgeIsEveryDayThatFitsItAndNoOther(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4000));
        var born = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(30_000));
        int years = (int) ChronoUnit.YEARS.between(born, day);
        assertTrue(fits(Birth.ofAge(years, day), born));
        assertFalse(fits(Birth.ofAge(years + 1, day), born));
        assertFalse(fits(Birth.ofAge(years - 1, day), born));
    }

    private static boolean fits(Birth birth, LocalDate day) {
        return !day.isBefore(birth.earliest()) && !day.isAfter(birth.latest());
    }
}
