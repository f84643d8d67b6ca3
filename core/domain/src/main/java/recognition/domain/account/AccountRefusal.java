package recognition.domain.account;

import recognition.domain.Refusal;

/** Why an account is not registered. */
public enum AccountRefusal implements Refusal {
    /** The token does not say that the caller acts for this unit. */
    UNIT_NOT_THE_CALLERS(Remedy.NONE),
    /** A member of a unit registers with the unit's code and name (S2-49). */
    UNIT_MISSING(Remedy.SUPPLY_MORE),
    /** Who is a member is said by those who manage the unit. */
    MANAGERS_ONLY(Remedy.NONE),
    /** As many act for the unit, or are invited to, as may. */
    TOO_MANY_MEMBERS(Remedy.SUPPLY_MORE),
    /** Nobody acts for two units. */
    ACTS_FOR_A_UNIT(Remedy.NONE),
    /** It was used, taken back, has expired, or never was. */
    MEMBER_INVITATION_NOT_VALID(Remedy.NONE),
    NO_SUCH_MEMBER(Remedy.NONE);

    private final Remedy remedy;

    AccountRefusal(Remedy remedy) {
        this.remedy = remedy;
    }

    @Override
    public Remedy remedy() {
        return remedy;
    }
}
