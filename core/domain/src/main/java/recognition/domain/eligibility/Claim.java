package recognition.domain.eligibility;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

import recognition.domain.catalog.CatalogEntry;
import recognition.domain.catalog.TitleLevel;
import recognition.domain.catalog.TitleSeries;

/**
 * The title asked about, and the certificate that is to lead to it.
 *
 * @param issuedOn the certificate's date of issue; null when not stated
 * @param level null to ask for the entry's own
 * @param series null to leave it open among the entry's own
 */
public record Claim(CatalogEntry entry, LocalDate issuedOn, TitleLevel level, TitleSeries series) {

    public Claim {
        Objects.requireNonNull(entry, "entry");
        level = level == null ? entry.conditions().titleLevel() : level;
    }

    /** The series that it may be: the one asked for, or the entry's own. */
    public Set<TitleSeries> possibleSeries() {
        return series == null ? entry.conditions().titleSeries() : Set.of(series);
    }
}
