package recognition.domain.title;

import recognition.domain.Refusal;

/** Why a step of a title application is refused. */
public enum TitleRefusal implements Refusal {
    /** The step does not belong to the stage the application is in. */
    STEP_NOT_POSSIBLE_NOW(Remedy.WAIT),
    /** There is no round of this name. */
    ROUND_UNKNOWN(Remedy.NONE),
    /** The round takes no applications any more (S3-20). */
    SUBMISSION_WINDOW_CLOSED(Remedy.NONE),
    /** The round takes no applications yet (S3-20). */
    SUBMISSION_WINDOW_NOT_OPEN(Remedy.WAIT),
    /** The entry is not in the list and category the round rests on (S3-01). */
    ENTRY_NOT_OF_THE_ROUND(Remedy.NONE),
    /** Titles of this level are given by employer appointment, without a committee (S3-11). */
    LEVEL_BY_APPOINTMENT(Remedy.NONE),
    /** The employer has not registered its unit. */
    EMPLOYER_NOT_REGISTERED(Remedy.SUPPLY_MORE),
    /** Employers of this kind do not take part in the round (S3-02). */
    EMPLOYER_KIND_NOT_ADMITTED(Remedy.NONE),
    /** The code and birth date are not those of a passed verification of this certificate (S2-26). */
    CERTIFICATE_NOT_VERIFIED(Remedy.SUPPLY_MORE),
    /** The verification passed after the round's cut-off (S3-13). */
    VERIFIED_TOO_LATE(Remedy.NONE),
    /** The certificate has not been held as long as the entry asks (S2-43). */
    NOT_HELD_LONG_ENOUGH(Remedy.WAIT),
    /** The professional summary or the commitment is missing (S3-16, S3-17). */
    DECLARATION_INCOMPLETE(Remedy.SUPPLY_MORE),
    /** The professional summary is too short (S3-16). */
    SUMMARY_TOO_SHORT(Remedy.SUPPLY_MORE),
    /** A document is not the employer's own, or has not arrived whole. */
    DOCUMENT_NOT_USABLE(Remedy.SUPPLY_MORE),
    /** The internal notice has not ended clear: it still runs, or an objection stands (S2-27). */
    NOTICE_NOT_CLEAR(Remedy.WAIT);

    private final Remedy remedy;

    TitleRefusal(Remedy remedy) {
        this.remedy = remedy;
    }

    @Override
    public Remedy remedy() {
        return remedy;
    }
}
