package recognition.domain.message;

import java.util.List;
import java.util.Optional;

import recognition.domain.account.Account;

/** Finds whom a case belongs to, of whatever kind it is. */
public interface Recipients {

    /** The boxes of the case's owner and of whoever is told beside the owner; none if there is no such case. */
    List<Mailbox> boxesOf(CaseName about);

    /**
     * Whom mail to one of these boxes goes to: the person, or of a unit's members who opened the case, or else another who is
     * registered. Empty if nobody is.
     */
    Optional<Account> accountFor(Mailbox box, CaseName about);
}
