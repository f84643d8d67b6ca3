package recognition.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import com.sun.management.ThreadMXBean;

import recognition.domain.catalog.CatalogEntry;

/** Searches of one thread in one process, beside Apache Lucene on the same rows and with the same queries. */
public final class LookupBench {

    /** The kinds of query that Lucene can answer as well. */
    private static final Set<String> KINDS = Set.of("simplified", "english", "abbreviation", "issuer", "grade+issuer");
    private static final int ROUNDS = 11;
    private static final int WARM_UP = 4;
    private static final long ROUND = 200_000_000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Keeps the searches from being left out as useless. */
    private static volatile long hits;

    private LookupBench() {}

    /** @param arguments the relevance file; the sizes, divided by commas */
    public static void main(String[] arguments) throws IOException {
        List<String> queries = Files.readAllLines(Path.of(arguments[0])).stream().map(line -> line.split("\t"))
                .filter(parts -> KINDS.contains(parts[0])).map(parts -> parts[1]).toList();
        System.out.printf("%d queries of one to five words, one thread, medians of %d rounds in turn%n", queries.size(),
                ROUNDS);
        for (String size : arguments[1].split(",")) {
            measure(Integer.parseInt(size), queries);
        }
    }

    private static void measure(int size, List<String> queries) throws IOException {
        List<CatalogEntry> rows = Rows.of(size);
        Path folder = Files.createTempDirectory("lookup");
        List<Side> sides = List.of(new OurSide(rows, folder), new LuceneSide(rows, folder, false),
                new LuceneSide(rows, folder, true));
        double[][] rounds = new double[sides.size()][ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (int side = 0; side < sides.size(); side++) {
                double nanoseconds = round(sides.get(side), queries);
                if (round >= 0) {
                    rounds[side][round] = nanoseconds;
                }
            }
        }
        System.out.printf("%n%,11d rows %15s %8s %12s %12s %10s %10s%n", size, "µs/query", "", "slowest µs",
                "bytes/query", "index MB",
                "load ms");
        for (int side = 0; side < sides.size(); side++) {
            Arrays.sort(rounds[side]);
            report(sides.get(side), queries, rounds[side][ROUNDS / 2], rounds[0][ROUNDS / 2]);
        }
    }

    private static void report(Side side, List<String> queries, double median, double ours) {
        System.out.printf("%-22s %10.3f %7.0f × %12.1f %12d %10.2f %10.1f%n", side.name(), median / 1000, median / ours,
                slowest(side, queries) / 1000, bytes(side, queries), side.size() / 1e6, side.loading() / 1e6);
    }

    /** Bytes of objects made for a query, at the least of five times. */
    private static long bytes(Side side, List<String> queries) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            for (int query = 0; query < queries.size(); query++) {
                side.ask(queries.get(query));
            }
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        return least / queries.size();
    }

    /** Nanoseconds of the processor a query, of a round of about {@link #ROUND}: other programs on the machine do not count. */
    private static double round(Side side, List<String> queries) {
        long began = THREADS.getCurrentThreadCpuTime();
        long asked = 0;
        long took;
        do {
            for (String query : queries) {
                hits += side.ask(query);
            }
            asked += queries.size();
            took = THREADS.getCurrentThreadCpuTime() - began;
        } while (took < ROUND);
        return (double) took / asked;
    }

    /** The nanoseconds of the query that takes longest, each at its best of five. */
    private static double slowest(Side side, List<String> queries) {
        long slowest = 0;
        for (String query : queries) {
            long best = Long.MAX_VALUE;
            for (int i = 0; i < 5; i++) {
                long began = THREADS.getCurrentThreadCpuTime();
                side.ask(query);
                best = Math.min(best, THREADS.getCurrentThreadCpuTime() - began);
            }
            slowest = Math.max(slowest, best);
        }
        return slowest;
    }
}
