package recognition.domain.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A document as a case names it.
 *
 * @param index which one of the place it is, from 0; 0 where the place holds one
 */
public record Named(DocumentPlace place, int index, DocumentId id) {

    /** A document in a place that holds one. */
    public static Named in(DocumentPlace place, DocumentId id) {
        return new Named(place, 0, id);
    }

    /** The documents of a place in their order; what is null in the list names none. */
    public static List<Named> in(DocumentPlace place, List<DocumentId> ids) {
        var named = new ArrayList<Named>();
        for (int i = 0; i < ids.size(); i++) {
            if (ids.get(i) != null) {
                named.add(new Named(place, i, ids.get(i)));
            }
        }
        return named;
    }
}
