package recognition.web.title;

import recognition.domain.title.TitleRefusal;
import recognition.web.Saying;

/** What refused steps of title applications say. */
public final class TitleProblems {
    private TitleProblems() {}

    public static Saying saying(TitleRefusal reason) {
        return switch (reason) {
            case STEP_NOT_POSSIBLE_NOW ->
                new Saying(409, "申请目前所处阶段不能进行此操作", "The application is not at a stage where this is possible");
            case ROUND_UNKNOWN -> new Saying(422, "没有此轮次", "There is no such round");
            case SUBMISSION_WINDOW_CLOSED -> new Saying(409, "本轮申报已截止，逾期不予受理",
                    "The submission window has closed; late submissions are not accepted");
            case SUBMISSION_WINDOW_NOT_OPEN -> new Saying(409, "本轮申报尚未开始", "The submission window has not opened yet");
            case ENTRY_NOT_OF_THE_ROUND ->
                new Saying(422, "该项目不属于本轮所依据的清单和类别", "The entry is not in the list and category this round rests on");
            case LEVEL_BY_APPOINTMENT -> new Saying(422, "本轮初级职称由用人单位聘任，不经评委会",
                    "Titles of this level are given by employer appointment in this round, without a committee");
            case EMPLOYER_NOT_REGISTERED -> new Saying(422, "用人单位尚未注册", "The employer has not registered its unit");
            case EMPLOYER_KIND_NOT_ADMITTED ->
                new Saying(422, "本轮不接受此类用人单位的申报", "Employers of this kind do not take part in this round");
            case CERTIFICATE_NOT_VERIFIED -> new Saying(422, "结果码与出生日期不符，或该证书未通过查验",
                    "The result code and birth date do not fit, or do not show a passed verification of this certificate");
            case VERIFIED_TOO_LATE ->
                new Saying(409, "证书查验通过的日期晚于本轮截止日期", "The certificate was verified after the round's cut-off date");
            case NOT_HELD_LONG_ENOUGH ->
                new Saying(409, "持证时间未达到清单要求", "The certificate has not been held as long as the list asks");
            case DECLARATION_INCOMPLETE ->
                new Saying(422, "须有专业工作总结和签署的承诺", "The professional summary and the signed commitment are needed");
            case SUMMARY_TOO_SHORT -> new Saying(422, "专业工作总结字数不足", "The professional summary is too short");
            case DOCUMENT_NOT_USABLE ->
                new Saying(422, "所附文件不是本单位的，或尚未完整上传", "A document is not the unit's own or has not arrived whole");
            case NOTICE_NOT_CLEAR ->
                new Saying(409, "单位内部公示尚未期满，或有未了结的异议", "The internal notice has not ended yet, or an objection stands");
        };
    }
}
