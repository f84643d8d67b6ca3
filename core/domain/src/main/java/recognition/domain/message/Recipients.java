package recognition.domain.message;

import java.util.Optional;

import recognition.domain.account.Account;

/** Finds whom a case belongs to, of whatever kind it is. */
public interface Recipients {

    /** The box of the case's owner; empty if there is no such case. */
    Optional<Mailbox> boxOf(CaseName about);

    /**
     * Whom mail to the owner of a case goes to: the person, or of a unit's members who opened the case, or else another who is
     * registered. Empty if nobody is.
     */
    Optional<Account> accountFor(Mailbox box, CaseName about);
}
