package recognition.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import recognition.local.function.Invocation;
import recognition.local.table.TableServer;
import recognition.local.table.Template;
import recognition.simulation.ManyNotices.Posted;
import recognition.storage.Table;

/** Processes that close notices are killed (SIGKILL) in the middle, two at a time; nothing is lost and nothing doubled. */
@Tag("slow")
class KilledWorkerTest {
    private static final int KILLS = Integer.getInteger("kills", 300);
    private static final int NOTICES = 10 * KILLS;
    private static final int MOST_WRITES = 8;

    private final AtomicInteger killed = new AtomicInteger();

    @Test
    void loseNothingAndDoubleNothing(@TempDir Path folder) throws Exception {
        long start = System.nanoTime();
        try (var server = TableServer.start(folder, 0); var client = server.client()) {
            server.ensureTable(Template.ofTheHouse(), "notices");
            var simulated = ManyNotices.simulated();
            var posted = new ManyNotices(5).posted(ManyNotices.keeper(simulated, "table"), NOTICES);
            ManyNotices.copy(simulated, client, "notices");
            killWorkers(server.endpoint().toString());

            var notices = ManyNotices.keeper(client, "notices");
            var open = posted.stream().map(Posted::id)
                    .filter(id -> notices.find(id).orElseThrow().state().deadline().isPresent()).count();
            var job = ManyNotices.job(new Table(client, "notices"), ManyNotices.AFTERWARDS);
            job.handleRequest(null, new Invocation(() -> 60_000));
            posted.forEach(notice -> ManyNotices.closedOnceOnItsDay(notices, notice));
            System.out.printf("%d workers killed while closing; they closed %,d of %,d notices, the last run %,d;"
                    + " each closed once on its day; %.1f s%n", killed.get(), NOTICES - open, NOTICES, open,
                    ManyNotices.since(start).toMillis() / 1e3);
            assertEquals(KILLS, killed.get());
            assertTrue(open > 0 && open < NOTICES, "they were killed in the middle");
        }
    }

    private void killWorkers(String endpoint) throws Exception {
        try (var beside = Executors.newFixedThreadPool(2)) {
            var lanes = IntStream.range(0, 2).<Callable<Void>>mapToObj(lane -> () -> {
                var random = new Random(lane);
                for (int i = 0; i < KILLS / 2; i++) {
                    startAndKill(worker(endpoint), random.nextInt(1, MOST_WRITES), random.nextInt(15));
                }
                return null;
            }).toList();
            for (var lane : beside.invokeAll(lanes)) {
                lane.get();
            }
        }
    }

    /** Kills a worker so many milliseconds after it said for the last of so many times that it writes. */
    private void startAndKill(Process worker, int writes, int milliseconds) throws Exception {
        try (var said = new BufferedReader(new InputStreamReader(worker.getInputStream(), StandardCharsets.UTF_8))) {
            for (int i = 0; i < writes; i++) {
                assertEquals(ClosingWorker.WRITES, said.readLine());
            }
            Thread.sleep(milliseconds);
            assertTrue(worker.isAlive());
            worker.destroyForcibly().waitFor();
            killed.incrementAndGet();
        }
    }

    private static Process worker(String endpoint) throws Exception {
        var command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                ClosingWorker.class.getName(), endpoint, "notices");
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }
}
