package recognition.domain.verification;

import java.util.EnumSet;
import java.util.Set;

import recognition.domain.inquiry.Inquiry.Escalated;
import recognition.domain.inquiry.Inquiry.Silent;
import recognition.domain.verification.Standing.Status;
import recognition.domain.verification.VerificationRequest.Accepted;
import recognition.domain.verification.VerificationRequest.Answered;
import recognition.domain.verification.VerificationRequest.AwaitingConsent;
import recognition.domain.verification.VerificationRequest.Closed;
import recognition.domain.verification.VerificationRequest.Decided;
import recognition.domain.verification.VerificationRequest.Draft;
import recognition.domain.verification.VerificationRequest.Returned;
import recognition.domain.verification.VerificationRequest.Reused;
import recognition.domain.verification.VerificationRequest.Submitted;
import recognition.domain.verification.VerificationRequest.WithIssuer;

/** The steps of a verification request, each with who takes it and the stages it is possible in. */
public enum VerificationStep {
    AMEND(By.FILER),
    SUBMIT(By.FILER),
    SCREEN(By.OFFICER),
    CONSENT(By.HOLDER),
    INQUIRE(By.OFFICER),
    ANSWER(By.ISSUING_BODY),
    DECIDE(By.OFFICER),
    RECHECK(By.FILER),
    /** Suspends a result, lets it stand again, or takes it back. */
    REVOKE(By.OFFICER),
    /** Refuses for false material: one officer proposes, another confirms. */
    REFUSE(By.OFFICER),
    HAND_OVER(By.FILER),
    WITHDRAW(By.FILER),
    /** What time does. */
    ADVANCE(By.CALENDAR);

    /** Who takes a step. */
    public enum By {
        FILER,
        HOLDER,
        OFFICER,
        ISSUING_BODY,
        CALENDAR,
        NOBODY
    }

    private final By by;

    VerificationStep(By by) {
        this.by = by;
    }

    public By by() {
        return by;
    }

    /** What is possible in the stage and the state a request is in. */
    public static Set<VerificationStep> possibleIn(VerificationRequest is) {
        var possible = inStage(is);
        if (!(is instanceof Decided) && is.result().isPresent()) {
            possible.removeAll(EnumSet.of(REFUSE, WITHDRAW));
        }
        return possible;
    }

    private static Set<VerificationStep> inStage(VerificationRequest is) {
        return switch (is) {
            case Draft _ -> EnumSet.of(AMEND, SUBMIT, WITHDRAW, ADVANCE);
            case Returned _ -> EnumSet.of(AMEND, SUBMIT, WITHDRAW, ADVANCE);
            case Submitted _ -> EnumSet.of(SCREEN, REFUSE, WITHDRAW);
            case AwaitingConsent _ -> EnumSet.of(CONSENT, REFUSE, WITHDRAW, ADVANCE);
            case Accepted _ -> EnumSet.of(AMEND, INQUIRE, REFUSE, WITHDRAW);
            case WithIssuer with -> with.inquiry() instanceof Escalated
                    ? EnumSet.of(AMEND, INQUIRE, ANSWER, DECIDE, REFUSE, WITHDRAW)
                    : EnumSet.of(AMEND, INQUIRE, ANSWER, REFUSE, WITHDRAW, ADVANCE);
            case Answered answered -> answered.inquiry().reply().answer().leavesOpen()
                    ? EnumSet.of(AMEND, INQUIRE, DECIDE, REFUSE, WITHDRAW)
                    : EnumSet.of(AMEND, DECIDE, REFUSE, WITHDRAW);
            case Decided decided -> of(decided);
            case Reused _,Closed _ -> EnumSet.noneOf(VerificationStep.class);
        };
    }

    private static Set<VerificationStep> of(Decided decided) {
        var possible = EnumSet.of(HAND_OVER);
        if (decided.inquiry() instanceof Silent) {
            possible.add(ANSWER);
        }
        if (decided.now().outcome().mayBeRechecked() && !decided.acceptance().rechecked()) {
            possible.add(RECHECK);
        }
        if (!decided.now().status().isFinal()) {
            possible.add(REVOKE);
        }
        return possible;
    }

    /** Whose move is next. */
    public static By nextBy(VerificationRequest is) {
        return switch (is) {
            case Draft _,Returned _ -> By.FILER;
            case AwaitingConsent(_, _, var submission, _, _) ->
                submission.suspicion() == null ? By.HOLDER : By.OFFICER;
            case Submitted _,Accepted _,Answered _ -> By.OFFICER;
            case WithIssuer(_, _, var submission, _, var inquiry) ->
                submission.suspicion() != null || inquiry instanceof Escalated ? By.OFFICER : By.ISSUING_BODY;
            case Decided decided -> decided.now().status() == Status.SUSPENDED ? By.OFFICER : By.NOBODY;
            case Reused _,Closed _ -> By.NOBODY;
        };
    }
}
