package recognition.domain.account;

import static recognition.domain.Decision.accept;
import static recognition.domain.Decision.refuse;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import recognition.domain.Decision;
import recognition.domain.access.Caller;
import recognition.domain.access.Role;
import recognition.domain.cases.Event;
import recognition.domain.cases.Event.Actor;
import recognition.domain.cases.Step;

/** Registering: units by their social credit code, holders abroad as individuals (S2-49). */
public final class AccountRules {
    private AccountRules() {}

    /** What follows for the account of a member who no longer acts for the unit. */
    public static Step<Account> leave(Account is, Actor by, Instant now) {
        return new Step<>(new Account(is.subject(), is.email(), is.language(), null, is.registeredAt()),
                new Event("UNIT_LEFT", now, by, "S2-49", Map.of()));
    }

    /** Registers an account, or changes one. The unit is believed only where the token names it. */
    public static Decision<Step<Account>> register(Account account, Caller.Person by) {
        var unit = Optional.ofNullable(account.unit()).map(Account.Unit::code);
        if (unit.isPresent() && !unit.equals(by.unit())) {
            return refuse(AccountRefusal.UNIT_NOT_THE_CALLERS);
        }
        if (unit.isEmpty() && by.is(Role.EMPLOYER)) {
            return refuse(AccountRefusal.UNIT_MISSING);
        }
        return accept(new Step<>(account,
                new Event("ACCOUNT_REGISTERED", account.registeredAt(), Actor.of(by), "S2-49", Map.of())));
    }
}
