package recognition.storage.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import recognition.domain.code.CheckedCode;
import recognition.domain.seal.StatusIndex;
import recognition.domain.verification.Result;
import recognition.domain.verification.Standing;
import recognition.domain.verification.Standing.Outcome;
import recognition.domain.verification.Standing.Status;
import recognition.local.table.LocalTable;
import recognition.storage.Table;

class DynamoStatusListsTest {
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private final CheckedCode code = CheckedCode.random(new Random(1));
    private final LocalTable fresh = LocalTable.fresh();
    private final DynamoStatusLists lists = new DynamoStatusLists(new Table(fresh.client(), fresh.name()));

    private static Standing standing(int day, Status status, boolean conditional) {
        return new Standing(NOW.plusSeconds(86_400L * day), Outcome.VERIFIED, status, conditional, null);
    }

    /** As the keeper of requests does in the transaction of the step. */
    private void keep(Standing... standings) {
        ChangedResult.line(new Result(code, List.of(standings)))
                .ifPresent(line -> fresh.client().putItem(put -> put.tableName(fresh.name()).item(line.attributes())));
    }

    private static BitSet only(StatusIndex... places) {
        var set = new BitSet();
        for (var place : places) {
            set.set(place.index());
        }
        return set;
    }

    private void assertMarked(BitSet revoked, BitSet suspended) {
        assertEquals(revoked, lists.marked(0).revoked());
        assertEquals(suspended, lists.marked(0).suspended());
    }

    @Test
    void aPlaceIsGivenOnceAndToOneResult() {
        var place = lists.placeOf(code, 0);

        assertEquals(place, lists.placeOf(code, 0));
        assertNotEquals(place, lists.placeOf(CheckedCode.random(new Random(2)), 0));
    }

    @Test
    void aResultThatStandsIsMarkedNowhere() {
        lists.placeOf(code, 0);
        keep(standing(0, Status.ACTIVE, false));

        assertMarked(only(), only());
    }

    @Test
    void suspensionIsMarkedAndTakenBack() {
        var place = lists.placeOf(code, 0);

        keep(standing(0, Status.ACTIVE, false), standing(1, Status.SUSPENDED, false));
        assertMarked(only(), only(place));
        keep(standing(0, Status.ACTIVE, false), standing(1, Status.SUSPENDED, false),
                standing(2, Status.ACTIVE, false));
        assertMarked(only(), only());
    }

    @Test
    void revocationAndSupersessionAreMarkedForGood() {
        var place = lists.placeOf(code, 0);

        for (var end : List.of(Status.REVOKED, Status.SUPERSEDED)) {
            keep(standing(0, Status.ACTIVE, false), standing(1, end, false));
            assertMarked(only(place), only());
        }
    }

    @Test
    void aConditionalResultThatBecameWholeRevokesWhatWasSignedBefore() {
        var conditional = lists.placeOf(code, 0);
        keep(standing(0, Status.ACTIVE, true), standing(1, Status.ACTIVE, false));
        var whole = lists.placeOf(code, 1);

        assertMarked(only(conditional), only());
        keep(standing(0, Status.ACTIVE, true), standing(1, Status.ACTIVE, false),
                standing(2, Status.SUSPENDED, false));
        assertMarked(only(conditional), only(whole));
    }

    @Test
    void aCredentialIssuedAfterTheRevocationIsRevoked() {
        keep(standing(0, Status.ACTIVE, false), standing(1, Status.REVOKED, false));

        assertMarked(only(lists.placeOf(code, 0)), only());
    }

    @Test
    void anotherListHasNoneOfThem() {
        lists.placeOf(code, 0);
        keep(standing(0, Status.ACTIVE, false), standing(1, Status.REVOKED, false));

        assertEquals(new BitSet(), lists.marked(1).revoked());
        assertEquals(Optional.empty(),
                ChangedResult.line(new Result(code, List.of(standing(0, Status.ACTIVE, false)))));
    }
}
