package recognition.domain.verification;

import java.time.Instant;
import java.util.Optional;

/**
 * The secret links by which an issuing body answers without an account. A link serves one inquiry, expires, and reading it uses
 * nothing up. The secret stands nowhere but in the mail it was sent in: what is kept is its hash.
 */
public interface InquiryLinks {

    /** Makes a link and returns its secret, 256 random bits in 43 characters. */
    String issue(VerificationId verification, InquiryId inquiry, Instant expiresAt);

    /** What a secret opens; empty if it was never issued or has expired at {@code now}. */
    Optional<Link> find(String secret, Instant now);

    record Link(VerificationId verification, InquiryId inquiry) {}
}
