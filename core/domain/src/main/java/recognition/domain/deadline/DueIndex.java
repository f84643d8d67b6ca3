package recognition.domain.deadline;

import java.time.Instant;
import java.util.List;

import recognition.domain.cases.Cases;

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
     * Notes that a case could not be moved on. From {@value #ATTEMPTS} times on it is set aside: it leaves its bucket for the one
     * of cases a person has to look at ({@link DueBuckets#setAside}), so that it is neither lost nor tried every minute. Does
     * nothing if the case has changed since.
     *
     * @return whether it is now set aside
     */
    boolean failed(Entry entry, Instant now);

    int ATTEMPTS = 5;

    /** How the index is partitioned. */
    DueBuckets buckets();

    /**
     * @param kind the kind of the case, as {@link Cases#kind()} says it
     * @param subject the case, by its id
     */
    record Entry(String kind, String subject, DueKey key) {}

    /** @param next where the next page starts, or null at the end; opaque */
    record Page(List<Entry> entries, String next) {
        public Page {
            entries = List.copyOf(entries);
        }
    }
}
