package recognition.domain.assessment;

import java.time.LocalDate;
import java.util.Objects;

import recognition.domain.catalog.Bilingual;
import recognition.domain.catalog.CatalogEntry;

/**
 * Whether a certificate has been held for as long as its row asks. That condition sits on the row: the same certificate may be under
 * another one, or none, in another category (S2-43).
 *
 * @param issuedOn null when not stated
 */
public record YearsHeld(CatalogEntry entry, LocalDate issuedOn) {

    public YearsHeld {
        Objects.requireNonNull(entry, "entry");
    }

    /** Ten years are over on the day that has the date of issue ten years later (Civil Code art. 201, 202). */
    public Finding find(LocalDate day) {
        var years = entry.conditions().minimumYearsHeld();
        if (years == null) {
            return Finding.MET;
        }
        return issuedOn == null ? Finding.TO_SHOW : Finding.from(issuedOn.plusYears(years), day);
    }

    /** What the row prints of it; null when it asks for no time. */
    public Sentence sentence() {
        var years = entry.conditions().minimumYearsHeld();
        return years == null
                ? null
                : new Sentence("S2-43", "附件1 " + entry.id().category() + entry.id().no(),
                        new Bilingual("须持证" + years + "年以上", "Must have been held for " + years + " years or more"));
    }
}
