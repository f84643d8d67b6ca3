package recognition.domain.batch;

import java.util.List;

import recognition.domain.cases.Cases;

/** Keeps batches; the rows of one are kept with it in one transaction, and their outcomes in parts of {@value #PART}. */
public interface VerificationBatches extends Cases<BatchId, VerificationBatch> {
    int PART = 50;

    /** Every part of the rows, in their order. */
    List<List<BatchRow>> parts(BatchId id);

    /** Keeps what became of a part. */
    void keepPart(BatchId id, List<BatchRow> rows);
}
