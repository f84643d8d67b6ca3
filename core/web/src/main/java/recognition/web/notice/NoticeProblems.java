package recognition.web.notice;

import recognition.domain.notice.NoticeRefusal;
import recognition.web.Saying;

/** What refused steps of public notices say. */
public final class NoticeProblems {
    private NoticeProblems() {}

    public static Saying saying(NoticeRefusal reason) {
        return switch (reason) {
            case NOT_POSTED -> new Saying(409, "尚未公示", "Nothing is displayed yet");
            case ALREADY_POSTED -> new Saying(409, "已在公示", "It is displayed already");
            case PERIOD_NOT_OVER -> new Saying(409, "公示尚未期满", "It has not been displayed long enough");
            case PERIOD_OVER -> new Saying(409, "公示已期满", "The period of display is over");
            case VOIDED -> new Saying(409, "公示已作废", "The display was void");
            case NOT_TO_BE_DISPLAYED_ANEW -> new Saying(409, "不需要重新公示", "There is nothing to display anew");
            case MATERIAL_UNCHANGED -> new Saying(422, "公示内容没有变化", "What is displayed would be the same as before");
            case ALREADY_LODGED -> new Saying(409, "该异议已提出", "This objection was lodged before");
            case NO_SUCH_OBJECTION -> new Saying(404, "没有此项待处理的异议", "There is no open objection of this name");
        };
    }
}
