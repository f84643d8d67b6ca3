package recognition.domain.catalog;

import java.util.Set;

/**
 * What the row says besides naming the certificate. These sit on the entry, not on the certificate: the same certificate may carry
 * other conditions, or none, in another category (S2-43).
 *
 * @param minimumYearsHeld full years for which the certificate must have been held; null when none are stated
 * @param titleLevel the highest level of title the entry leads to (Category C, S2-42); null elsewhere
 * @param titleSeries the series a holder may declare for, one of these (Category C); empty elsewhere
 * @param specialty the work the title is for (Category C, S2-47); null elsewhere
 * @param mutualRecognition which domestic qualification opens this one, and how (Category D, S2-48); null elsewhere
 */
public record Conditions(Integer minimumYearsHeld, TitleLevel titleLevel, Set<TitleSeries> titleSeries,
        Bilingual specialty,
        Bilingual mutualRecognition) {

    /** A row that names the certificate and nothing more. */
    public static final Conditions NONE = new Conditions(null, null, Set.of(), null, null);

    public Conditions {
        titleSeries = Set.copyOf(titleSeries);
        if (minimumYearsHeld != null && minimumYearsHeld < 1) {
            throw new IllegalArgumentException("minimumYearsHeld counts full years from 1: " + minimumYearsHeld);
        }
    }
}
