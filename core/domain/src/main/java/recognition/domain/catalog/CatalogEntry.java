package recognition.domain.catalog;

import java.util.Objects;

/**
 * One row of a list: a certificate, and what it is listed for.
 *
 * @param qualification the key that the same certificate carries in every category ({@code rsc-fellow}): joined by issuer and grade,
 *        never by abbreviation (S2-46)
 */
public record CatalogEntry(EntryId id, Sector sector, String qualification, Certificate certificate,
        Conditions conditions,
        Provenance provenance) {

    public CatalogEntry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(sector, "sector");
        Objects.requireNonNull(qualification, "qualification");
        Objects.requireNonNull(certificate, "certificate");
        Objects.requireNonNull(conditions, "conditions");
        Objects.requireNonNull(provenance, "provenance");
    }
}
