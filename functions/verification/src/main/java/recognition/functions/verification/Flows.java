package recognition.functions.verification;

import recognition.domain.verification.VerificationId;
import recognition.domain.verification.VerificationRequest;
import recognition.domain.verification.VerificationRequests;
import recognition.domain.verification.VerificationRules;
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
    static CaseFlow<VerificationId, VerificationRequest> ofOwner(VerificationRequests requests) {
        return new CaseFlow<>(requests, VerificationRules::isOwn, new VerificationJson());
    }

    /** For the staff who handle it. */
    static CaseFlow<VerificationId, VerificationRequest> ofStaff(VerificationRequests requests) {
        return new CaseFlow<>(requests, VerificationRules::isHandledBy, new VerificationJson());
    }

    /** For everybody who may read it. */
    static CaseFlow<VerificationId, VerificationRequest> ofReaders(VerificationRequests requests) {
        return new CaseFlow<>(requests, VerificationRules::mayRead, new VerificationJson());
    }
}
