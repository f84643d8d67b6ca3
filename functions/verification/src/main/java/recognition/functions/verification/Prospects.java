package recognition.functions.verification;

import java.time.Instant;

import recognition.catalog.NameReadings;
import recognition.domain.cases.Versioned;
import recognition.domain.identity.Names;
import recognition.domain.issuer.Issuers;
import recognition.domain.verification.ResultRules;
import recognition.domain.verification.ScreeningRules.Prospect;
import recognition.domain.verification.VerificationRequest;
import recognition.domain.verification.VerificationRequests;

/** What an acceptance rests on, as it is known now. */
final class Prospects {
    private Prospects() {}

    /** Read once it is needed: few certificates are brought a second time. */
    private static final class Known {
        static final Names NAMES = new Names(NameReadings.read());
    }

    static Prospect of(VerificationRequest is, VerificationRequests requests, Issuers issuers, Standards standards,
            Instant now) {
        return new Prospect(standards.promise(is, issuers, now), requests.currentFor(is).map(Versioned::state)
                .filter(current -> ResultRules.isShared(current, is, Known.NAMES))
                .map(current -> current.opening().id()));
    }
}
