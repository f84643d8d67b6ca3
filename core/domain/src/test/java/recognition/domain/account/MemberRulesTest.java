package recognition.domain.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import recognition.domain.Decision;
import recognition.domain.access.Caller;
import recognition.domain.access.Role;
import recognition.domain.account.Members.Capacity;
import recognition.domain.account.Members.Invitation;
import recognition.domain.cases.Step;

class MemberRulesTest {
    private static final SocialCreditCode UNIT = new SocialCreditCode("91310115MA1K3A7Q8U");
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private static final Instant END = NOW.plusSeconds(60);
    private static final Caller.Person MANAGER = new Caller.Person("hr", Set.of(Role.EMPLOYER, Role.UNIT_MANAGER),
            UNIT);
    private static final Caller.Person FILER = new Caller.Person("li", Set.of(Role.EMPLOYER), UNIT);
    private static final Caller.Person COMING = new Caller.Person("li", Set.of(Role.EMPLOYER), null);
    private static final Members NONE = Members.none(UNIT);
    private final Random random = new Random(1);

    private Invitation invitation(String secret) {
        return new Invitation(MemberId.random(random), secret, "李雷", Capacity.FILER, END);
    }

    private static Members accepted(Decision<Step<Members>> decision) {
        return decision.map(Step::after) instanceof Decision.Accepted<Members>(var after)
                ? after
                : fail(decision.toString());
    }

    private static void assertRefused(AccountRefusal reason, Decision<Step<Members>> decision) {
        assertEquals(reason, assertInstanceOf(Decision.Refused.class, decision).reason());
    }

    private Members invited() {
        return accepted(MemberRules.invite(NONE, invitation("secret"), 100, MANAGER, NOW));
    }

    private Members joined() {
        return accepted(MemberRules.join(invited(), "secret", COMING, NOW));
    }

    @Test
    void anInvitationIsMadeByAManagerAndNobodyElse() {
        assertEquals(1, invited().invitations().size());
        assertRefused(AccountRefusal.MANAGERS_ONLY, MemberRules.invite(NONE, invitation("a"), 100, FILER, NOW));
    }

    @Test
    void aMemberComesOnceWithTheSecretUntilItExpiresToTheSecond() {
        assertEquals(List.of("li"), joined().members().stream().map(Members.Member::subject).toList());
        assertEquals(List.of(), joined().invitations());
        assertRefused(AccountRefusal.MEMBER_INVITATION_NOT_VALID,
                MemberRules.join(joined(), "secret", new Caller.Person("han", Set.of(Role.EMPLOYER), null), NOW));
        accepted(MemberRules.join(invited(), "secret", COMING, END.minusSeconds(1)));
        assertRefused(AccountRefusal.MEMBER_INVITATION_NOT_VALID, MemberRules.join(invited(), "secret", COMING, END));
        assertRefused(AccountRefusal.MEMBER_INVITATION_NOT_VALID, MemberRules.join(invited(), "other", COMING, NOW));
    }

    @Test
    void nobodyActsForTwoUnits() {
        assertRefused(AccountRefusal.ACTS_FOR_A_UNIT, MemberRules.join(invited(), "secret", FILER, NOW));
    }

    @Test
    void theUnitExistsForItsMembersAndForWhoHasASecretOnly() {
        assertTrue(MemberRules.isOwn(NONE, FILER));
        assertFalse(MemberRules.isOwn(NONE, COMING));
        assertTrue(MemberRules.mayJoin(invited(), "secret", COMING));
        assertFalse(MemberRules.mayJoin(invited(), "other", COMING));
    }

    @Test
    void aManagerRemovesAnybodyAndAMemberOnlyThemself() {
        var is = joined();
        var id = is.members().getFirst().id();
        assertEquals(List.of(), accepted(MemberRules.remove(is, id, MANAGER, NOW)).members());
        assertEquals(List.of(), accepted(MemberRules.remove(is, id, FILER, NOW)).members());
        assertRefused(AccountRefusal.MANAGERS_ONLY, MemberRules.remove(is, id,
                new Caller.Person("han", Set.of(Role.EMPLOYER), UNIT), NOW));
        assertRefused(AccountRefusal.NO_SUCH_MEMBER,
                MemberRules.remove(is, MemberId.random(random), MANAGER, NOW));
    }

    @Test
    void aManagerTakesAnInvitationBack() {
        var is = invited();
        var after = accepted(MemberRules.remove(is, is.invitations().getFirst().id(), MANAGER, NOW));
        assertRefused(AccountRefusal.MEMBER_INVITATION_NOT_VALID, MemberRules.join(after, "secret", COMING, NOW));
    }

    @Test
    void openInvitationsCountAsMembersAndExpiredOnesDoNot() {
        assertRefused(AccountRefusal.TOO_MANY_MEMBERS, MemberRules.invite(invited(), invitation("b"), 1, MANAGER, NOW));
        assertEquals(1, accepted(MemberRules.invite(invited(), invitation("b"), 1, MANAGER, END)).invitations().size());
    }
}
