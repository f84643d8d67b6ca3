package recognition.storage.verification;

import java.util.Optional;

import recognition.domain.cases.Versioned;
import recognition.domain.code.CheckedCode;
import recognition.domain.verification.VerificationId;
import recognition.domain.verification.VerificationRequest;
import recognition.domain.verification.VerificationRequests;
import recognition.storage.Table;
import recognition.storage.cases.DynamoCases;

/** Keeps verification requests in the table. */
public final class DynamoVerificationRequests extends DynamoCases<VerificationId, VerificationRequest>
        implements
            VerificationRequests {

    public DynamoVerificationRequests(Table table) {
        super(table, new VerificationItem());
    }

    @Override
    public Optional<Versioned<VerificationRequest>> withResult(CheckedCode code) {
        return item(ResultKey.of(code), "RESULT").flatMap(result -> findByKey(result.text("case")));
    }
}
