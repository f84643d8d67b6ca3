package recognition.domain.title;

import java.util.EnumSet;
import java.util.Set;

import recognition.domain.title.TitleApplication.Accepted;
import recognition.domain.title.TitleApplication.Draft;
import recognition.domain.title.TitleApplication.OnNotice;
import recognition.domain.title.TitleApplication.Reviewed;
import recognition.domain.title.TitleApplication.Submitted;
import recognition.domain.title.TitleApplication.Withdrawn;

/** The steps of a title application, each with the stages it is possible in. */
public enum TitleStep {
    AMEND,
    REVIEW,
    POST_NOTICE,
    SUBMIT,
    ACCEPT,
    WITHDRAW;

    public static Set<TitleStep> possibleIn(TitleApplication is) {
        return switch (is) {
            case Draft _ -> EnumSet.of(AMEND, REVIEW, WITHDRAW);
            case Reviewed _ -> EnumSet.of(AMEND, POST_NOTICE, WITHDRAW);
            case OnNotice _ -> EnumSet.of(SUBMIT, WITHDRAW);
            case Submitted _ -> EnumSet.of(ACCEPT, WITHDRAW);
            case Accepted _,Withdrawn _ -> EnumSet.noneOf(TitleStep.class);
        };
    }
}
