package recognition.domain.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeReadingTest {

    @ParameterizedTest
    @CsvSource({
            "COMPLETED_YEARS,1956-05-01,2027-04-30,true", "COMPLETED_YEARS,1956-05-01,2027-05-01,false",
            "COMPLETED_YEARS,1956-02-29,2027-02-28,true", "COMPLETED_YEARS,1956-02-29,2027-03-01,false",
            "UNTIL_BIRTHDAY,1956-05-01,2026-05-01,true", "UNTIL_BIRTHDAY,1956-05-01,2026-05-02,false"})
    void isALimitOf70ToTheDay(AgeReading reading, LocalDate birth, LocalDate day, boolean allowed) {
        assertEquals(allowed, reading.allows(birth, 70, day));
    }
}
