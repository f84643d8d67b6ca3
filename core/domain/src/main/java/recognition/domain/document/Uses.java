package recognition.domain.document;

import java.time.Instant;
import java.util.Set;

/**
 * The cases that rest on a document.
 *
 * @param cases each by its kind and name, {@code VERIFICATION#v_…}
 * @param lastAt when the last of them took it; null if there is none
 */
public record Uses(Set<String> cases, Instant lastAt) {
    public static final Uses NONE = new Uses(Set.of(), null);

    public Uses {
        cases = Set.copyOf(cases);
    }

    public boolean areNone() {
        return cases.isEmpty();
    }
}
