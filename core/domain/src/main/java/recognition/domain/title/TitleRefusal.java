package recognition.domain.title;

import recognition.domain.Refusal;

/** Why a step of a title application is refused, each with its article. */
public enum TitleRefusal implements Refusal {
    /** The step does not belong to the stage the application is in. */
    STEP_NOT_POSSIBLE_NOW(Remedy.WAIT, ""),
    /** There is no round of this name. */
    ROUND_UNKNOWN(Remedy.NONE, "S3-01"),
    /** The round takes no applications any more (S3-20). */
    SUBMISSION_WINDOW_CLOSED(Remedy.NONE, "S3-20"),
    /** The round takes no applications yet (S3-20). */
    SUBMISSION_WINDOW_NOT_OPEN(Remedy.WAIT, "S3-20"),
    /** The entry is not in the list and category the round rests on (S3-01). */
    ENTRY_NOT_OF_THE_ROUND(Remedy.NONE, "S3-01"),
    /** The level applied for is above the entry's (S2-17). */
    LEVEL_ABOVE_THE_ENTRY(Remedy.NONE, "S2-17"),
    /** A level below the entry's may not be applied for (policy {@code title.lower-level}). */
    LEVEL_BELOW_THE_ENTRY(Remedy.NONE, "S2-17"),
    /** The series applied for is not one of the entry's (S2-17). */
    SERIES_NOT_OF_THE_ENTRY(Remedy.NONE, "S2-17"),
    /** Titles of this level are given by employer appointment, without a committee (S3-11). */
    LEVEL_BY_APPOINTMENT(Remedy.NONE, "S3-11"),
    /** Titles of this level are given by a committee, not by appointment (S3-12). */
    LEVEL_BY_COMMITTEE(Remedy.NONE, "S3-12"),
    /** The employer has not registered its unit. */
    EMPLOYER_NOT_REGISTERED(Remedy.SUPPLY_MORE, "S2-49"),
    /** Employers of this kind do not take part in the round (S3-02). */
    EMPLOYER_KIND_NOT_ADMITTED(Remedy.NONE, "S3-02"),
    /** The code and birth date are not those of a passed verification of this certificate (S2-26). */
    CERTIFICATE_NOT_VERIFIED(Remedy.SUPPLY_MORE, "S2-26"),
    /** The verification passed after the round's cut-off (S3-13). */
    VERIFIED_TOO_LATE(Remedy.NONE, "S3-13"),
    /** The certificate has not been held as long as the entry asks (S2-43). */
    NOT_HELD_LONG_ENOUGH(Remedy.WAIT, "S2-43"),
    /** The earlier application is not the unit's own, or not of this person. */
    NOTHING_TO_COPY(Remedy.NONE, ""),
    /** The invitation was never made, was used, or has expired. */
    INVITATION_NOT_VALID(Remedy.SUPPLY_MORE, ""),
    /** An applicant has come to this application already. */
    APPLICANT_CAME_ALREADY(Remedy.NONE, ""),
    /** Who acts for the employer is not the applicant. */
    APPLICANT_ACTS_FOR_THE_EMPLOYER(Remedy.NONE, "S3-17"),
    /** Summary and commitment are the applicant's own to give, once they have come (S3-16, S3-17). */
    ONLY_THE_APPLICANT_DECLARES(Remedy.NONE, "S3-17"),
    /** The professional summary or the commitment is missing (S3-16, S3-17). */
    DECLARATION_INCOMPLETE(Remedy.SUPPLY_MORE, "S3-17"),
    /** The professional summary is too short (S3-16). */
    SUMMARY_TOO_SHORT(Remedy.SUPPLY_MORE, "S3-16"),
    /** Something the regulation requires is not fulfilled; each is named. */
    REQUIREMENTS_NOT_MET(Remedy.SUPPLY_MORE, "S2-17"),
    /** The person took part in this round already, with this or another certificate. */
    TOOK_PART_IN_THIS_ROUND(Remedy.NONE, "S3-03"),
    /** The internal notice has not ended clear: it still runs, or an objection stands (S2-27). */
    NOTICE_NOT_CLEAR(Remedy.WAIT, "S2-27"),
    /** A public institution names its supervising department, which is another unit (S2-31). */
    DEPARTMENT_NOT_NAMED(Remedy.SUPPLY_MORE, "S2-31"),
    /** A correction was asked for before; that happens once (S3-23). */
    CORRECTED_BEFORE(Remedy.NONE, "S3-23"),
    /** The response does not answer every item; all are answered at once (S3-23). */
    RESPONSE_INCOMPLETE(Remedy.SUPPLY_MORE, "S3-23");

    private final Remedy remedy;
    private final String article;

    TitleRefusal(Remedy remedy, String article) {
        this.remedy = remedy;
        this.article = article;
    }

    @Override
    public Remedy remedy() {
        return remedy;
    }

    /** The requirement it rests on; empty where it rests on the order of the life itself. */
    public String article() {
        return article;
    }
}
