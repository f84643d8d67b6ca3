package recognition.domain.verification;

import java.time.Instant;
import java.time.LocalDate;

import recognition.domain.access.Owner;
import recognition.domain.catalog.EntryId;
import recognition.domain.code.CheckedCode;

/**
 * The life of a request to have a certificate verified with the body that issued it (S2 annex 2). One record per stage; each holds
 * what that stage knows.
 *
 * <pre>
 * Draft → Submitted → Accepted → WithIssuer → (Answered →) Decided
 *             ⇅           Returned, once
 *             → NotAccepted          before a decision → Withdrawn
 * </pre>
 */
public sealed interface VerificationRequest {

    Opening opening();

    Particulars particulars();

    /**
     * How the request began; never changes.
     *
     * @param opener the subject who opened it and is told of it
     * @param entry the catalog entry the certificate is verified for; pins jurisdiction and edition
     */
    record Opening(VerificationId id, Path path, Owner owner, String opener, EntryId entry, Instant openedAt) {}

    /** Who files (S2-49, S2-51). */
    enum Path {
        /** The holder works in Shanghai; the employer files. */
        EMPLOYER,
        /** The holder is abroad and not yet employed in Shanghai. */
        OVERSEAS_INDIVIDUAL,
        /** Filed at the window for an urgently needed certificate. */
        WINDOW
    }

    /**
     * @param textVersion the version of the consent text the holder agreed to, for the inquiry abroad
     * @param wasReturned whether it was returned for completion before; that happens once
     */
    record Submission(Instant at, String textVersion, boolean wasReturned) {}

    /** @param promisedOn the day by which an outcome is promised, Shanghai civil time */
    record Acceptance(Instant at, LocalDate promisedOn) {}

    /**
     * The question put to the issuing body.
     *
     * @param contact the body's e-mail address it went to
     */
    record Inquiry(InquiryId id, String contact, Instant sentAt) {}

    /** What the issuing body says (S2-52). */
    enum Answer {
        CONFIRMED,
        CONFIRMED_WITH_DIFFERENCES,
        NO_RECORD,
        NOT_ISSUED,
        LAPSED,
        NEEDS_CONSENT,
        NEEDS_FEE,
        WILL_NOT_DISCLOSE
    }

    /** What the verification found; of the certificate's authenticity only (S2-55). */
    enum Outcome {
        VERIFIED,
        DISCREPANCY,
        NOT_ISSUED_BY_BODY,
        NOT_IN_GOOD_STANDING,
        UNABLE_TO_VERIFY
    }

    /** @param code what a relying party asks with */
    record Result(CheckedCode code, Outcome outcome, Instant decidedAt) {}

    record Draft(Opening opening, Particulars particulars) implements VerificationRequest {}

    record Submitted(Opening opening, Particulars particulars, Submission submission) implements VerificationRequest {}

    /** @param items what to complete, in the officer's words */
    record Returned(Opening opening, Particulars particulars, Submission submission, String items)
            implements
                VerificationRequest {}

    record NotAccepted(Opening opening, Particulars particulars, Submission submission, String reason)
            implements
                VerificationRequest {}

    record Accepted(Opening opening, Particulars particulars, Submission submission, Acceptance acceptance)
            implements
                VerificationRequest {}

    record WithIssuer(Opening opening, Particulars particulars, Submission submission, Acceptance acceptance,
            Inquiry inquiry)
            implements
                VerificationRequest {}

    /** The body answered, and not with a plain yes: an officer decides. */
    record Answered(Opening opening, Particulars particulars, Submission submission, Acceptance acceptance,
            Inquiry inquiry,
            Answer answer) implements VerificationRequest {}

    record Decided(Opening opening, Particulars particulars, Submission submission, Acceptance acceptance,
            Result result)
            implements
                VerificationRequest {}

    record Withdrawn(Opening opening, Particulars particulars, Instant at) implements VerificationRequest {}
}
