package recognition.domain.cases;

import java.time.Instant;

/**
 * A case as it was read.
 *
 * @param version how many events it has had, from 1; what a change is conditional on
 * @param chain the hash of its newest event, which holds the hash of the one before, and so on to the first
 * @param openedAt to the second
 * @param waitingSince since when it waits for whom it waits for now, to the second; null while it waits for nobody of the staff
 */
public record Versioned<S>(S state, long version, String chain, Instant openedAt, Instant waitingSince) {

    /** What is thought of before anything is kept. */
    public static <S> Versioned<S> unkept(S state) {
        return new Versioned<>(state, 0, "", null, null);
    }

    /** The same case, its state as seen by a rule. */
    public Versioned<S> as(S seen) {
        return new Versioned<>(seen, version, chain, openedAt, waitingSince);
    }
}
