package recognition.domain.deadline;

import java.time.Instant;
import java.util.List;

/**
 * The promise of the index of what is due. A hint, not the truth: it may lag behind the cases by seconds, show one that has moved
 * on, and miss one that was kept a moment ago; whoever asks reads the case before doing anything.
 */
public interface DueIndex {

    /**
     * Deadlines of a bucket whose second has come, earliest first.
     *
     * @param cursor null for the first page
     */
    Page due(String bucket, Instant now, int limit, String cursor);

    /**
     * Notes that a case could not be advanced. After {@value #ATTEMPTS} times it is set aside: it leaves its bucket for the one of
     * cases a person has to look at ({@link #SET_ASIDE}), so that it is neither lost nor tried for ever. Does nothing if the case
     * has changed since.
     *
     * @return whether it is now set aside
     */
    boolean failed(Entry entry);

    int ATTEMPTS = 5;

    String SET_ASIDE = "SET_ASIDE";

    /** @param subject the case, by its id */
    record Entry(String subject, DueKey key) {}

    /** @param next where the next page starts, or null at the end; opaque */
    record Page(List<Entry> entries, String next) {
        public Page {
            entries = List.copyOf(entries);
        }
    }
}
