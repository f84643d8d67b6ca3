package recognition.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class SimulationTest {
    private static final int SEEDS = Integer.getInteger("simulation.seeds", 2_000);
    private static final List<String> RARE = List.of("a case was set aside", "an end moved later",
            "an end moved before it came",
            "an unknown end became known",
            "an objection of the last second came after the sweep", "came in between", "sweep in between",
            "no job ran for a month", "deemed withdrawn", "corrected in time", "a late correction was refused",
            "a second correction was refused", "reminded", "escalated", "a late answer was taken",
            "the next contact of an issuing body was asked", "no contact of an issuing body was left",
            "process ended in the middle", "sweep ran out of time", "taken down",
            "a batch of lines was delivered again", "a mail went out twice, under one name",
            "mail BOUNCED", "a mail could not be made for a moment", "CONSENT_NOT_GIVEN_IN_TIME", "PAPERS_LATE",
            "PAPERS_RECEIVED", "VERIFICATION_CONSENT_NOT_GIVEN", "VERIFICATION_EXPIRED", "VERIFICATION_LAPSED",
            "a window closed over an application", "an upload expired", "a file was kept long enough",
            "too late: PAPERS_RECEIVED", "too late: TITLE_APPLICATION_SUBMITTED", "too late: VERIFICATION_WITHDRAWN",
            "refused as too late: OBJECT", "fault CONFLICT", "fault LOST_AFTER_COMMIT", "fault CRASH_AFTER_COMMIT");

    @Test
    void everyRunKeepsEveryPromiseAndTheRareIsReached() {
        var reached = Simulate.run(0, SEEDS);
        reached.forEach((what, times) -> System.out.printf("  %-60s %,d%n", what, times));
        assertEquals(List.of(), RARE.stream().filter(what -> !reached.containsKey(what)).toList());
    }

    /** What was written, but for the secrets of links, which no seed may foretell. */
    private static List<Map<String, AttributeValue>> withoutSecrets(World world) {
        return world.store.stream().stream().filter(item -> !item.get("pk").s().startsWith("LINK#")).toList();
    }

    @Test
    void theSameSeedGivesTheSameRun() {
        for (long seed = 0; seed < 50; seed++) {
            var once = Simulate.run(seed);
            var again = Simulate.run(seed);
            assertEquals(once.written, again.written);
            assertEquals(withoutSecrets(once), withoutSecrets(again));
            assertEquals(once.reached, again.reached);
            assertTrue(once.requests.stream().map(Request::toString).toList()
                    .equals(again.requests.stream().map(Request::toString).toList()));
        }
    }
}
