package recognition.domain.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import recognition.domain.cases.Unavailable;
import recognition.domain.deadline.DeadlineKind.Lane;

class SweepTest {
    private static final Instant NOW = Instant.parse("2025-10-10T16:00:00Z");
    private static final List<String> BUCKETS = List.of("NOTICES#00", "NOTICES#01");

    private final InMemoryIndex index = new InMemoryIndex();
    private final List<String> advanced = new ArrayList<>();

    @Test
    void advancesWhatIsDueAndNothingElse() {
        index.put("a", "NOTICES#00", NOW.getEpochSecond());
        index.put("b", "NOTICES#01", NOW.getEpochSecond() - 86_400 * 30);
        index.put("early", "NOTICES#00", NOW.getEpochSecond() + 1);
        index.put("elsewhere", "CASES#00", 0);
        var report = sweep().run(BUCKETS, NOW);
        assertEquals(List.of("a", "b"), advanced);
        assertEquals(new Sweep.Report(2, 0, List.of(), true), report);
    }

    @Test
    void runTwiceChangesNothingMore() {
        index.put("a", "NOTICES#00", 0);
        sweep().run(BUCKETS, NOW);
        assertEquals(new Sweep.Report(0, 0, List.of(), true), sweep().run(BUCKETS, NOW));
    }

    @Test
    void passesWhatHasMovedOnOnceOnly() {
        for (int i = 0; i < 250; i++) {
            index.put("lagging" + i, "NOTICES#00", i);
        }
        var report = new Sweep(index, (_, _) -> false, () -> true).run(BUCKETS, NOW);
        assertEquals(new Sweep.Report(0, 250, List.of(), true), report);
    }

    @Test
    void goesOnPastABadCaseAndSetsItAsideInTheEnd() {
        index.put("bad", "NOTICES#00", 0);
        for (int attempt = 1; attempt < DueIndex.ATTEMPTS; attempt++) {
            index.put("good" + attempt, "NOTICES#00", attempt);
            var report = sweep().run(BUCKETS, NOW);
            assertEquals(1, report.advanced());
            assertFalse(report.failed().getFirst().isSetAside());
        }
        var last = sweep().run(BUCKETS, NOW);
        assertEquals("bad", last.failed().getFirst().subject());
        assertTrue(last.failed().getFirst().isSetAside());
        assertEquals(new Sweep.Report(0, 0, List.of(), true), sweep().run(BUCKETS, NOW));
        assertEquals(new DueKey("NOTICES#SET_ASIDE", NOW.getEpochSecond() + 86_400), index.keys.get("bad"));
    }

    @Test
    void stopsWhenTheStoreDoesNotAnswerAndBlamesNoCase() {
        index.put("a", "NOTICES#00", 0);
        var sweep = new Sweep(index, (_, _) -> {
            throw new Unavailable(null);
        }, () -> true);
        assertThrows(Unavailable.class, () -> sweep.run(BUCKETS, NOW));
        assertEquals(Map.of(), index.failures);
    }

    @Test
    void stopsInTimeAndTheNextRunGoesOnFromThere() {
        for (int i = 0; i < 5; i++) {
            index.put("n" + i, "NOTICES#00", i);
        }
        var report = new Sweep(index, this::advance, () -> advanced.size() < 3).run(BUCKETS, NOW);
        assertEquals(new Sweep.Report(3, 0, List.of(), false), report);
        sweep().run(BUCKETS, NOW);
        assertEquals(List.of("n0", "n1", "n2", "n3", "n4"), advanced);
    }

    @Test
    void goesOverEverythingOpenOnceAfterTheCalendarHasChanged() {
        index.put("due", "NOTICES#00", NOW.getEpochSecond());
        index.put("open", "NOTICES#01", NOW.getEpochSecond() + 86_400 * 20);
        index.put("waiting", "NOTICES#2026#01", 0);
        index.put("elsewhere", "CASES#00", NOW.getEpochSecond() + 86_400);
        assertEquals(new Sweep.Report(0, 0, List.of(), true), sweep().recount(Lane.NOTICES, "2025.1", NOW));
        assertEquals(List.of(), advanced);
        assertEquals(new Sweep.Report(3, 0, List.of(), true), sweep().recount(Lane.NOTICES, "2025.2", NOW));
        assertEquals(List.of("due", "open", "waiting"), advanced);
        index.put("posted since", "NOTICES#00", NOW.getEpochSecond() + 86_400);
        assertEquals(new Sweep.Report(0, 0, List.of(), true), sweep().recount(Lane.NOTICES, "2025.2", NOW));
    }

    @Test
    void isOutOfTimeInARecountAndTheNextRunGoesOnFromThere() {
        for (int i = 0; i < 450; i++) {
            index.put("n" + i, "NOTICES#0" + i % 2, NOW.getEpochSecond() + 1 + i);
        }
        sweep().recount(Lane.NOTICES, "2025.1", NOW);
        var seen = new ArrayList<String>();
        int runs = 0;
        boolean isWhole;
        do {
            int most = seen.size() + 120;
            isWhole = new Sweep(index, (entry, _) -> !seen.add(entry.subject()), () -> seen.size() < most)
                    .recount(Lane.NOTICES, "2025.2", NOW).isWhole();
            runs++;
        } while (!isWhole);
        assertEquals(450, new HashSet<>(seen).size());
        assertTrue(runs <= 6 && seen.size() < 450 + 100 * runs, "each run repeats a page at most");
    }

    private Sweep sweep() {
        return new Sweep(index, this::advance, () -> true);
    }

    private boolean advance(DueIndex.Entry entry, Instant now) {
        var subject = entry.subject();
        if (subject.equals("bad")) {
            throw new IllegalStateException("no such stage: BAD");
        }
        advanced.add(subject);
        return index.keys.remove(subject) != null;
    }

    private static final class InMemoryIndex implements DueIndex {
        private final Map<String, DueKey> keys = new LinkedHashMap<>();
        private final Map<String, Integer> failures = new HashMap<>();
        private final Map<Lane, Recount> recounts = new HashMap<>();

        void put(String subject, String bucket, long dueAt) {
            keys.put(subject, new DueKey(bucket, dueAt));
        }

        @Override
        public DueBuckets buckets() {
            return new DueBuckets(2);
        }

        @Override
        public Page due(String bucket, Instant now, int limit, String cursor) {
            var after = cursor == null ? -1 : Long.parseLong(cursor);
            var due = keys.entrySet().stream()
                    .filter(key -> key.getValue().bucket().equals(bucket) && key.getValue().dueAt() > after
                            && key.getValue().dueAt() <= now.getEpochSecond())
                    .map(key -> new Entry("NOTICE", key.getKey(), key.getValue()))
                    .sorted(Comparator.comparing(entry -> entry.key().dueAt())).limit(limit).toList();
            return new Page(due, due.size() < limit ? null : Long.toString(due.getLast().key().dueAt()));
        }

        @Override
        public Optional<Recount> recount(Lane lane) {
            return Optional.ofNullable(recounts.get(lane));
        }

        @Override
        public void keep(Lane lane, Recount recount) {
            recounts.put(lane, recount);
        }

        @Override
        public boolean failed(Entry entry, Instant now) {
            boolean setAside = failures.merge(entry.subject(), 1, Integer::sum) >= ATTEMPTS;
            if (setAside) {
                keys.put(entry.subject(), DueBuckets.setAside(entry.key(), now));
            }
            return setAside;
        }
    }
}
