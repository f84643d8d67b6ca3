package recognition.domain.objection;

import recognition.domain.Refusal;

/** Why a step of an objection is refused. */
public enum ObjectionRefusal implements Refusal {
    /** The step does not belong to the stage the objection is in. */
    OBJECTION_STEP_NOT_POSSIBLE_NOW(Remedy.WAIT),
    /** What one officer finds, another confirms. */
    SECOND_OFFICER_NEEDED(Remedy.WAIT),
    /** Only the officer who investigates finds. */
    NOT_THE_INVESTIGATOR(Remedy.NONE);

    private final Remedy remedy;

    ObjectionRefusal(Remedy remedy) {
        this.remedy = remedy;
    }

    @Override
    public Remedy remedy() {
        return remedy;
    }
}
