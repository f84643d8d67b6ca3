package recognition.domain.benefit;

import java.time.LocalDate;
import java.util.Objects;

/** When somebody was born: on one day, or on one of those that fit a stated age. */
public record Birth(LocalDate earliest, LocalDate latest) {

    public Birth {
        Objects.requireNonNull(earliest, "earliest");
        Objects.requireNonNull(latest, "latest");
    }

    public static Birth on(LocalDate day) {
        return new Birth(day, day);
    }

    /** Of somebody who has completed so many years of life on {@code day}, and not one more. */
    public static Birth ofAge(int years, LocalDate day) {
        return new Birth(day.minusYears(years + 1L).plusDays(1), day.minusYears(years));
    }
}
