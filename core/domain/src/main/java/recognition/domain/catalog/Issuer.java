package recognition.domain.catalog;

import java.util.Objects;

/**
 * The body that issues a certificate.
 *
 * @param nameEn null when the list does not state it
 * @param abbreviation null when the list does not state it
 * @param country ISO 3166-1 alpha-2 of its seat, {@code HK} for Hong Kong; null when it is of no single country
 */
public record Issuer(String nameZh, String nameEn, String abbreviation, String country) {

    public Issuer {
        Objects.requireNonNull(nameZh, "nameZh");
    }
}
