package recognition.domain.panel;

import java.util.EnumSet;
import java.util.Set;

import recognition.domain.panel.Assessment.Accepted;
import recognition.domain.panel.Assessment.BeforePanel;
import recognition.domain.panel.Assessment.Certified;
import recognition.domain.panel.Assessment.Ended;
import recognition.domain.panel.Assessment.InReview;
import recognition.domain.panel.Assessment.Passed;
import recognition.domain.panel.Assessment.Revoked;
import recognition.domain.panel.Assessment.Voting;

/** The steps of an assessment, each with the stages it is possible in; {@link #ADVANCE} is time's own. */
public enum AssessmentStep {
    RECEIVE_PAPER,
    REVIEW,
    ASSIGN_PANEL,
    RECUSE,
    BOOK,
    INTERVIEW,
    VOTE,
    TALLY,
    CERTIFY,
    SET_ASIDE,
    REVOKE,
    ADVANCE;

    public static Set<AssessmentStep> possibleIn(Assessment is) {
        return switch (is) {
            case Accepted _ -> EnumSet.of(RECEIVE_PAPER, ADVANCE);
            case InReview _ -> EnumSet.of(REVIEW, ASSIGN_PANEL);
            case BeforePanel _ -> EnumSet.of(ASSIGN_PANEL, RECUSE, BOOK, INTERVIEW);
            case Voting _ -> EnumSet.of(RECUSE, VOTE, TALLY);
            case Passed _ -> EnumSet.of(CERTIFY, SET_ASIDE);
            case Certified _ -> EnumSet.of(REVOKE);
            case Revoked _,Ended _ -> EnumSet.noneOf(AssessmentStep.class);
        };
    }
}
