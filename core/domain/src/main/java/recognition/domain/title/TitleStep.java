package recognition.domain.title;

import java.util.EnumSet;
import java.util.Set;

import recognition.domain.access.Move;
import recognition.domain.access.Role;
import recognition.domain.title.Round.Route;
import recognition.domain.title.TitleApplication.Accepted;
import recognition.domain.title.TitleApplication.Appointed;
import recognition.domain.title.TitleApplication.AtEmployer;
import recognition.domain.title.TitleApplication.AwaitingConsent;
import recognition.domain.title.TitleApplication.Draft;
import recognition.domain.title.TitleApplication.Ended;
import recognition.domain.title.TitleApplication.InCorrection;
import recognition.domain.title.TitleApplication.OnNotice;
import recognition.domain.title.TitleApplication.Recorded;
import recognition.domain.title.TitleApplication.Returned;
import recognition.domain.title.TitleApplication.Reviewed;
import recognition.domain.title.TitleApplication.Submitted;

/** The steps of a title application, each with who takes it and the stages it is possible in; {@link #ADVANCE} is time's own. */
public enum TitleStep implements Move {
    INVITE(Role.EMPLOYER),
    JOIN(Role.APPLICANT),
    AMEND(Role.APPLICANT, Role.EMPLOYER),
    HAND_IN(Role.APPLICANT, Role.EMPLOYER),
    RETURN(Role.EMPLOYER),
    REVIEW(Role.EMPLOYER),
    APPOINT(Role.EMPLOYER),
    RECORD(Role.OFFICER),
    POST_NOTICE(Role.EMPLOYER),
    SUBMIT(Role.EMPLOYER),
    CONSENT(Role.SUPERVISOR),
    REQUEST_CORRECTION(Role.OFFICER),
    ANSWER_CORRECTION(Role.APPLICANT, Role.EMPLOYER),
    ACCEPT(Role.OFFICER),
    DECLINE(Role.OFFICER),
    WITHDRAW(Role.EMPLOYER),
    ADVANCE;

    private final Set<Role> takers;

    TitleStep(Role... takers) {
        this.takers = Move.of(takers);
    }

    @Override
    public Set<Role> takers() {
        return EnumSet.copyOf(takers);
    }

    public static Set<TitleStep> possibleIn(TitleApplication is) {
        var possible = switch (is) {
            case Draft _,Returned _ -> EnumSet.of(INVITE, JOIN, AMEND, HAND_IN, WITHDRAW, ADVANCE);
            case AtEmployer _ -> EnumSet.of(INVITE, JOIN, RETURN, REVIEW, APPOINT, WITHDRAW, ADVANCE);
            case Reviewed _ -> EnumSet.of(INVITE, JOIN, AMEND, POST_NOTICE, WITHDRAW, ADVANCE);
            case OnNotice _ -> EnumSet.of(INVITE, JOIN, AMEND, SUBMIT, WITHDRAW, ADVANCE);
            case AwaitingConsent _ -> EnumSet.of(CONSENT, WITHDRAW, ADVANCE);
            case Submitted(_, _, var submission) when submission.answered() != null ->
                EnumSet.of(ACCEPT, DECLINE, WITHDRAW);
            case Submitted _ -> EnumSet.of(REQUEST_CORRECTION, ACCEPT, DECLINE, WITHDRAW);
            case InCorrection _ -> EnumSet.of(ANSWER_CORRECTION, WITHDRAW, ADVANCE);
            case Appointed _ -> EnumSet.of(RECORD, WITHDRAW);
            case Accepted _,Recorded _,Ended _ -> EnumSet.noneOf(TitleStep.class);
        };
        if (is.opening().aim().route() == Route.EMPLOYER_APPOINTMENT) {
            possible.removeAll(EnumSet.of(REVIEW, ADVANCE));
        } else {
            possible.remove(APPOINT);
        }
        return possible;
    }
}
