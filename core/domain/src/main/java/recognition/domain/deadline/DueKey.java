package recognition.domain.deadline;

/**
 * Where a deadline stands in the sparse index: only cases with an open deadline are in it, so a sweep costs what is due and not
 * what is open.
 *
 * @param bucket one of {@link DueBuckets}
 * @param dueAt the second at which it is worth looking, never before the due instant; epoch seconds, 0 for any time
 */
public record DueKey(String bucket, long dueAt) {}
