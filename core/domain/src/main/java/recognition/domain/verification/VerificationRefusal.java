package recognition.domain.verification;

import recognition.domain.Refusal;

/** Why a step of a verification request is refused. */
public enum VerificationRefusal implements Refusal {
    /** The step does not belong to the stage the request is in. */
    STEP_NOT_POSSIBLE_NOW(Remedy.WAIT),
    /** A holder who is employed in Shanghai files through the employer, and the other way round (S2-49). */
    PATH_NOT_OPEN_TO_CALLER(Remedy.NONE),
    /** A holder already employed in Shanghai does not file as an individual: the employer does (S2-49). */
    HOLDER_EMPLOYED_IN_SHANGHAI(Remedy.NONE),
    /** Something the form asks for is missing (S2-50). */
    PARTICULARS_INCOMPLETE(Remedy.SUPPLY_MORE),
    /** After submission documents may be added; what was said stands. */
    PARTICULARS_FIXED(Remedy.NONE),
    /** The holder has not agreed that the issuing body is asked. */
    CONSENT_MISSING(Remedy.SUPPLY_MORE),
    /** What was signed on paper at the window is handed in with the request (S2-52). */
    CONSENT_PAPER_MISSING(Remedy.SUPPLY_MORE),
    /** Only the holder can agree; an employer cannot for them. */
    CONSENT_NOT_THE_FILERS(Remedy.NONE),
    /** The certificate would have been issued after today, or before the holder was born. */
    DATES_IMPOSSIBLE(Remedy.SUPPLY_MORE),
    /** The entry is not in a published edition in force. */
    ENTRY_NOT_IN_FORCE(Remedy.NONE),
    /** A request is returned for completion once. */
    ALREADY_RETURNED_ONCE(Remedy.NONE),
    /** What came of the answer does not follow from it. */
    OUTCOME_DOES_NOT_FOLLOW(Remedy.SUPPLY_MORE),
    /** The body's time to answer has to be over, and another way tried, before anything is decided without it. */
    BODY_NOT_TRIED_ENOUGH(Remedy.WAIT),
    /** A result is checked again once. */
    ALREADY_RECHECKED(Remedy.NONE),
    /** The time to ask that a result be checked again is over. */
    RECHECK_TOO_LATE(Remedy.NONE),
    /** A recheck rests on something new. */
    NEW_EVIDENCE_MISSING(Remedy.SUPPLY_MORE),
    /** This outcome cannot be checked again; there is nothing to clear up. */
    NOTHING_TO_RECHECK(Remedy.NONE),
    /** What is handed over is the unit's own already. */
    UNIT_HAS_IT_ALREADY(Remedy.NONE),
    /** A result taken back or replaced stays so. */
    RESULT_IS_FINAL(Remedy.NONE),
    /** Refusal for false material takes two persons (S2-54). */
    SECOND_PERSON_NEEDED(Remedy.WAIT),
    /** A proposal to refuse for false material waits for a second person. */
    SUSPICION_PENDING(Remedy.WAIT),
    /** Nobody has proposed to refuse it. */
    NO_SUSPICION(Remedy.NONE);

    private final Remedy remedy;

    VerificationRefusal(Remedy remedy) {
        this.remedy = remedy;
    }

    @Override
    public Remedy remedy() {
        return remedy;
    }
}
