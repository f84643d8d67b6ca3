package recognition.domain.verification;

import java.util.Optional;

import recognition.domain.cases.Cases;
import recognition.domain.cases.Versioned;
import recognition.domain.code.CheckedCode;

/** Keeps verification requests, and finds them by the code of their result and by the secret of their inquiry's link. */
public interface VerificationRequests extends Cases<VerificationId, VerificationRequest> {

    /** The request whose result has this code. Only a hash of the code is a key. */
    Optional<Versioned<VerificationRequest>> withResult(CheckedCode code);
}
