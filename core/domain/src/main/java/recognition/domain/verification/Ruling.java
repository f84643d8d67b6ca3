package recognition.domain.verification;

import java.util.EnumSet;
import java.util.Set;

import recognition.domain.inquiry.Answer;
import recognition.domain.verification.Standing.Outcome;

/**
 * What an officer decides.
 *
 * @param conditional on other evidence, while the body is silent: its answer makes the result whole
 * @param cause in the officer's words, or null
 */
public record Ruling(Outcome outcome, boolean conditional, String cause) {

    /** What may follow from an answer. */
    public static Set<Outcome> following(Answer answer) {
        return switch (answer) {
            case CONFIRMED -> EnumSet.of(Outcome.VERIFIED, Outcome.UNABLE_TO_VERIFY);
            case CONFIRMED_WITH_DIFFERENCES -> EnumSet.of(Outcome.VERIFIED, Outcome.DISCREPANCY);
            case NO_RECORD -> EnumSet.of(Outcome.NOT_ISSUED_BY_BODY, Outcome.UNABLE_TO_VERIFY);
            case NOT_ISSUED -> EnumSet.of(Outcome.NOT_ISSUED_BY_BODY);
            case LAPSED -> EnumSet.of(Outcome.NOT_IN_GOOD_STANDING);
            case NEEDS_CONSENT, NEEDS_FEE, WILL_NOT_DISCLOSE -> EnumSet.of(Outcome.UNABLE_TO_VERIFY);
        };
    }

    /** What may be decided without an answer: that nothing can be said, or a result on other evidence with the condition. */
    boolean isPossibleInSilence() {
        return outcome == Outcome.UNABLE_TO_VERIFY && !conditional || outcome == Outcome.VERIFIED && conditional;
    }
}
