package recognition.functions.deadline;

import java.time.LocalDate;

import recognition.catalog.PolicyFiles;
import recognition.domain.catalog.Jurisdiction;
import recognition.domain.deadline.Lives.Rule;
import recognition.domain.time.HouseClock;
import recognition.domain.verification.VerificationRequest;
import recognition.domain.verification.VerificationRules;
import recognition.domain.verification.VerificationRules.Grounds;

/** What time does to verification requests, by the policies in force. */
final class VerificationMoves {
    private VerificationMoves() {}

    static Rule<VerificationRequest> read() {
        var policies = PolicyFiles.read(Jurisdiction.SHANGHAI);
        return (is, calendar, now) -> VerificationRules.advance(is,
                new Grounds(calendar, policies.verification(LocalDate.ofInstant(now, HouseClock.SHANGHAI))), now);
    }
}
