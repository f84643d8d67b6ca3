package recognition.domain.message;

import recognition.domain.access.Owner;
import recognition.domain.code.Hash;

/**
 * Where messages lie: one for each person and each unit, whose members share it as they share its cases. Others, such as issuing
 * bodies, have no account and read nothing here; what was mailed to them about a case lies in a box of that case, for the staff.
 *
 * @param name as it stands in keys; a person is a hash in it
 */
public record Mailbox(String name) {
    private static final String OUTSIDE = "OUTSIDE#";

    public static Mailbox of(Owner owner) {
        return switch (owner) {
            case Owner.Individual(var subject) -> new Mailbox("PERSON#" + Hash.of(subject));
            case Owner.Unit(var code) -> new Mailbox("UNIT#" + code.value());
            case Owner.Bureau() -> new Mailbox("BUREAU");
        };
    }

    /** Of mail that goes to somebody without an account. */
    public static Mailbox outside(CaseName about) {
        return new Mailbox(OUTSIDE + about);
    }

    public boolean isOutside() {
        return name.startsWith(OUTSIDE);
    }
}
