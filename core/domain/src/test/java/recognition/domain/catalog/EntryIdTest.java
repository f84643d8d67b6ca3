package recognition.domain.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryIdTest {

    @Test
    void namesJurisdictionVersionCategoryAndRow() {
        EditionId edition = new EditionId(Jurisdiction.SHANGHAI, new EditionVersion("3.0"));
        assertEquals(Optional.of(new EntryId(edition, ListCategory.A, 1)), EntryId.parse("shanghai-3.0-A-1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"shanghai-3.0-A-1", "shanghai-3.0-D-12", "beijing-2025-B-163"})
    void isWrittenAsItIsRead(String text) {
        assertEquals(text, EntryId.parse(text).orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A-1", "shanghai-3.0", "shanghai-3.0-A", "shanghai-3.0-A-0", "shanghai-3.0-A-01",
            "shanghai-3.0-E-1",
            "shanghai-3.0-a-1", "Shanghai-3.0-A-1", "shanghai-3.0.1-A-1", "shanghai-3.0-A-99999999",
            " shanghai-3.0-A-1",
            "shanghai-３-A-1", "shanghai-3.0-A-1\n"})
    void isEmptyForAnythingElse(String text) {
        assertEquals(Optional.empty(), EntryId.parse(text));
    }

    @Test
    void rowsAreNumberedFromOne() {
        EditionId edition = new EditionId(Jurisdiction.SHANGHAI, new EditionVersion("3.0"));
        assertThrows(IllegalArgumentException.class, () -> new EntryId(edition, ListCategory.A, 0));
    }
}
