package recognition.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import recognition.domain.catalog.CatalogEntry;
import recognition.domain.catalog.Conditions;
import recognition.domain.catalog.EditionChanges;
import recognition.domain.catalog.EditionChanges.Aspect;
import recognition.domain.catalog.EditionId;
import recognition.domain.catalog.EntryId;

class EditionChangesTest {

    private static final List<CatalogEntry> ROWS = CatalogFiles.entries(EditionId.parse("shanghai-3.0").orElseThrow());
    private static final CatalogEntry FIRST = ROWS.getFirst();

    @Test
    void betweenTheSameRowsAreNone() {
        assertEquals(new EditionChanges(List.of(), List.of(), List.of()), EditionChanges.between(ROWS, ROWS));
    }

    @Test
    void areWhatCameAndWhatWent() {
        assertEquals(List.of(FIRST), EditionChanges.between(ROWS.subList(1, ROWS.size()), ROWS).added());
        assertEquals(List.of(FIRST), EditionChanges.between(ROWS, ROWS.subList(1, ROWS.size())).removed());
    }

    @Test
    void doNotIncludeANewNumber() {
        assertEquals(List.of(), after(new CatalogEntry(new EntryId(FIRST.id().edition(), FIRST.id().category(), 999),
                FIRST.sector(), FIRST.qualification(), FIRST.certificate(), FIRST.conditions(), FIRST.provenance()))
                .changed());
    }

    /** S2-43: what a row asks for can change while the certificate stays. */
    @Test
    void nameWhatARowSaysOtherwise() {
        var stricter = new CatalogEntry(FIRST.id(), FIRST.sector(), FIRST.qualification(), FIRST.certificate(),
                new Conditions(5, null, Set.of(), null, null), FIRST.provenance());
        assertEquals(List.of(new EditionChanges.Changed(FIRST, stricter, List.of(Aspect.MINIMUM_YEARS_HELD))),
                after(stricter).changed());
    }

    private static EditionChanges after(CatalogEntry first) {
        var rows = new ArrayList<>(ROWS);
        rows.set(0, first);
        return EditionChanges.between(ROWS, rows);
    }
}
