package recognition.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class SeededBugsTest {
    /** As many as each run of the simulation asks. */
    private static final int MOST_SEEDS = 100_000;

    @Test
    void canAllStillBeMade() throws IOException {
        List<String> stale = new ArrayList<>();
        for (var bug : SeededBugs.all()) {
            if (!bug.canBeMade()) {
                stale.add(bug.name());
            }
        }
        assertEquals(List.of(), stale);
    }

    @Test
    void areAllFoundByTheSimulation() throws Exception {
        List<String> missed = new ArrayList<>();
        for (var bug : SeededBugs.all()) {
            String found = new BuggyHouse(bug).firstBroken(MOST_SEEDS);
            System.out.printf("%-75s %s%n", bug.name(), found.isEmpty() ? "NOT FOUND" : "seed " + found);
            if (found.isEmpty()) {
                missed.add(bug.name());
            }
        }
        assertEquals(List.of(), missed);
        assertTrue(SeededBugs.all().size() >= 40);
    }
}
