package recognition.domain.eligibility;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One stretch of work related to the certificate.
 *
 * @param from its first day
 * @param to its last day; null while it goes on
 * @param percent of full time, 1 to 100
 */
public record Work(LocalDate from, LocalDate to, int percent, Place place) {

    public Work {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(place, "place");
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("work ends before it begins");
        }
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("from 1 to 100 percent of full time, not " + percent);
        }
    }

    public enum Place {
        IN_CITY,
        ELSEWHERE_IN_MAINLAND,
        /** 境外: outside the mainland, so that Hong Kong, Macao and Taiwan belong here. */
        OVERSEAS
    }

    public boolean isGoingOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
