package recognition.functions.panel;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** A whole round, from the employers' review to certificates and revocations, driven by the clock over the real keepers; {@code .ci/run}
 * has 200 applications go through it. */
class FullRoundTest {
    private static final int APPLICATIONS = Integer.getInteger("round.applications", 40);

    @Test
    void everyApplicationEndsWhereTheRulesSayAndTheNumbersAddUp() {
        var random = new Random(2026);
        var world = new World();
        var careers = IntStream.range(0, APPLICATIONS)
                .mapToObj(number -> new Career(world, Plan.of(number, random), random)).toList();

        world.run();

        var ends = careers.stream().collect(Collectors.groupingBy(Career::ended, TreeMap::new, Collectors.counting()));
        System.out.println("ends of " + APPLICATIONS + " applications: " + ends + ", refused on the way: "
                + Checks.refusals());
        assertAll(careers.stream().map(career -> () -> assertEquals(career.plan().end(), career.ended(),
                () -> career.plan() + " " + career.lines())));
        assertEquals(APPLICATIONS, ends.values().stream().mapToLong(Long::longValue).sum());
        assertTrue(Checks.refusals() > 0);
    }
}
