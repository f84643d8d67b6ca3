package recognition.domain.deadline;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import recognition.domain.deadline.Deadline.Awaiting;
import recognition.domain.deadline.Deadline.Due;
import recognition.domain.deadline.DeadlineKind.Lane;

/**
 * The partitions of the index of what is due. A bucket is a job's lane and a shard, {@code NOTICES#03}; within it deadlines stand
 * in order of time, so one query finds everything overdue, after an outage of a minute or of a month. Deadlines that wait for a
 * year stand apart, {@code 2027#03}, cost nothing until it is loaded, and are all due once it is.
 *
 * @param shards over how many partitions each lane is spread, 1 to 100; to be raised on the sweeping side first, and never lowered
 *        while a deadline is open
 */
public record DueBuckets(int shards) {
    public DueBuckets {
        if (shards < 1 || shards > 100) {
            throw new IllegalArgumentException("1 to 100 shards, not " + shards);
        }
    }

    public DueKey keyOf(Deadline deadline) {
        var shard = Math.floorMod(deadline.subject().hashCode(), shards);
        return switch (deadline) {
            case Due due -> new DueKey(bucket(due.kind().lane(), shard), secondFrom(due.dueAt()));
            case Awaiting awaiting -> new DueKey(bucket(awaiting.missing(), shard), 0);
        };
    }

    /** What a job sweeps. */
    public List<String> of(Lane lane) {
        return all(lane);
    }

    /** What is to be counted again when a year is loaded. */
    public List<String> awaiting(int year) {
        return all(year);
    }

    private List<String> all(Object prefix) {
        return IntStream.range(0, shards).mapToObj(shard -> bucket(prefix, shard)).toList();
    }

    private static String bucket(Object prefix, int shard) {
        return "%s#%02d".formatted(prefix, shard);
    }

    /** The first whole second that is not before {@code instant}. */
    private static long secondFrom(Instant instant) {
        return instant.getNano() == 0 ? instant.getEpochSecond() : instant.getEpochSecond() + 1;
    }
}
