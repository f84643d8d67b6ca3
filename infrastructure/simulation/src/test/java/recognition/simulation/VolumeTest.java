package recognition.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import recognition.domain.cases.Unavailable;
import recognition.domain.deadline.DeadlineKind.Lane;
import recognition.domain.deadline.DueBuckets;
import recognition.local.function.Invocation;
import recognition.local.table.LocalTable;
import recognition.simulation.ManyNotices.Posted;
import recognition.simulation.ManyNotices.Trigger;
import recognition.storage.Table;

/**
 * Notices of twelve years by the million, each looked at one to fifty times in any order: each is closed by exactly one line, on the
 * day that the oracle gives.
 */
@Tag("slow")
class VolumeTest {
    private static final int IN_SIMULATION = Integer.getInteger("volume.simulated", 1_000_000);
    private static final int IN_DYNAMODB_LOCAL = Integer.getInteger("volume.local", 100_000);
    /** The times below are those of two cores with nobody else at work. */
    private static final int CORES = 2;
    private static final int BATCH = 1_000;
    private static final int WORKERS = 4;

    @Test
    void aMillionNoticesCloseOnceEachOnTheirDay() {
        long start = System.nanoTime();
        var before = ManyNotices.processorTime();
        var pulled = new LongAdder();
        var moved = new LongAdder();
        IntStream.range(0, IN_SIMULATION / BATCH).parallel().forEach(batch -> {
            var many = new ManyNotices(batch);
            var table = ManyNotices.simulated();
            var notices = ManyNotices.keeper(table, "table");
            var posted = many.posted(notices, BATCH);
            var lives = ManyNotices.lives(notices);
            var triggers = many.triggers(posted, 20);
            moved.add(triggers.stream().filter(trigger -> ManyNotices.pull(trigger, lives)).count());
            pulled.add(triggers.size());
            var job = ManyNotices.job(new Table(table, "table"), ManyNotices.AFTERWARDS);
            job.handleRequest(null, new Invocation(() -> 60_000));
            assertEquals("moved on 0", job.handleRequest(null, new Invocation(() -> 60_000)));
            assertEquals(List.of(), table.index("due"));
            posted.forEach(notice -> ManyNotices.closedOnceOnItsDay(notices, notice));
        });
        var took = ManyNotices.processorTime().minus(before);
        System.out.printf("simulated: %,d notices, %,d triggers of which %,d changed something, in %.1f s, %.1f s of"
                + " processor time%n", IN_SIMULATION, pulled.sum(), moved.sum(),
                ManyNotices.since(start).toMillis() / 1e3, took.toMillis() / 1e3);
        assertTrue(took.compareTo(Duration.ofSeconds(120).multipliedBy(CORES)) < 0, took::toString);
    }

    @Test
    void aHundredThousandInDynamoDbLocalToo() throws Exception {
        long start = System.nanoTime();
        var before = ManyNotices.processorTime();
        var local = LocalTable.inProcess("due");
        var table = new Table(local.client(), local.name());
        var notices = ManyNotices.keeper(local.client(), local.name());
        List<Posted> posted = all(IntStream.range(0, IN_DYNAMODB_LOCAL / BATCH).<Callable<List<Posted>>>mapToObj(
                batch -> () -> loaded(batch, local)).toList()).stream().flatMap(List::stream).toList();
        local.client().putItem(put -> put.tableName(local.name()).item(ManyNotices.poison("NOTICES#02")));
        var loaded = ManyNotices.since(start);

        List<Trigger> triggers = new ManyNotices(-1).triggers(posted, 20);
        var lives = ManyNotices.lives(notices);
        var next = new AtomicInteger();
        all(IntStream.range(0, WORKERS).<Callable<Void>>mapToObj(_ -> () -> {
            for (int i = next.getAndIncrement(); i < triggers.size(); i = next.getAndIncrement()) {
                ManyNotices.pull(triggers.get(i), lives);
            }
            return null;
        }).toList());
        var triggered = ManyNotices.since(start);

        int runs = 0;
        while (index(table, "NOTICES#00", "NOTICES#01", "NOTICES#02", "NOTICES#03") > 0) {
            int minute = runs;
            all(IntStream.range(0, WORKERS).<Callable<Void>>mapToObj(beside -> () -> run(table, minute + beside))
                    .toList());
            runs += WORKERS;
        }
        var swept = ManyNotices.since(start);
        all(posted.stream().<Callable<Void>>map(notice -> () -> {
            ManyNotices.closedOnceOnItsDay(notices, notice);
            return null;
        }).toList());
        var took = ManyNotices.processorTime().minus(before);
        System.out.printf("DynamoDB Local: %,d notices loaded after %.1f s, %,d triggers pulled after %.1f s, the rest"
                + " closed by %d runs of 5 s after %.1f s, all checked after %.1f s, %.1f s of processor time%n",
                posted.size(), loaded.toMillis() / 1e3, triggers.size(), triggered.toMillis() / 1e3, runs,
                swept.toMillis() / 1e3, ManyNotices.since(start).toMillis() / 1e3, took.toMillis() / 1e3);
        assertEquals(1, index(table, DueBuckets.setAside(Lane.NOTICES)), "what cannot be read is set aside");
        assertTrue(took.compareTo(Duration.ofMinutes(4).multipliedBy(CORES)) < 0, took::toString);
    }

    private static List<Posted> loaded(int batch, LocalTable local) {
        var simulated = ManyNotices.simulated();
        var posted = new ManyNotices(batch).posted(ManyNotices.keeper(simulated, "table"), BATCH);
        ManyNotices.copy(simulated, local.client(), local.name());
        return posted;
    }

    /** An invocation that is out of time after five seconds; the next goes on from there. */
    private static Void run(Table table, int minute) {
        long start = System.nanoTime();
        try {
            ManyNotices.job(table, ManyNotices.AFTERWARDS.plusSeconds(60L * minute)).handleRequest("any event",
                    new Invocation(() -> 10_000 - (int) ManyNotices.since(start).toMillis()));
        } catch (IllegalStateException | Unavailable somethingWasLeft) {
            // The poisoned item: the run says so at its end, and the next one goes on.
        }
        return null;
    }

    private static int index(Table table, String... buckets) {
        int found = 0;
        for (var bucket : buckets) {
            found += table.client().query(query -> query.tableName(table.name()).indexName("due").limit(10)
                    .keyConditionExpression("dueBucket = :bucket")
                    .expressionAttributeValues(Map.of(":bucket", AttributeValue.fromS(bucket))))
                    .count();
        }
        return found;
    }

    private static <T> List<T> all(List<Callable<T>> tasks) throws Exception {
        try (var workers = Executors.newFixedThreadPool(WORKERS)) {
            var done = new ArrayList<T>();
            for (var task : workers.invokeAll(tasks)) {
                done.add(task.get());
            }
            return done;
        }
    }
}
