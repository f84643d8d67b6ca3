package recognition.domain.document;

import java.util.Set;

import recognition.domain.document.Document.Kind;

/** Where cases name documents, and the kinds that may stand there. */
public enum DocumentPlace {
    /** What a verification request rests on; at the window the holder's consent is on paper (S2-50, S2-52). */
    REQUEST(Kind.CERTIFICATE, Kind.IDENTITY_PAGE, Kind.DEGREE, Kind.TRANSLATION, Kind.EMPLOYMENT_PROOF, Kind.CONSENT),
    /** The holder's consent on paper, at the window (S2-52). */
    CONSENT(Kind.CONSENT),
    /** A degree (S2-25). */
    EDUCATION(Kind.DEGREE),
    /** A stretch of work (S3-06). */
    WORK(Kind.EMPLOYMENT_PROOF),
    /** The signed commitment (S3-17). */
    COMMITMENT(Kind.COMMITMENT),
    /** The employer's comments under its seal (S3-18). */
    REVIEW(Kind.EMPLOYER_OPINION),
    /** That the materials hang (S3-19). */
    DISPLAY(Kind.NOTICE_PROOF),
    /** The form by which an employer appoints (S3-11). */
    APPOINTMENT(Kind.APPOINTMENT_FORM),
    /** Whatever an officer asked for (S3-23). */
    CORRECTION(Kind.values()),
    /** The signed opinion of the Bureau or of the authority of the sector (S3-22). */
    OPINION(Kind.OPINION),
    /** What supports an objection, redacted as its copy is (S2-30). */
    OBJECTION(Kind.OBJECTION);

    private final Set<Kind> kinds;

    DocumentPlace(Kind... kinds) {
        this.kinds = Set.of(kinds);
    }

    public Set<Kind> kinds() {
        return kinds;
    }
}
