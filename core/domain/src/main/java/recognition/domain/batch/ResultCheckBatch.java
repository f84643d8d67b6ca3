package recognition.domain.batch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import recognition.domain.batch.BatchRow.RowFault;
import recognition.domain.verification.ResultCheck.Told;

/**
 * What a relying party asked of many results at once, and what it was told; true of the instant it was asked, and gone after a time.
 *
 * @param by the relying party, as holders see it
 * @param request a hash of what was sent, so that another request under the same name is told from the same one
 * @param encoding what the table was written in, as it turned out
 */
public record ResultCheckBatch(ResultCheckBatchId id, String by, String request, Instant at, Instant expiresAt,
        String encoding, List<Row> rows) {
    public ResultCheckBatch {
        rows = List.copyOf(rows);
    }

    /** @param number as a spreadsheet numbers it, the line of the names being 1 */
    public record Row(int number, Outcome outcome) {}

    /** What came of a row. */
    public sealed interface Outcome {

        /**
         * @param asOf the day that was asked for; null for the present
         * @param told null for a wrong code and for a wrong second item alike
         */
        record Answered(LocalDate asOf, Told told) implements Outcome {}

        record Refused(List<RowFault> faults) implements Outcome {
            public Refused {
                faults = List.copyOf(faults);
            }
        }
    }
}
