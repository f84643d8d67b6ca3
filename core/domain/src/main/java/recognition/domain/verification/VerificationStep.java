package recognition.domain.verification;

import java.util.EnumSet;
import java.util.Set;

import recognition.domain.verification.VerificationRequest.Accepted;
import recognition.domain.verification.VerificationRequest.Answered;
import recognition.domain.verification.VerificationRequest.Decided;
import recognition.domain.verification.VerificationRequest.Draft;
import recognition.domain.verification.VerificationRequest.NotAccepted;
import recognition.domain.verification.VerificationRequest.Returned;
import recognition.domain.verification.VerificationRequest.Submitted;
import recognition.domain.verification.VerificationRequest.WithIssuer;
import recognition.domain.verification.VerificationRequest.Withdrawn;

/** The steps of a verification request, each with the stages it is possible in. */
public enum VerificationStep {
    AMEND,
    SUBMIT,
    SCREEN,
    INQUIRE,
    ANSWER,
    DECIDE,
    WITHDRAW;

    public static Set<VerificationStep> possibleIn(VerificationRequest is) {
        return switch (is) {
            case Draft _,Returned _ -> EnumSet.of(AMEND, SUBMIT, WITHDRAW);
            case Submitted _ -> EnumSet.of(SCREEN, WITHDRAW);
            case Accepted _ -> EnumSet.of(INQUIRE, WITHDRAW);
            case WithIssuer _ -> EnumSet.of(ANSWER, WITHDRAW);
            case Answered _ -> EnumSet.of(DECIDE, WITHDRAW);
            case Decided _,NotAccepted _,Withdrawn _ -> EnumSet.noneOf(VerificationStep.class);
        };
    }
}
