package recognition.domain.batch;

import java.util.List;
import java.util.Map;

import recognition.domain.catalog.Bilingual;
import recognition.domain.verification.VerificationId;

/**
 * A row of a batch and what became of it.
 *
 * @param number as a spreadsheet numbers it, the line of the names being 1
 * @param cells by the name of the column, as they were given; none once the row is over, for the draft holds them
 */
public record BatchRow(int number, Map<String, String> cells, Outcome outcome) {
    public BatchRow {
        cells = Map.copyOf(cells);
    }

    /** What becomes of a row. */
    public sealed interface Outcome {

        record Waiting() implements Outcome {}

        record Opened(VerificationId verification) implements Outcome {}

        record Refused(List<RowFault> faults) implements Outcome {
            public Refused {
                faults = List.copyOf(faults);
            }
        }
    }

    /**
     * @param column empty for what is wrong with the row as a whole
     * @param code the kind of fault, or the reason of a rule, as it stands on the wire
     */
    public record RowFault(String column, String code, Bilingual detail) {}

    public BatchRow became(Outcome end) {
        return new BatchRow(number, Map.of(), end);
    }

    public boolean isWaiting() {
        return outcome instanceof Outcome.Waiting;
    }

    /** The draft that the row becomes: always the same, so that a row filled twice is one draft. */
    public VerificationId draft(BatchId batch) {
        return VerificationId.derived(batch.value(), Integer.toString(number));
    }
}
