package recognition.domain.title;

import recognition.domain.Decision;
import recognition.domain.account.SocialCreditCode;
import recognition.domain.document.DocumentId;

/**
 * How an employer's official seal is found on what it says (S3-20, S3-11). Today it is the proof the employer uploads
 * ({@link UploadedSeals}); where units have electronic seals, another implementation verifies the seal in the file itself, and nothing
 * else changes: what a rule asks, keeps and shows is the same.
 */
@FunctionalInterface
public interface OfficialSeals {

    /** Finds the seal on a document that the application may rest on; refused where there is none. */
    Decision<Seal> find(Claim claim);

    /**
     * What is said to be sealed.
     *
     * @param unit whose seal it is to be
     * @param form the version of the form it stands on ({@link ApplicationForm})
     * @param document the paper with the seal
     */
    record Claim(SocialCreditCode unit, String form, DocumentId document) {}

    /** A seal as it was found, kept with what it seals. */
    record Seal(Kind kind, DocumentId document) {}

    enum Kind {
        /** A scan of the sealed paper; whether the seal is the unit's, people see (the checklist's SEALED_COMMENTS). */
        UPLOADED_PROOF,
        /** An electronic seal that was verified against the unit's certificate. */
        ELECTRONIC
    }
}
