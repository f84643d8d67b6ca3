package recognition.simulation;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.LongStream;

/** Runs seeds from the command line: {@code Simulate [first] [how many]}. Stops at the first that breaks a promise. */
public final class Simulate {
    private Simulate() {}

    public static void main(String[] arguments) {
        long first = arguments.length > 0 ? Long.parseLong(arguments[0]) : 0;
        long seeds = arguments.length > 1 ? Long.parseLong(arguments[1]) : 100_000;
        run(first, seeds).forEach((what, times) -> System.out.printf("  %-60s %,d%n", what, times));
    }

    /** How often each rare thing was reached in so many runs, each in a thread of its own. */
    static Map<String, Integer> run(long first, long seeds) {
        var start = System.nanoTime();
        var reached = new ConcurrentSkipListMap<String, Integer>();
        LongStream.range(first, first + seeds).parallel()
                .forEach(seed -> told(seed).reached.forEach((what, times) -> reached.merge(what, times, Integer::sum)));
        System.out.printf("%,d seeds in %.1f s%n", seeds, (System.nanoTime() - start) / 1e9);
        return reached;
    }

    /** The first of so many seeds whose run breaks a promise, and the promise: {@code 3: no objection is lost}; empty if none does. */
    public static String firstBroken(long seeds) {
        for (long seed = 0; seed < seeds; seed++) {
            try {
                run(seed);
            } catch (Violation broken) {
                return seed + ": " + broken.invariant();
            } catch (RuntimeException surprise) {
                return seed + ": nothing is surprised: " + surprise;
            }
        }
        return "";
    }

    /** One run: six of ten are of notices, one each of corrections, of questions to issuing bodies, of other terms, of files. */
    static World run(long seed) {
        return run(seed, new World(seed));
    }

    static World run(long seed, World world) {
        return switch ((int) (seed % 10)) {
            case 3 -> CorrectionStory.told(world);
            case 5 -> TermStory.told(world);
            case 7 -> InquiryStory.told(world);
            case 9 -> DocumentStory.told(world);
            default -> Story.told(world);
        };
    }

    private static World told(long seed) {
        try {
            return run(seed);
        } catch (Violation broken) {
            throw new IllegalStateException("seed " + seed, broken);
        }
    }
}
