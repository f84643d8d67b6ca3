package recognition.domain.account;

import java.util.Optional;

import recognition.domain.account.Members.Capacity;
import recognition.domain.cases.Cases;

/** Keeps who acts for a unit; nobody acts for two. A unit of which nothing is kept has no members beside its own sign-in. */
public interface UnitMembers extends Cases<SocialCreditCode, Members> {

    /** For which unit somebody acts, and as what; empty for everybody who was not invited, and from the removal on. */
    Optional<Membership> of(String subject);

    record Membership(SocialCreditCode unit, Capacity capacity) {}
}
