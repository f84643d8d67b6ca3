package recognition.web.batch;

import recognition.domain.batch.BatchRefusal;
import recognition.web.Saying;

/** What refused steps of batches say. */
public final class BatchProblems {
    private BatchProblems() {}

    public static Saying saying(BatchRefusal reason) {
        return switch (reason) {
            case UNITS_ONLY -> new Saying(403, "批量申请仅限用人单位提交", "Only employers file many requests at once");
            case FILLED_ALREADY -> new Saying(409, "该批次已处理完毕", "Every row of this batch has been looked at");
        };
    }
}
