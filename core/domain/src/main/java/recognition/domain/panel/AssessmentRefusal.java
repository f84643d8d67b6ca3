package recognition.domain.panel;

import recognition.domain.Refusal;

/** Why a step of an assessment, or of a panel, is refused; each with the requirement it rests on. */
public enum AssessmentRefusal implements Refusal {
    /** The step does not belong to the stage the assessment is in. */
    ASSESSMENT_STEP_NOT_POSSIBLE_NOW(Remedy.WAIT, "S3-22"),
    /** Items of the checklist are open: a correction is to be asked for (S3-23). */
    CHECKLIST_OPEN(Remedy.SUPPLY_MORE, "S3-22"),
    /** The number on the papers is not that of the application (S3-25). */
    REFERENCE_DOES_NOT_FIT(Remedy.SUPPLY_MORE, "S3-25"),
    /** There are not as many copies as the round asks for (S3-17, S3-25). */
    COPIES_MISSING(Remedy.SUPPLY_MORE, "S3-25"),
    /** The papers were due before, and the round makes that final. */
    PAPERS_TOO_LATE(Remedy.NONE, "S3-25"),
    /** The papers are not due yet. */
    PAPERS_NOT_DUE(Remedy.WAIT, "S3-25"),
    /** The same person has taken the step this one is to be independent of. */
    SECOND_PERSON_NEEDED(Remedy.WAIT, "S3-22"),
    /** The review is somebody else's already. */
    REVIEWED_BY_ANOTHER(Remedy.NONE, "S3-22"),
    /** The Bureau or the authority of the sector has not reviewed yet. */
    REVIEWS_MISSING(Remedy.WAIT, "S3-22"),
    /** There is no such panel in this round, or it is dissolved. */
    PANEL_UNKNOWN(Remedy.SUPPLY_MORE, "S2-29"),
    /** The panel is for another series of titles. */
    PANEL_OF_ANOTHER_SERIES(Remedy.SUPPLY_MORE, "S2-29"),
    /** A panel has one chair, one secretary, and nobody sits twice. */
    SEATS_NOT_FILLED(Remedy.SUPPLY_MORE, "S2-29"),
    /** Two slots of the panel overlap. */
    SLOTS_OVERLAP(Remedy.SUPPLY_MORE, "S3-26"),
    /** So few members would be left that no vote could be taken. */
    PANEL_TOO_SMALL(Remedy.WAIT, "S3-26"),
    /** Only a member of the panel may do this. */
    NOT_ON_THE_PANEL(Remedy.NONE, "S3-26"),
    /** Only the chair or the secretary of the panel may do this. */
    CHAIR_OR_SECRETARY_NEEDED(Remedy.NONE, "S3-26"),
    /** The member stands back from this application. */
    MEMBER_RECUSED(Remedy.NONE, "S3-26"),
    /** A member who has voted cannot stand back any more. */
    RECUSED_TOO_LATE(Remedy.NONE, "S3-26"),
    /** The panel offers no interview at that time, or it is past. */
    SLOT_NOT_OFFERED(Remedy.SUPPLY_MORE, "S3-26"),
    /** Another application has that time. */
    SLOT_TAKEN(Remedy.SUPPLY_MORE, "S3-26"),
    /** No interview is booked, or its time has not come. */
    INTERVIEW_NOT_BOOKED(Remedy.WAIT, "S3-26"),
    /** Too few of the members who are not recused are present. */
    NO_QUORUM(Remedy.WAIT, "S3-26"),
    /** The member was not at the interview. */
    NOT_AT_THE_INTERVIEW(Remedy.NONE, "S3-26"),
    /** A ballot in the box stays there, and a member has one. */
    BALLOT_CAST_ALREADY(Remedy.NONE, "S3-26"),
    /** Each criterion of the level's rubric is scored, and no other (S3-08 to S3-10). */
    SCORES_DO_NOT_FIT(Remedy.SUPPLY_MORE, "S3-26"),
    /** The vote is closed. */
    VOTE_CLOSED(Remedy.NONE, "S3-26"),
    /** Ballots are opened once all are in or the vote is closed, and not before. */
    VOTE_OPEN(Remedy.WAIT, "S3-26"),
    /** The envelopes in the box are not those that were cast; nothing is counted. */
    BALLOT_BOX_DISTURBED(Remedy.NONE, "S3-26"),
    /** The result has not been public long enough, or an objection stands (S2-30, S3-28). */
    RESULT_NOTICE_NOT_CLEAR(Remedy.WAIT, "S2-30"),
    /** No objection to the result has been upheld. */
    NO_OBJECTION_UPHELD(Remedy.WAIT, "S2-30");

    private final Remedy remedy;
    private final String article;

    AssessmentRefusal(Remedy remedy, String article) {
        this.remedy = remedy;
        this.article = article;
    }

    @Override
    public Remedy remedy() {
        return remedy;
    }

    public String article() {
        return article;
    }
}
