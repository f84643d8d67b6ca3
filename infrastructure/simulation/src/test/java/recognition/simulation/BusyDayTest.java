package recognition.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import recognition.local.function.Invocation;
import recognition.simulation.ManyNotices.Posted;
import recognition.storage.Table;

/**
 * A hundred thousand notices end in the same instant, and one item among them cannot be read. Runs a minute apart are each out of
 * time after some thousand; each begins in another shard and the next goes on where it stopped.
 */
@Tag("slow")
class BusyDayTest {
    private static final int DUE = Integer.getInteger("busy.due", 100_000);
    private static final int IN_ONE_RUN = DUE / 25;
    private static final Instant POSTED = Instant.parse("2025-09-26T08:00:00Z");
    private static final Instant END = Instant.parse("2025-10-10T16:00:00Z");

    @Test
    void isSpreadOverShardsAndRunsAndOneBadItemStopsNothing() {
        var many = new ManyNotices(1);
        var store = ManyNotices.simulated();
        var table = new Table(store, "table");
        var notices = ManyNotices.keeper(store, "table");
        List<Posted> posted = new ArrayList<>();
        for (int i = 0; i < DUE; i++) {
            posted.add(many.posted(notices, POSTED, 5));
        }
        store.putItem(put -> put.tableName("table").item(ManyNotices.poison("NOTICES#00")));

        var firstShards = new TreeMap<String, Integer>();
        int runs = 0;
        int failed = 0;
        while (store.index("due").size() > 1) {
            assertTrue(runs < 60, "it ends");
            var before = inShards(store);
            failed += run(table, END.plusSeconds(60L * runs)) ? 0 : 1;
            inShards(store).forEach((shard, left) -> {
                if (left < before.getOrDefault(shard, 0)) {
                    firstShards.merge(shard, 1, Integer::sum);
                }
            });
            runs++;
        }
        for (int i = 0; i < 5; i++) {
            run(table, END.plusSeconds(60L * (runs + i)));
        }

        System.out.printf("%,d due at once: %d runs, each out of time after %,d; runs by shard they worked in: %s;"
                + " %d runs told of the bad item%n", DUE, runs, IN_ONE_RUN, firstShards, failed);
        assertEquals(4, firstShards.size());
        assertTrue(runs >= DUE / IN_ONE_RUN && runs <= DUE / IN_ONE_RUN + 3, "no run repeats what another did");
        posted.forEach(notice -> {
            assertEquals(END, notice.end());
            ManyNotices.closedOnceOnItsDay(notices, notice);
        });
        assertEquals(List.of("NOTICES#SET_ASIDE"),
                store.index("due").stream().map(item -> item.get("dueBucket").s()).toList());
    }

    private static boolean run(Table table, Instant now) {
        var looks = new int[1];
        try {
            ManyNotices.job(table, now).handleRequest(null, new Invocation(() -> looks[0]++ < IN_ONE_RUN ? 60_000 : 0));
            return true;
        } catch (IllegalStateException someFailed) {
            return false;
        }
    }

    private static Map<String, Integer> inShards(SimulatedTable store) {
        var left = new TreeMap<String, Integer>();
        for (int shard = 0; shard < 4; shard++) {
            left.put("NOTICES#0" + shard, 0);
        }
        for (var item : store.index("due")) {
            AttributeValue bucket = item.get("dueBucket");
            left.merge(bucket.s(), 1, Integer::sum);
        }
        return left;
    }
}
