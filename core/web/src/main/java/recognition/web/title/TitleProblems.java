package recognition.web.title;

import recognition.domain.assessment.Finding;
import recognition.domain.assessment.Finding.MetFrom;
import recognition.domain.assessment.Finding.Unmet;
import recognition.domain.eligibility.Requirement;
import recognition.domain.title.TitleRefusal;
import recognition.web.Fault;
import recognition.web.Fault.Code;
import recognition.web.Fault.Place;
import recognition.web.Saying;
import recognition.web.Text;

/** What refused steps of title applications say. */
public final class TitleProblems {
    private TitleProblems() {}

    /** A requirement that is not met, in its own words, with its article and the day from which it would be met. */
    static Fault unmet(Requirement requirement, Finding finding) {
        var sentence = requirement.sentence();
        var source = sentence.source() == null ? "" : " (" + sentence.source() + ")";
        var from = switch (finding) {
            case MetFrom(var day) -> day;
            case Unmet(_, var day) -> day;
            case Finding.Met _,Finding.ToShow _,Finding.Judgment _ -> null;
        };
        return new Fault(Place.pointer, "/" + requirement.id(), Code.UNMET,
                new Text("不符合:" + sentence.text().zh() + source + (from == null ? "" : ";" + from + "起符合"),
                        "Not met: " + sentence.text().en() + source + (from == null ? "" : "; met from " + from)));
    }

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
            case LEVEL_ABOVE_THE_ENTRY ->
                new Saying(422, "申报层级高于该项目对应的职称层级", "The level applied for is above the one the entry corresponds to");
            case LEVEL_BELOW_THE_ENTRY ->
                new Saying(422, "不可申报低于该项目对应层级的职称",
                        "A level below the one the entry corresponds to cannot be applied for");
            case SERIES_NOT_OF_THE_ENTRY ->
                new Saying(422, "申报系列不属于该项目对应的职称系列", "The series applied for is not one the entry corresponds to");
            case LEVEL_BY_APPOINTMENT -> new Saying(422, "本轮初级职称由用人单位聘任，不经评委会",
                    "Titles of this level are given by employer appointment in this round, without a committee");
            case LEVEL_BY_COMMITTEE -> new Saying(422, "本轮该层级职称由评委会考核认定，不由用人单位聘任",
                    "Titles of this level are given by a committee in this round, not by appointment");
            case EMPLOYER_NOT_REGISTERED -> new Saying(422, "用人单位尚未注册", "The employer has not registered its unit");
            case EMPLOYER_KIND_NOT_ADMITTED ->
                new Saying(422, "本轮不接受此类用人单位的申报", "Employers of this kind do not take part in this round");
            case CERTIFICATE_NOT_VERIFIED -> new Saying(422, "结果码与出生日期不符，或该证书未通过查验",
                    "The result code and birth date do not fit, or do not show a passed verification of this certificate");
            case VERIFIED_TOO_LATE ->
                new Saying(409, "证书查验通过的日期晚于本轮截止日期", "The certificate was verified after the round's cut-off date");
            case NOT_HELD_LONG_ENOUGH ->
                new Saying(409, "持证时间未达到清单要求", "The certificate has not been held as long as the list asks");
            case NOTHING_TO_COPY -> new Saying(422, "没有可沿用的本单位同一申请人的申请",
                    "There is no application of this unit and this person to copy from");
            case INVITATION_NOT_VALID ->
                new Saying(422, "邀请码无效、已使用或已过期", "The invitation is not valid, was used, or has expired");
            case APPLICANT_CAME_ALREADY ->
                new Saying(409, "申请人已加入此申请", "An applicant has come to this application already");
            case APPLICANT_ACTS_FOR_THE_EMPLOYER -> new Saying(403, "代表用人单位办理的人不能以申请人身份加入",
                    "Who acts for the employer cannot come as the applicant");
            case ONLY_THE_APPLICANT_DECLARES -> new Saying(403, "申请人已加入，总结和承诺只能由申请人本人填写",
                    "The applicant has come: summary and commitment are theirs alone to give");
            case DECLARATION_INCOMPLETE ->
                new Saying(422, "须有专业工作总结和签署的承诺", "The professional summary and the signed commitment are needed");
            case SUMMARY_TOO_SHORT -> new Saying(422, "专业工作总结字数不足", "The professional summary is too short");
            case REQUIREMENTS_NOT_MET ->
                new Saying(422, "不符合申报条件", "The conditions for applying are not met");
            case TOOK_PART_IN_THIS_ROUND ->
                new Saying(409, "该申请人已参加本轮", "The applicant has taken part in this round already");
            case NOTICE_NOT_CLEAR ->
                new Saying(409, "单位内部公示尚未期满，或有未了结的异议", "The internal notice has not ended yet, or an objection stands");
            case DEPARTMENT_NOT_NAMED -> new Saying(422, "事业单位须写明主管部门（不能是本单位）",
                    "A public institution names its supervising department, which is not itself");
            case CORRECTED_BEFORE -> new Saying(409, "只能要求补正一次", "A correction may be asked for once only");
            case RESPONSE_INCOMPLETE ->
                new Saying(422, "须一次性答复全部补正事项", "Every item of the correction is answered in one response");
        };
    }
}
