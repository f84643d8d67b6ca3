package recognition.domain.verification;

import java.util.List;
import java.util.Optional;

import recognition.domain.cases.Call;
import recognition.domain.cases.Cases;
import recognition.domain.cases.Kept;
import recognition.domain.cases.Versioned;
import recognition.domain.code.CheckedCode;
import recognition.domain.verification.ResultRules.HandOver;
import recognition.domain.verification.VerificationRequest.Reused;

/** Keeps verification requests; one certificate of one body has one current result. */
public interface VerificationRequests extends Cases<VerificationId, VerificationRequest> {

    /** The request whose result has this code. Only a hash of the code is a key. */
    Optional<Versioned<VerificationRequest>> withResult(CheckedCode code);

    /** The request that holds the result: this one, or the one whose result it shares. */
    default Optional<VerificationRequest> holding(VerificationRequest is) {
        return is instanceof Reused reused ? find(reused.source()).map(Versioned::state) : Optional.of(is);
    }

    /**
     * The request whose result of the same certificate stands now, whoever filed it. Only a hash of qualification, body, number and
     * birth date is a key.
     */
    Optional<Versioned<VerificationRequest>> currentFor(VerificationRequest is);

    /** The requests whose question waits for a body's answer, longest waiting first; may lag by seconds. */
    List<Versioned<VerificationRequest>> openAt(String issuer, int limit);

    /** Whether an earlier request of the same party was refused for false material (S2-54): of whoever filed it, or of the holder who came to the window. */
    boolean wasRefusedBefore(VerificationRequest is);

    /** Keeps both sides of a hand-over together. */
    Kept<VerificationRequest> keepHandOver(Versioned<VerificationRequest> was, HandOver handOver, Call call);
}
