package recognition.domain.access;

import java.util.Optional;
import java.util.Set;

import recognition.domain.account.SocialCreditCode;

/** Who calls, as the token says. */
public sealed interface Caller {

    /** Nobody has signed in. */
    record Visitor() implements Caller {}

    /**
     * @param subject the issuer's opaque name for the person, unique and never reassigned
     * @param unitOf the unit the person acts for, or null for an individual
     */
    record Person(String subject, Set<Role> roles, SocialCreditCode unitOf) implements Caller {
        public Person {
            roles = Set.copyOf(roles);
        }

        public Optional<SocialCreditCode> unit() {
            return Optional.ofNullable(unitOf);
        }
    }

    default boolean is(Role role) {
        return this instanceof Person person && person.roles().contains(role);
    }
}
