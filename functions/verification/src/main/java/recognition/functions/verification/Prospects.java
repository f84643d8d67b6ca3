package recognition.functions.verification;

import java.time.Instant;

import recognition.domain.cases.Versioned;
import recognition.domain.issuer.Issuers;
import recognition.domain.verification.ResultRules;
import recognition.domain.verification.ScreeningRules.Prospect;
import recognition.domain.verification.VerificationRequest;
import recognition.domain.verification.VerificationRequests;

/** What an acceptance rests on, as it is known now. */
final class Prospects {
    private Prospects() {}

    static Prospect of(VerificationRequest is, VerificationRequests requests, Issuers issuers, Standards standards,
            Instant now) {
        return new Prospect(standards.promise(is, issuers, now), requests.currentFor(is).map(Versioned::state)
                .filter(ResultRules::mayBeShared).map(current -> current.opening().id()));
    }
}
