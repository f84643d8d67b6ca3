package recognition.domain.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import recognition.domain.calendar.WorkingCalendar;
import recognition.domain.calendar.WorkingDayYear;
import recognition.domain.deadline.Deadline.Awaiting;
import recognition.domain.deadline.Deadline.Due;
import recognition.domain.deadline.DeadlineKind.Lane;
import recognition.domain.time.HouseClock;

/**
 * The partitions of the index of what is due. A bucket is a job's lane and a shard, {@code NOTICES#03}; within it deadlines stand
 * in order of time, so one query finds everything overdue, after an outage of a minute or of a month. Deadlines that wait for a
 * year stand apart, {@code NOTICES#2027#03}, cost nothing until it is loaded, and are all due once it is. So do cases that could
 * not be moved on several times, {@code NOTICES#SET_ASIDE}: a person looks at them, and each is tried once a day.
 *
 * @param shards over how many partitions each lane is spread, 1 to 100; to be raised on the sweeping side first, and never lowered
 *        while a deadline is open
 */
public record DueBuckets(int shards) {
    private static final Duration TRIED_AGAIN_AFTER = Duration.ofDays(1);

    public DueBuckets {
        if (shards < 1 || shards > 100) {
            throw new IllegalArgumentException("1 to 100 shards, not " + shards);
        }
    }

    public DueKey keyOf(Deadline deadline) {
        var shard = Math.floorMod(deadline.subject().hashCode(), shards);
        return switch (deadline) {
            case Due due -> new DueKey(bucket(due.kind().lane().name(), shard), secondFrom(due.dueAt()));
            case Awaiting awaiting ->
                new DueKey(bucket(awaiting(awaiting.kind().lane(), awaiting.missing()), shard), 0);
        };
    }

    /**
     * What a run of a lane's job looks into: what is due, what waited for a year that is known by now, and what was set aside.
     * Each minute another shard is the first, so that runs beside each other share the work of a busy day, and one slow shard
     * keeps no other waiting.
     */
    public List<String> swept(Lane lane, WorkingCalendar calendar, Instant now) {
        var due = new ArrayList<>(shardsOf(lane.name()));
        Collections.rotate(due, Math.floorMod(-now.getEpochSecond() / 60, shards));
        int earliest = now.atZone(HouseClock.SHANGHAI).getYear() - 1;
        var known = calendar.at(now).years().stream().map(WorkingDayYear::year).filter(year -> year >= earliest);
        return Stream.of(due.stream(), known.flatMap(year -> shardsOf(awaiting(lane, year)).stream()),
                Stream.of(setAside(lane))).flatMap(buckets -> buckets).toList();
    }

    /** Where everything open of a lane stands, due or not, and whether or not its year is known. */
    public List<String> open(Lane lane, Instant now) {
        int year = now.atZone(HouseClock.SHANGHAI).getYear();
        var awaiting = IntStream.rangeClosed(year - 1, year + 2).mapToObj(missing -> awaiting(lane, missing));
        return Stream.concat(Stream.of(lane.name()), awaiting).flatMap(prefix -> shardsOf(prefix).stream()).toList();
    }

    /** Where a lane's cases wait for a person. */
    public static String setAside(Lane lane) {
        return lane + "#SET_ASIDE";
    }

    /** Where a case stands that is set aside at {@code now}: it is tried again a day later. */
    public static DueKey setAside(DueKey was, Instant now) {
        var lane = Lane.valueOf(was.bucket().substring(0, was.bucket().indexOf('#')));
        return new DueKey(setAside(lane), now.plus(TRIED_AGAIN_AFTER).getEpochSecond());
    }

    private List<String> shardsOf(String prefix) {
        return IntStream.range(0, shards).mapToObj(shard -> bucket(prefix, shard)).toList();
    }

    private static String awaiting(Lane lane, int year) {
        return lane + "#" + year;
    }

    private static String bucket(String prefix, int shard) {
        return "%s#%02d".formatted(prefix, shard);
    }

    /** The first whole second that is not before {@code instant}. */
    private static long secondFrom(Instant instant) {
        return instant.getNano() == 0 ? instant.getEpochSecond() : instant.getEpochSecond() + 1;
    }
}
