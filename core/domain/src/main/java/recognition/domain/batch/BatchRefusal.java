package recognition.domain.batch;

import recognition.domain.Refusal;

/** Why a table is not taken. */
public enum BatchRefusal implements Refusal {
    /** Employers file for those they employ; nobody else files many (S2-49). */
    UNITS_ONLY(Remedy.NONE),
    /** Every row has been looked at. */
    FILLED_ALREADY(Remedy.NONE);

    private final Remedy remedy;

    BatchRefusal(Remedy remedy) {
        this.remedy = remedy;
    }

    @Override
    public Remedy remedy() {
        return remedy;
    }
}
