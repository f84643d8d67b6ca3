package recognition.domain.verification;

import java.time.Instant;

/**
 * What a result was from an instant on.
 *
 * @param conditional given on other evidence while the body is silent (S2-52); its answer makes it whole
 * @param cause why it could not be verified, or why it was suspended or revoked, in an officer's words; null where nothing is to be
 *        said
 */
public record Standing(Instant since, Outcome outcome, Status status, boolean conditional, String cause) {

    /** What the verification found; of the certificate's authenticity only (S2-55). */
    public enum Outcome {
        VERIFIED,
        DISCREPANCY,
        NOT_ISSUED_BY_BODY,
        NOT_IN_GOOD_STANDING,
        UNABLE_TO_VERIFY;

        /** Whether its holder may ask once that it be checked again. */
        public boolean mayBeRechecked() {
            return this == DISCREPANCY || this == UNABLE_TO_VERIFY;
        }
    }

    public enum Status {
        ACTIVE,
        /** Not to be relied on while something is looked into. */
        SUSPENDED,
        /** Taken back for good. */
        REVOKED,
        /** Another result of the same certificate stands in its place. */
        SUPERSEDED;

        public boolean isFinal() {
            return this == REVOKED || this == SUPERSEDED;
        }
    }

    /** Whether somebody may rely on it. */
    public boolean isValid() {
        return outcome == Outcome.VERIFIED && status == Status.ACTIVE;
    }

    /** Whether somebody may rely on it without waiting for the body's answer. */
    public boolean isWhole() {
        return isValid() && !conditional;
    }

    /** Whether the finding is the same, whatever its status. */
    boolean saysTheSameAs(Standing other) {
        return outcome == other.outcome && conditional == other.conditional;
    }

    Standing with(Status status, String cause, Instant now) {
        return new Standing(now, outcome, status, conditional, cause);
    }
}
