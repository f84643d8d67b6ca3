package recognition.domain.title;

import java.time.Instant;

import recognition.domain.account.SocialCreditCode;
import recognition.domain.catalog.EntryId;
import recognition.domain.code.CheckedCode;
import recognition.domain.document.DocumentId;
import recognition.domain.notice.NoticeId;
import recognition.domain.verification.VerificationId;

/**
 * The life of an application for a professional title, from the employer's draft to its acceptance (S2-26 to S2-28, S3-14 to
 * S3-24). One record per stage; each holds what that stage knows. While the notice runs, the notice has a life of its own.
 *
 * <pre>
 * Draft → Reviewed → OnNotice → Submitted → Accepted
 *   └───────┴───────────┴───────────┴→ Withdrawn
 * </pre>
 */
public sealed interface TitleApplication {

    Opening opening();

    /**
     * What the application is for; never changes.
     *
     * @param round the round it is made in; pins edition and rules
     * @param entry the Category C entry that brings the title
     * @param verification the request whose result proves the certificate
     */
    record Opening(ApplicationId id, String round, EntryId entry, SocialCreditCode unit, Applicant applicant,
            VerificationId verification, Instant openedAt) {}

    /** @param name as the result of the verification shows it */
    record Applicant(String name) {}

    /**
     * What the applicant declares (S3-16, S3-17).
     *
     * @param summary the professional summary; null until it is written
     * @param commitment the signed commitment; null until it is there
     */
    record Declaration(String summary, DocumentId commitment) {
        public static final Declaration NONE = new Declaration(null, null);

        Declaration amendedBy(Declaration given) {
            return new Declaration(given.summary == null ? summary : given.summary,
                    given.commitment == null ? commitment : given.commitment);
        }
    }

    /**
     * The employer's own review (S3-18, S3-20).
     *
     * @param opinion its verified comments
     * @param sealed the form with its official seal
     */
    record Review(String opinion, DocumentId sealed, Instant at) {}

    record Draft(Opening opening, Declaration declaration) implements TitleApplication {}

    record Reviewed(Opening opening, Declaration declaration, Review review) implements TitleApplication {}

    record OnNotice(Opening opening, Declaration declaration, Review review,
            NoticeId notice) implements TitleApplication {}

    record Submitted(Opening opening, Declaration declaration, Review review, NoticeId notice, Instant at)
            implements
                TitleApplication {}

    /** @param reference what the applicant quotes from now on (S3-22); from here on nothing of it changes (S3-24) */
    record Accepted(Opening opening, Declaration declaration, Review review, NoticeId notice, CheckedCode reference,
            Instant at)
            implements
                TitleApplication {}

    record Withdrawn(Opening opening, Instant at) implements TitleApplication {}
}
