package recognition.domain.verification;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import recognition.domain.Refusal;
import recognition.domain.access.Caller;
import recognition.domain.account.SocialCreditCode;
import recognition.domain.cases.Cursor;
import recognition.domain.code.CheckedCode;

/** Counts the wrong tries at each code, so that its second item cannot be guessed, and remembers who was shown a result. */
public interface ResultChecks {

    /**
     * Counts a try before anything is looked at, whether there is such a result or not. {@link #shown} takes the count back, so that
     * what counts are wrong tries.
     *
     * @return false where as many were wrong as the limit lets: then nothing is to be looked at
     */
    boolean mayTry(CheckedCode code, Limit limit, Instant now);

    /** @param within from the first wrong try on; then counting begins anew */
    record Limit(int wrongTries, Duration within) {}

    /** Remembers that a result was shown upon a try that counted. */
    void shown(CheckedCode code, VerificationId of, Check check);

    /** Remembers that a result was shown to somebody who needed no second item. */
    void shown(VerificationId of, Check check);

    /** Who was shown a result, last first. */
    Page of(VerificationId of, int limit, Optional<Cursor> from);

    /** @param next where the next page starts; null at the end */
    record Page(List<Check> checks, Cursor next) {
        public Page {
            checks = List.copyOf(checks);
        }
    }

    /** @param asOf the past day that was asked for; null for the present */
    record Check(Instant at, By by, LocalDate asOf) {}

    /** Who was shown it. */
    sealed interface By {

        /** Somebody on the public page, with the code and a second item. */
        record Anybody() implements By {}

        /** Somebody with the printed result, by its QR code. */
        record HolderOfPrint() implements By {}

        /** @param name the unit's social credit code, or the account's name */
        record RelyingParty(String name) implements By {
            public static RelyingParty of(Caller.Person person) {
                return new RelyingParty(person.unit().map(SocialCreditCode::value).orElse(person.subject()));
            }
        }

        record SharedLink(ShareLinkId link) implements By {}
    }

    /** Why nothing is looked at. */
    enum NotChecked implements Refusal {
        /** The second item was wrong too often for this code, whether there is such a code or not. */
        TOO_MANY_WRONG_TRIES;

        @Override
        public Remedy remedy() {
            return Remedy.WAIT;
        }
    }
}
