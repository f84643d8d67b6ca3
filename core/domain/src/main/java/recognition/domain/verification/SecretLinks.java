package recognition.domain.verification;

import java.time.Instant;
import java.util.Optional;

import recognition.domain.inquiry.InquiryId;

/**
 * The secret links by which an issuing body answers and a holder agrees, without an account. A link serves one purpose, expires, and
 * reading it uses nothing up. The secret stands nowhere but in the mail it was sent in: what is kept is its hash.
 */
public interface SecretLinks {

    /** What a link opens. */
    sealed interface Purpose {

        VerificationId verification();

        /**
         * The question to an issuing body, and every other open question to the same body beside it.
         *
         * @param contact the address it was mailed to
         */
        record ToAnswer(VerificationId verification, InquiryId inquiry, String issuer, String contact)
                implements
                    Purpose {}

        /** The consent of a holder who did not file. */
        record ToConsent(VerificationId verification) implements Purpose {}
    }

    /** Makes a link and returns its secret, 256 random bits in 43 characters. */
    String issue(Purpose purpose, Instant expiresAt);

    /** What a secret opens; empty if it was never issued or has expired at {@code now}. */
    Optional<Purpose> find(String secret, Instant now);
}
