package recognition.domain.catalog;

/**
 * What the row says besides naming the certificate. These sit on the entry, not on the certificate: the same certificate may carry
 * other conditions, or none, in another category (S2-43).
 *
 * @param minimumYearsHeld whole years for which the certificate must have been held; null when none is stated
 * @param titleLevel the corresponding level of professional title (Category C); null elsewhere
 * @param titleSeries the code of the title series, where the degree rule depends on it (S2-24); null when not stated
 * @param specialty the corresponding field of work (Category C, S2-47); null elsewhere
 * @param mutualRecognition which domestic qualification opens this one, and how (Category D, S2-48); null elsewhere
 */
public record Conditions(Integer minimumYearsHeld, TitleLevel titleLevel, String titleSeries, String specialty,
        String mutualRecognition) {

    public Conditions {
        if (minimumYearsHeld != null && minimumYearsHeld < 1) {
            throw new IllegalArgumentException("minimumYearsHeld counts whole years from 1: " + minimumYearsHeld);
        }
    }
}
