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
    private static final int ROUNDS = 15;
    private static final long ROUND = 200_000_000;

    private LookupBench() {}

    /** @param arguments the relevance file; the sizes, divided by commas */
    public static void main(String[] arguments) throws IOException {
        List<String> queries = Files.readAllLines(Path.of(arguments[0])).stream().map(line -> line.split("\t"))
                .filter(parts -> KINDS.contains(parts[0])).map(parts -> parts[1]).toList();
        System.out.printf("%d queries of one to five words, one thread, medians of %d rounds%n", queries.size(),
                ROUNDS);
        for (String size : arguments[1].split(",")) {
            measure(Integer.parseInt(size), queries);
        }
    }

    private static void measure(int size, List<String> queries) throws IOException {
        List<CatalogEntry> rows = Rows.of(size);
        Path folder = Files.createTempDirectory("lookup");
        System.out.printf("%n%,d rows %33s %12s %12s %12s %12s%n", size, "µs/query", "slowest µs", "bytes/query",
                "index MB", "load ms");
        double ours = 0;
        for (int i = 0; i < 3; i++) {
            Side side = i == 0 ? new OurSide(rows, folder) : new LuceneSide(rows, folder, i == 2);
            double median = report(side, queries);
            ours = i == 0 ? median : ours;
            System.out.printf("   × %.1f%n", median / ours);
        }
    }

    private static double report(Side side, List<String> queries) {
        for (int round = 0; round < 5; round++) {
            round(side, queries);
        }
        double[] rounds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            rounds[round] = round(side, queries);
        }
        Arrays.sort(rounds);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        queries.forEach(side::ask);
        long bytes = (threads.getCurrentThreadAllocatedBytes() - before) / queries.size();
        System.out.printf("%-28s %12.3f %12.1f %12d %12.2f %12.1f", side.name(), rounds[ROUNDS / 2] / 1000,
                slowest(side, queries) / 1000,
                bytes, side.size() / 1e6, side.loading() / 1e6);
        return rounds[ROUNDS / 2];
    }

    /** Nanoseconds a query, of a round of about {@link #ROUND}. */
    private static double round(Side side, List<String> queries) {
        long began = System.nanoTime();
        long asked = 0;
        int hits = 0;
        do {
            for (String query : queries) {
                hits += side.ask(query);
            }
            asked += queries.size();
        } while (System.nanoTime() - began < ROUND);
        if (hits == 42) {
            System.out.print(' ');
        }
        return (double) (System.nanoTime() - began) / asked;
    }

    /** The nanoseconds of the query that takes longest, each at its best of five. */
    private static double slowest(Side side, List<String> queries) {
        long slowest = 0;
        for (String query : queries) {
            long best = Long.MAX_VALUE;
            for (int i = 0; i < 5; i++) {
                long began = System.nanoTime();
                side.ask(query);
                best = Math.min(best, System.nanoTime() - began);
            }
            slowest = Math.max(slowest, best);
        }
        return slowest;
    }
}
