package recognition.domain.account;

import recognition.domain.Refusal;

/** Why an account is not registered. */
public enum AccountRefusal implements Refusal {
    /** The token does not say that the caller acts for this unit. */
    UNIT_NOT_THE_CALLERS(Remedy.NONE),
    /** A member of a unit registers with the unit's code and name (S2-49). */
    UNIT_MISSING(Remedy.SUPPLY_MORE);

    private final Remedy remedy;

    AccountRefusal(Remedy remedy) {
        this.remedy = remedy;
    }

    @Override
    public Remedy remedy() {
        return remedy;
    }
}
