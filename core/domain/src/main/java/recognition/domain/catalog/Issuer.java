package recognition.domain.catalog;

import java.util.Objects;

/**
 * The body that issues a certificate, as a row names it.
 *
 * @param id the same for one body in every row ({@code rsc})
 * @param abbreviation null when it has none
 * @param country ISO 3166-1 alpha-2 of its seat, {@code HK} for Hong Kong; null for an international body
 * @param andOthers says so when the row names a class of bodies of which this is one example (S2-45); null otherwise
 */
public record Issuer(String id, Bilingual name, String abbreviation, String country, Bilingual andOthers) {

    public Issuer {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }
}
