package recognition.domain.batch;

import java.time.Instant;
import java.util.Optional;

/** Keeps what relying parties were told of many results at once, until it expires. */
public interface ResultCheckBatches {

    /** @return false where one of this name is kept and has not expired; then nothing is kept */
    boolean keep(ResultCheckBatch batch);

    /** Empty where there was none, or it has expired at {@code now}. */
    Optional<ResultCheckBatch> find(ResultCheckBatchId id, Instant now);
}
