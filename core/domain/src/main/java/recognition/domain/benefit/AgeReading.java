package recognition.domain.benefit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How a limit of age is read: the policy {@code age.reading}. */
public enum AgeReading {
    /** "70" still includes a person who is 70 and not yet 71. Born on 29 February, one is a year older on 1 March. */
    COMPLETED_YEARS {
        @Override
        boolean allows(LocalDate birth, int maximum, LocalDate day) {
            return ChronoUnit.YEARS.between(birth, day) <= maximum;
        }
    },
    /** "70" ends with the seventieth birthday. */
    UNTIL_BIRTHDAY {
        @Override
        boolean allows(LocalDate birth, int maximum, LocalDate day) {
            return !day.isAfter(birth.plusYears(maximum));
        }
    };

    abstract boolean allows(LocalDate birth, int maximum, LocalDate day);
}
