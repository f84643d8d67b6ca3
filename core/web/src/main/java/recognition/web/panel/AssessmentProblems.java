package recognition.web.panel;

import recognition.domain.panel.AssessmentRefusal;
import recognition.domain.panel.ChecklistItem;
import recognition.web.Fault;
import recognition.web.Saying;
import recognition.web.Text;

/** What refused steps of assessments and panels say. */
public final class AssessmentProblems {
    private AssessmentProblems() {}

    public static Saying saying(AssessmentRefusal reason) {
        return switch (reason) {
            case ASSESSMENT_STEP_NOT_POSSIBLE_NOW ->
                new Saying(409, "考核认定目前所处阶段不能进行此操作", "The assessment is not at a stage where this is possible");
            case CHECKLIST_OPEN -> new Saying(422, "申报材料尚有不齐全或不符合要求之处，不能受理",
                    "Items of the checklist are open; the application cannot be accepted yet");
            case REFERENCE_DOES_NOT_FIT ->
                new Saying(422, "纸质材料上的受理编号与本申请不符",
                        "The reference number on the papers is not that of this application");
            case COPIES_MISSING ->
                new Saying(422, "纸质材料份数不足", "There are not as many paper copies as the round asks for");
            case PAPERS_TOO_LATE -> new Saying(409, "纸质材料提交期限已过，本轮规定逾期视为撤回",
                    "The papers were due before; in this round late papers count as a withdrawal");
            case PAPERS_NOT_DUE -> new Saying(409, "纸质材料提交期限未到", "The papers are not due yet");
            case SECOND_PERSON_NEEDED -> new Saying(403, "须由另一人办理，同一人不得兼办",
                    "Another person has to do this: you took the step it is to be independent of");
            case REVIEWED_BY_ANOTHER -> new Saying(409, "已由他人出具审核意见", "Somebody else has given this review");
            case REVIEWS_MISSING -> new Saying(409, "市人社局或行业主管部门尚未出具审核意见",
                    "The Bureau or the authority of the sector has not reviewed yet");
            case PANEL_UNKNOWN ->
                new Saying(422, "本轮没有此评审组，或其已解散", "There is no such panel in this round, or it is dissolved");
            case PANEL_OF_ANOTHER_SERIES ->
                new Saying(422, "该评审组属于其他职称系列", "The panel is for another series of titles");
            case SEATS_NOT_FILLED -> new Saying(422, "评审组须有一名主任、一名秘书，且一人只能占一席",
                    "A panel has one chair and one secretary, and nobody sits twice");
            case SLOTS_OVERLAP -> new Saying(422, "面谈时段相互重叠", "Two interview slots overlap");
            case PANEL_TOO_SMALL -> new Saying(409, "除回避者外，评审专家人数不足", "Too few members are left who do not stand back");
            case NOT_ON_THE_PANEL ->
                new Saying(403, "不是本申请评审组的成员", "Not a member of the panel that hears this application");
            case CHAIR_OR_SECRETARY_NEEDED ->
                new Saying(403, "须由评审组主任或秘书办理", "The chair or the secretary of the panel has to do this");
            case MEMBER_RECUSED -> new Saying(403, "该成员对本申请应当回避，不得查阅、面谈、评分或投票",
                    "This member stands back from this application and may not see, hear, score or vote on it");
            case RECUSED_TOO_LATE ->
                new Saying(409, "已投票的成员不能再回避", "A member who has voted cannot stand back any more");
            case SLOT_NOT_OFFERED ->
                new Saying(422, "评审组没有此面谈时段，或时间已过", "The panel offers no interview at that time, or it is past");
            case SLOT_TAKEN -> new Saying(409, "该面谈时段已被预约", "Another application has that time");
            case INTERVIEW_NOT_BOOKED ->
                new Saying(409, "尚未预约面谈，或面谈时间未到", "No interview is booked, or its time has not come");
            case NO_QUORUM -> new Saying(409, "到会人数未达规定，不得表决", "Too few members are present; no vote can be taken");
            case NOT_AT_THE_INTERVIEW -> new Saying(403, "未参加面谈的成员不得投票", "Who was not at the interview cannot vote");
            case BALLOT_CAST_ALREADY ->
                new Saying(409, "已投票，票一经投入不得更改", "You have voted; a ballot in the box stays there");
            case SCORES_DO_NOT_FIT -> new Saying(422, "须按该层级的各项标准逐项评分，不多不少",
                    "Each criterion of the level's rubric is to be scored, and no other");
            case VOTE_CLOSED -> new Saying(409, "投票已截止", "The vote is closed");
            case VOTE_OPEN -> new Saying(409, "投票尚未截止且未全部投出，不得开票",
                    "Ballots are opened once all are in or the vote is closed, and not before");
            case BALLOT_BOX_DISTURBED -> new Saying(409, "票箱中的票与所投之票不符，不予计票",
                    "The envelopes in the box are not those that were cast; nothing is counted");
            case RESULT_NOTICE_NOT_CLEAR -> new Saying(409, "认定结果公示尚未期满，或有未了结的异议，不得发证",
                    "The result has not been public long enough, or an objection stands; no certificate can be issued");
            case NO_OBJECTION_UPHELD -> new Saying(409, "没有成立的异议，不得撤销结果", "No objection to the result has been upheld");
        };
    }

    /** Where an open item of the checklist belongs. */
    public static Fault missing(ChecklistItem item) {
        var words = words(item);
        return new Fault(Fault.Place.pointer, "/checklist/" + item.name(), Fault.Code.REQUIRED,
                new Text(words.zh() + "（" + item.article() + "）", words.en() + " (" + item.article() + ")"));
    }

    /** What an item of the checklist asks. */
    static Text words(ChecklistItem item) {
        return switch (item) {
            case YEAR_IN_THE_CITY -> new Text("在沪从事相关工作满一年", "One full year of related work in Shanghai");
            case DEGREE_OF_THE_SERIES ->
                new Text("工程技术系列须具备理工科学历", "A science or engineering degree for engineering titles");
            case EDUCATION_AND_EXPERIENCE -> new Text("学历和年限符合该层级要求", "Degree and years as the level asks");
            case VERIFICATION_PASSED -> new Text("证书按时通过查验", "The certificate passed verification in time");
            case INTERNAL_NOTICE -> new Text("单位内部公示期满无异议", "The internal notice ended clear");
            case SUPERVISOR_CONSENT ->
                new Text("事业单位须经主管部门同意", "A public institution's supervising department consents");
            case EXPERIENCE_DOCUMENTED -> new Text("工作经历有证明材料", "The years of work are documented");
            case SUMMARY -> new Text("专业工作总结字数足够", "The professional summary is long enough");
            case SIGNED_COMMITMENT -> new Text("考核认定表和签署的承诺", "The assessment form with the signed commitment");
            case SEALED_COMMENTS -> new Text("单位审核意见并盖章", "The employer's comments with its seal");
        };
    }
}
