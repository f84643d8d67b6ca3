package recognition.functions.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import recognition.domain.Decision;

/** What has to be refused on the way. */
final class Checks {
    private static int refusals;

    private Checks() {}

    static void refused(String reason, Decision<?> decision) {
        assertEquals(reason, decision instanceof Decision.Refused<?> refused ? refused.reason().name() : "accepted");
        refusals++;
    }

    static void none(List<?> left) {
        assertEquals(List.of(), left);
    }

    static int refusals() {
        return refusals;
    }
}
