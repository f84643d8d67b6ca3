package recognition.domain.catalog;

import java.util.List;
import java.util.Map;

/**
 * How the entry came from the paper: nothing is repaired silently.
 *
 * @param asPrinted the text as the paper prints it, by the name of the field that was repaired or inferred
 * @param notes why, one sentence each
 */
public record Provenance(Map<String, String> asPrinted, List<String> notes) {

    public Provenance {
        asPrinted = Map.copyOf(asPrinted);
        notes = List.copyOf(notes);
    }
}
