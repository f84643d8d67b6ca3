package recognition.domain.panel;

import java.util.EnumSet;
import java.util.Set;

import recognition.domain.access.Move;
import recognition.domain.access.Role;
import recognition.domain.panel.Assessment.Accepted;
import recognition.domain.panel.Assessment.BeforePanel;
import recognition.domain.panel.Assessment.Certified;
import recognition.domain.panel.Assessment.Ended;
import recognition.domain.panel.Assessment.InReview;
import recognition.domain.panel.Assessment.Passed;
import recognition.domain.panel.Assessment.Revoked;
import recognition.domain.panel.Assessment.Voting;

/** The steps of an assessment, each with who takes it and the stages it is possible in; {@link #ADVANCE} is time's own. */
public enum AssessmentStep implements Move {
    RECEIVE_PAPER(Role.OFFICER, Role.WINDOW_CLERK),
    REVIEW(Role.OFFICER, Role.INDUSTRY_AUTHORITY),
    ASSIGN_PANEL(Role.OFFICER),
    RECUSE(Role.EXPERT, Role.OFFICER),
    BOOK(Role.EMPLOYER, Role.APPLICANT, Role.OFFICER),
    INTERVIEW(Role.EXPERT),
    VOTE(Role.EXPERT),
    TALLY(Role.EXPERT),
    CERTIFY(Role.OFFICER),
    SET_ASIDE(Role.OFFICER),
    REVOKE(Role.OFFICER),
    ADVANCE;

    private final Set<Role> takers;

    AssessmentStep(Role... takers) {
        this.takers = Move.of(takers);
    }

    @Override
    public Set<Role> takers() {
        return EnumSet.copyOf(takers);
    }

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
