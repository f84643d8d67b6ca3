package recognition.domain.deadline;

import static recognition.domain.deadline.DeadlineKind.Lane.CASES;
import static recognition.domain.deadline.DeadlineKind.Lane.ERASURE;
import static recognition.domain.deadline.DeadlineKind.Lane.NOTICES;

/** What a deadline ends; each kind is looked after by one job. */
public enum DeadlineKind {
    /** A public notice has been displayed long enough (S2-27). */
    NOTICE_END(NOTICES),
    /** The list of results has been public long enough (S2-30, S3-27). */
    RESULT_NOTICE_END(NOTICES),
    /** The one response to a request for correction is due; afterwards the application is deemed withdrawn (S3-23). */
    CORRECTION_DUE(CASES),
    /** Supplementary material for a listing is due (S2-56). */
    SUPPLEMENT_DUE(CASES),
    /** What a request was returned for is due; afterwards it lapses (S2-52). */
    COMPLETION_DUE(CASES),
    /** The supervising department's or the holder's consent is due (S2-31). */
    CONSENT_DUE(CASES),
    /** An issuing body is reminded of its answer (S2-52). */
    INQUIRY_REMINDER(CASES),
    /** A silent issuing body is asked another way (S2-52). */
    INQUIRY_ESCALATION(CASES),
    /** A round's submission window closes (S3-20). */
    WINDOW_CLOSE(CASES),
    /** An objection is to be decided; afterwards another officer may take it over (S2-30). */
    OBJECTION_DUE(CASES),
    /** The paper copies are due (S3-25). */
    PAPER_DUE(CASES),
    /** A draft nobody went on with. */
    DRAFT_EXPIRY(ERASURE),
    /** An upload that never arrived. */
    UPLOAD_EXPIRY(ERASURE),
    /** A file has been kept as long as its kind is kept. */
    RETENTION(ERASURE);

    /** The job that looks after a kind: each asks only for what is its own. */
    public enum Lane {
        NOTICES,
        CASES,
        ERASURE
    }

    private final Lane lane;

    DeadlineKind(Lane lane) {
        this.lane = lane;
    }

    public Lane lane() {
        return lane;
    }
}
