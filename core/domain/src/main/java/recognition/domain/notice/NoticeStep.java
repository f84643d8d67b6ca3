package recognition.domain.notice;

import java.util.EnumSet;
import java.util.Set;

import recognition.domain.notice.PublicNotice.ClosedClear;
import recognition.domain.notice.PublicNotice.ClosedWithObjection;
import recognition.domain.notice.PublicNotice.Posted;
import recognition.domain.notice.PublicNotice.Running;
import recognition.domain.notice.PublicNotice.Scheduled;
import recognition.domain.notice.PublicNotice.Voided;

/** The steps of a public notice, each with the stages it is possible in; {@link #ADVANCE} is time's own. */
public enum NoticeStep {
    AMEND,
    POST,
    OBJECT,
    SETTLE,
    ADVANCE,
    TAKE_DOWN,
    SUPERSEDE,
    DISPLAY_ANEW;

    public static Set<NoticeStep> possibleIn(PublicNotice is) {
        var possible = switch (is) {
            case Scheduled _ -> EnumSet.of(AMEND, POST, TAKE_DOWN, SUPERSEDE);
            case Posted _,Running _ -> EnumSet.of(AMEND, OBJECT, ADVANCE, TAKE_DOWN, SUPERSEDE);
            case ClosedClear _,ClosedWithObjection _ -> EnumSet.of(SUPERSEDE);
            case Voided(_, var reason, _, _) ->
                reason.mayBeDisplayedAnew() ? EnumSet.of(DISPLAY_ANEW) : EnumSet.noneOf(NoticeStep.class);
        };
        if (!is.objections().open().isEmpty()) {
            possible.add(SETTLE);
        }
        return possible;
    }
}
