package recognition.domain.access;

import recognition.domain.account.SocialCreditCode;

/** Whom a case belongs to: a person, a unit whose members share it, or the Bureau. */
public sealed interface Owner {

    record Individual(String subject) implements Owner {}

    record Unit(SocialCreditCode code) implements Owner {}

    /** The Bureau: what it owns is its own publication. */
    record Bureau() implements Owner {}

    /** The owner a person acts for: the unit if there is one, else the person. */
    static Owner of(Caller.Person person) {
        return person.unit().<Owner>map(Unit::new).orElseGet(() -> new Individual(person.subject()));
    }
}
