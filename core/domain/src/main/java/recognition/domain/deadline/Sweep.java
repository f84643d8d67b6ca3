package recognition.domain.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import recognition.domain.cases.Unavailable;
import recognition.domain.deadline.DueIndex.Entry;

/**
 * Goes once over what is due. Each case is advanced by the rule that everybody asks, under the version that was read; a bad case
 * does not stop the others. Run twice, late, early or beside another it changes nothing more.
 *
 * @param advance moves one case on
 * @param goesOn whether there is time for another case; what is left stays in the index for the next run
 */
public record Sweep(DueIndex index, Advance advance, BooleanSupplier goesOn) {
    /**
     * No request is still under way so long after it arrived: the gateway ends each after 29 seconds. A job that ends what nobody
     * did in time keeps so long behind the clock, or it would be faster than what arrived in the last second.
     */
    public static final Duration LONGEST_REQUEST = Duration.ofMinutes(1);
    private static final int PAGE = 100;

    /** Moves one case on, if the rule says so. */
    @FunctionalInterface
    public interface Advance {
        /** @return whether anything was changed */
        boolean advance(Entry entry, Instant now);
    }

    /**
     * What a run did.
     *
     * @param unchanged cases that had moved on, or whose time had not come after all
     * @param failed cases that could not be advanced, each with the surprise
     * @param isWhole whether everything due was looked at
     */
    public record Report(int advanced, int unchanged, List<Failure> failed, boolean isWhole) {
        public Report {
            failed = List.copyOf(failed);
        }
    }

    /** @param isSetAside whether a person has to look at it now */
    public record Failure(String subject, RuntimeException surprise, boolean isSetAside) {}

    /** @throws Unavailable if the store does not answer: that is no case's fault, and the next run goes on from there */
    public Report run(List<String> buckets, Instant now) {
        var run = new Run(now);
        var isWhole = buckets.stream().allMatch(run::sweep);
        return new Report(run.advanced, run.unchanged, run.failed, isWhole);
    }

    private final class Run {
        private final Instant now;
        private final List<Failure> failed = new ArrayList<>();
        private int advanced;
        private int unchanged;

        Run(Instant now) {
            this.now = now;
        }

        /** @return whether there was time for the whole bucket */
        boolean sweep(String bucket) {
            String cursor = null;
            do {
                var page = index.due(bucket, now, PAGE, cursor);
                for (var entry : page.entries()) {
                    if (!goesOn.getAsBoolean()) {
                        return false;
                    }
                    look(entry);
                }
                cursor = page.next();
            } while (cursor != null);
            return true;
        }

        private void look(Entry entry) {
            try {
                if (advance.advance(entry, now)) {
                    advanced++;
                } else {
                    unchanged++;
                }
            } catch (Unavailable nobodysFault) {
                throw nobodysFault;
            } catch (RuntimeException surprise) {
                failed.add(new Failure(entry.subject(), surprise, index.failed(entry, now)));
            }
        }
    }
}
