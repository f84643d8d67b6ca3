package recognition.domain.batch;

import java.time.Instant;
import java.util.List;

import recognition.domain.access.Owner;

/**
 * The life of a batch of verification requests (S2-49, S2-50).
 *
 * <pre>
 * Uploaded → Filled
 * </pre>
 */
public sealed interface VerificationBatch {

    Opening opening();

    /**
     * What was uploaded; never changes.
     *
     * @param opener the member of the unit who uploaded it
     * @param encoding what the table was written in, as it turned out
     * @param refused how many rows had faults from the start
     */
    record Opening(BatchId id, Owner owner, String opener, Instant openedAt, String encoding, int rows, int refused) {}

    /** @param rows those just uploaded; kept beside the batch, and not read with it */
    record Uploaded(Opening opening, List<BatchRow> rows) implements VerificationBatch {
        public Uploaded {
            rows = List.copyOf(rows);
        }
    }

    /** Every row is a draft, or refused. */
    record Filled(Opening opening, int opened, Instant at) implements VerificationBatch {}
}
