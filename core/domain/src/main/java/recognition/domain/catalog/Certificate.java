package recognition.domain.catalog;

import java.util.Objects;

/**
 * A certificate at one grade, as one body issues it.
 *
 * @param nameEn null when the list does not state it
 * @param abbreviation the letters behind a holder's name; null when the list does not state them
 */
public record Certificate(String nameZh, String nameEn, String abbreviation, Issuer issuer) {

    public Certificate {
        Objects.requireNonNull(nameZh, "nameZh");
        Objects.requireNonNull(issuer, "issuer");
    }
}
