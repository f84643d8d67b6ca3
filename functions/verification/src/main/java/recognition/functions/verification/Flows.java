package recognition.functions.verification;

import java.time.Instant;

import recognition.domain.access.Caller;
import recognition.domain.access.Role;
import recognition.domain.verification.VerificationId;
import recognition.domain.verification.VerificationRequest;
import recognition.domain.verification.VerificationRequests;
import recognition.domain.verification.VerificationRules;
import recognition.domain.verification.VerificationRules.Grounds;
import recognition.storage.Table;
import recognition.storage.verification.DynamoVerificationRequests;
import recognition.web.CaseFlow;
import recognition.web.verification.VerificationJson;

/** The ways of verification requests, for those who may go them. */
final class Flows {
    private Flows() {}

    static VerificationRequests requests() {
        return new DynamoVerificationRequests(Table.ofSettings());
    }

    /** For whoever filed the request. */
    static CaseFlow<VerificationId, VerificationRequest> ofOwner(VerificationRequests requests, Grounds grounds,
            Instant now) {
        return new CaseFlow<>(requests, VerificationRules::isOwn,
                new VerificationJson(is -> VerificationRules.asOf(is, grounds, now), false));
    }

    /** For the staff who handle it. */
    static CaseFlow<VerificationId, VerificationRequest> ofStaff(VerificationRequests requests) {
        return new CaseFlow<>(requests, VerificationRules::isHandledBy, VerificationJson.ofStaff());
    }

    /** For everybody who may read it. */
    static CaseFlow<VerificationId, VerificationRequest> ofReaders(VerificationRequests requests, Caller by,
            Grounds grounds, Instant now) {
        return new CaseFlow<>(requests, VerificationRules::mayRead,
                new VerificationJson(is -> VerificationRules.asOf(is, grounds, now), by.is(Role.OFFICER)));
    }
}
