package recognition.domain.account;

import static recognition.domain.Decision.accept;
import static recognition.domain.Decision.refuse;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import recognition.domain.Decision;
import recognition.domain.access.Caller;
import recognition.domain.access.Role;
import recognition.domain.account.Members.Invitation;
import recognition.domain.account.Members.Member;
import recognition.domain.cases.Event;
import recognition.domain.cases.Event.Actor;
import recognition.domain.cases.Step;

/** Who comes to act for a unit, and who no longer does (S2-49). */
public final class MemberRules {
    private MemberRules() {}

    /** Somebody is invited; what they bring is told to whoever invites them, once. */
    public static Decision<Step<Members>> invite(Members is, Invitation wanted, int most, Caller.Person by,
            Instant now) {
        if (!by.is(Role.UNIT_MANAGER)) {
            return refuse(AccountRefusal.MANAGERS_ONLY);
        }
        var after = is.inviting(wanted, now);
        return after.members().size() + after.invitations().size() > most
                ? refuse(AccountRefusal.TOO_MANY_MEMBERS, Map.of("most", most))
                : accept(step(after, "MEMBER_INVITED", by, wanted.capacity().name(), now));
    }

    /**
     * Somebody comes with the secret they were given.
     *
     * @param secret its hash
     */
    public static Decision<Step<Members>> join(Members is, String secret, Caller.Person by, Instant now) {
        if (by.unit().isPresent()) {
            return refuse(AccountRefusal.ACTS_FOR_A_UNIT);
        }
        return is.invited(secret, now)
                .map(with -> accept(step(
                        is.with(new Member(with.id(), by.subject(), with.name(), with.capacity(), now)),
                        "MEMBER_JOINED", by, with.capacity().name(), now)))
                .orElseGet(() -> refuse(AccountRefusal.MEMBER_INVITATION_NOT_VALID));
    }

    /** A manager removes a member, or takes an invitation back; a member leaves. */
    public static Decision<Step<Members>> remove(Members is, MemberId id, Caller.Person by, Instant now) {
        if (!by.is(Role.UNIT_MANAGER) && !is.member(id).map(Member::subject).equals(Optional.of(by.subject()))) {
            return refuse(AccountRefusal.MANAGERS_ONLY);
        }
        var capacity = is.member(id).map(Member::capacity).or(() -> is.invitation(id).map(Invitation::capacity));
        return capacity.map(was -> accept(step(is.without(id), "MEMBER_REMOVED", by, was.name(), now)))
                .orElseGet(() -> refuse(AccountRefusal.NO_SUCH_MEMBER));
    }

    private static Step<Members> step(Members after, String kind, Caller.Person by, String capacity, Instant now) {
        return new Step<>(after, new Event(kind, now, Actor.of(by), "S2-49", Map.of("capacity", capacity)));
    }

    /** Whether the caller acts for the unit. */
    public static boolean isOwn(Members is, Caller caller) {
        return caller instanceof Caller.Person person && person.unit().equals(Optional.of(is.unit()));
    }

    /** Whether the caller acts for the unit, or has the secret; to everybody else it does not exist. */
    public static boolean mayJoin(Members is, String secret, Caller caller) {
        return isOwn(is, caller) || is.invitations().stream().anyMatch(one -> one.secret().equals(secret));
    }
}
