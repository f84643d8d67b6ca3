package recognition.verifier;

import java.time.Instant;
import java.util.Map;

/** What is found out of a result without asking anybody. */
sealed interface Verdict {

    /**
     * Signed by the house, and not changed since.
     *
     * @param says by name, in order
     * @param listFrom when the list that tells the status was made; null where none was given
     */
    record Genuine(Map<String, String> says, Status status, Instant listFrom) implements Verdict {}

    /** Signed with a key that is not among those given. */
    record KeyUnknown() implements Verdict {}

    record NotGenuine() implements Verdict {}

    enum Status {
        GOOD,
        SUSPENDED,
        REVOKED,
        /** No list was given that tells it. */
        NOT_KNOWN
    }
}
