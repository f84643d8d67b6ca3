package recognition.domain.catalog;

import java.util.List;
import java.util.Map;

/**
 * How the entry came from the paper: nothing is repaired silently.
 *
 * @param asPrinted the row's cells as the paper prints them, damage included, by the name of the column
 */
public record Provenance(Map<String, String> asPrinted, List<Note> notes) {

    public Provenance {
        asPrinted = Map.copyOf(asPrinted);
        notes = List.copyOf(notes);
    }

    /** How one field came to differ from what is printed, or to go beyond it. */
    public record Note(String field, Kind kind, Bilingual text) {}

    public enum Kind {
        /** Not printed in this row: concluded from the order of the list or from knowledge of the field. */
        INFERRED,
        /** Damaged in print, restored. */
        REPAIRED,
        /** The print itself looks wrong; the note says whether the field keeps it or corrects it. */
        ERRATUM,
        /** The source has the other language only. */
        TRANSLATED
    }
}
