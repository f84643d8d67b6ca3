package recognition.domain.verification;

import recognition.domain.Refusal;

/** Why a step of a verification request is refused. */
public enum VerificationRefusal implements Refusal {
    /** The step does not belong to the stage the request is in. */
    STEP_NOT_POSSIBLE_NOW(Remedy.WAIT),
    /** A holder who is employed in Shanghai files through the employer, and the other way round (S2-49). */
    PATH_NOT_OPEN_TO_CALLER(Remedy.NONE),
    /** Something the form asks for is missing (S2-50). */
    PARTICULARS_INCOMPLETE(Remedy.SUPPLY_MORE),
    /** The holder has not agreed that the issuing body is asked. */
    CONSENT_MISSING(Remedy.SUPPLY_MORE),
    /** The certificate would have been issued after today, or before the holder was born. */
    DATES_IMPOSSIBLE(Remedy.SUPPLY_MORE),
    /** A document is not the filer's own, or has not arrived whole. */
    DOCUMENT_NOT_USABLE(Remedy.SUPPLY_MORE),
    /** The entry is not in a published edition in force. */
    ENTRY_NOT_IN_FORCE(Remedy.NONE),
    /** A request is returned for completion once. */
    ALREADY_RETURNED_ONCE(Remedy.NONE);

    private final Remedy remedy;

    VerificationRefusal(Remedy remedy) {
        this.remedy = remedy;
    }

    @Override
    public Remedy remedy() {
        return remedy;
    }
}
