package recognition.domain.deadline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import recognition.domain.calendar.WorkingCalendar;
import recognition.domain.cases.Cases;
import recognition.domain.deadline.DeadlineKind.Lane;

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

    /** How far everything open of a lane was last counted again; empty before any run. */
    Optional<Recount> recount(Lane lane);

    /** Notes how far it was. Of two runs at once the last to write is believed: what is counted twice stays the same. */
    void keep(Lane lane, Recount recount);

    /** How the index is partitioned. */
    DueBuckets buckets();

    /**
     * @param kind the kind of the case, as {@link Cases#kind()} says it
     * @param subject the case, by its id
     */
    record Entry(String kind, String subject, DueKey key) {}

    /**
     * @param calendar the versions it was counted by, as {@link WorkingCalendar#stamp()} names them
     * @param bucket where it goes on; null once everything is counted
     * @param cursor where in the bucket; null at its beginning
     */
    record Recount(String calendar, String bucket, String cursor) {

        static Recount whole(String calendar) {
            return new Recount(calendar, null, null);
        }

        /** Where to go on by another calendar: at the beginning. */
        Recount by(String otherCalendar) {
            return calendar.equals(otherCalendar) ? this : whole(otherCalendar);
        }
    }

    /** @param next where the next page starts, or null at the end; opaque */
    record Page(List<Entry> entries, String next) {
        public Page {
            entries = List.copyOf(entries);
        }
    }
}
