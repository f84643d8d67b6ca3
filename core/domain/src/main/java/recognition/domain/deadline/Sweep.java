package recognition.domain.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;

import recognition.domain.cases.Unavailable;
import recognition.domain.deadline.DeadlineKind.Lane;
import recognition.domain.deadline.DueIndex.Entry;
import recognition.domain.deadline.DueIndex.Recount;

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

        /** The same together with what was done next. */
        public Report and(Report next) {
            return new Report(advanced + next.advanced, unchanged + next.unchanged,
                    Stream.concat(failed.stream(), next.failed.stream()).toList(), isWhole && next.isWhole);
        }
    }

    /** @param isSetAside whether a person has to look at it now */
    public record Failure(String subject, RuntimeException surprise, boolean isSetAside) {}

    /** @throws Unavailable if the store does not answer: that is no case's fault, and the next run goes on from there */
    public Report run(List<String> buckets, Instant now) {
        var run = new Run(now);
        return run.report(buckets.stream().allMatch(run::sweep));
    }

    /**
     * Goes over everything open, due or not, once after the calendar has changed: whose end moves has it moved and hears of it now,
     * and not at the end of before. A run that is out of time is followed by one that goes on from there.
     *
     * @param calendar names the versions in force
     * @throws Unavailable as for {@link #run}
     */
    public Report recount(Lane lane, String calendar, Instant now) {
        var run = new Run(now);
        return run.report(run.recount(lane, calendar));
    }

    private final class Run {
        private final Instant now;
        private final List<Failure> failed = new ArrayList<>();
        private int advanced;
        private int unchanged;

        Run(Instant now) {
            this.now = now;
        }

        Report report(boolean isWhole) {
            return new Report(advanced, unchanged, failed, isWhole);
        }

        /** Before the first run of all nothing was open. */
        boolean recount(Lane lane, String calendar) {
            var last = index.recount(lane).orElse(null);
            var whole = Recount.whole(calendar);
            if (whole.equals(last)) {
                return true;
            }
            boolean isWhole = last == null || recount(lane, last.by(calendar));
            if (isWhole) {
                index.keep(lane, whole);
            }
            return isWhole;
        }

        private boolean recount(Lane lane, Recount last) {
            var open = index.buckets().open(lane, now);
            int first = open.indexOf(last.bucket());
            for (var bucket : open.subList(Math.max(0, first), open.size())) {
                var begun = new Recount(last.calendar(), bucket, bucket.equals(last.bucket()) ? last.cursor() : null);
                index.keep(lane, begun);
                if (!sweep(bucket, Instant.MAX, begun.cursor(),
                        next -> index.keep(lane, new Recount(last.calendar(), bucket, next)))) {
                    return false;
                }
            }
            return true;
        }

        /** @return whether there was time for the whole bucket */
        boolean sweep(String bucket) {
            return sweep(bucket, now, null, _ -> {});
        }

        private boolean sweep(String bucket, Instant until, String from, Consumer<String> reached) {
            var cursor = from;
            do {
                var page = index.due(bucket, until, PAGE, cursor);
                for (var entry : page.entries()) {
                    if (!goesOn.getAsBoolean()) {
                        return false;
                    }
                    look(entry);
                }
                cursor = page.next();
                if (cursor != null) {
                    reached.accept(cursor);
                }
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
