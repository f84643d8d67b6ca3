package recognition.web.verification;

import recognition.domain.Refusal;
import recognition.domain.document.DocumentRefusal;
import recognition.domain.document.Misfit;
import recognition.domain.inquiry.InquiryRefusal;
import recognition.domain.verification.Particulars;
import recognition.domain.verification.VerificationRefusal;
import recognition.web.Fault;
import recognition.web.Saying;
import recognition.web.Text;
import recognition.web.document.DocumentProblems;

/** What refused steps of verification requests and their inquiries say. */
public final class VerificationProblems {
    private VerificationProblems() {}

    static Saying saying(Refusal reason) {
        return switch (reason) {
            case InquiryRefusal ofInquiry -> saying(ofInquiry);
            case DocumentRefusal ofDocument -> DocumentProblems.saying(ofDocument);
            default -> saying((VerificationRefusal) reason);
        };
    }

    public static Saying saying(VerificationRefusal reason) {
        return switch (reason) {
            case STEP_NOT_POSSIBLE_NOW ->
                new Saying(409, "申请目前所处阶段不能进行此操作", "The request is not at a stage where this is possible");
            case PATH_NOT_OPEN_TO_CALLER -> new Saying(403, "您的身份不能以此途径申请：在沪就业者由用人单位申请，境外未就业者由本人申请",
                    "You cannot file by this path: employers file for those they employ, holders abroad for themselves");
            case HOLDER_EMPLOYED_IN_SHANGHAI -> new Saying(422, "持证人已在沪合法就业，应由用人单位申请",
                    "The holder is already employed in Shanghai; the employer files");
            case PARTICULARS_INCOMPLETE ->
                new Saying(422, "提交前还需填写若干内容", "Some particulars are still needed before submission");
            case PARTICULARS_FIXED -> new Saying(409, "提交后只能补充证明文件，已填内容不能更改",
                    "After submission documents may be added; what was said stands");
            case CONSENT_MISSING ->
                new Saying(422, "须由持证人同意向发证机构查询", "The holder must agree that the issuing body is asked");
            case CONSENT_PAPER_MISSING -> new Saying(422, "窗口代办的纸质同意书须扫描后作为同意书材料一并提交",
                    "What the holder signed on paper is handed in with the request, as a document of kind CONSENT");
            case CONSENT_NOT_THE_FILERS -> new Saying(422, "用人单位不能代持证人同意；受理后将由持证人本人答复",
                    "An employer cannot agree for the holder; the holder is asked after acceptance");
            case DATES_IMPOSSIBLE -> new Saying(422, "日期不可能：证书不会在今天以后或持证人出生以前签发，出生日期须与证件号码一致",
                    "Impossible dates: a certificate is not issued after today or before its holder was born, and the birth date is the one the document's number holds");
            case ENTRY_NOT_IN_FORCE -> new Saying(422, "该项目不在现行清单之内", "The entry is not in a list that is in force");
            case ALREADY_RETURNED_ONCE ->
                new Saying(409, "申请只能退回补正一次", "A request is returned for completion only once");
            case OUTCOME_DOES_NOT_FOLLOW ->
                new Saying(422, "该结论与发证机构的答复不符", "This outcome does not follow from what the issuing body said");
            case BODY_NOT_TRIED_ENOUGH -> new Saying(409, "发证机构答复期限届满并经其他途径查询后，方可在其未答复时作出结论",
                    "Nothing is decided without the body before its time to answer is over and another way was tried");
            case ALREADY_RECHECKED -> new Saying(409, "复核只能申请一次", "A result is checked again only once");
            case RECHECK_TOO_LATE -> new Saying(409, "申请复核的期限已过", "The time to ask for a recheck is over");
            case NEW_EVIDENCE_MISSING ->
                new Saying(422, "申请复核须提交新的证明文件", "A recheck rests on at least one new document");
            case NOTHING_TO_RECHECK ->
                new Saying(409, "该结果不能申请复核", "This result cannot be checked again");
            case UNIT_HAS_IT_ALREADY ->
                new Saying(409, "该单位已有此核查结果", "The unit has this result already");
            case RESULT_IS_FINAL ->
                new Saying(409, "该结果已撤销或已被替代，不能再更改", "The result was revoked or superseded and stays so");
            case SECOND_PERSON_NEEDED -> new Saying(409, "因材料虚假不予受理须由第二人确认，提出者不能自行确认",
                    "Refusal for false material takes a second person; who proposed it cannot settle it");
            case SUSPICION_PENDING -> new Saying(409, "材料真实性存疑，正待第二人确认，暂不能进行此操作",
                    "Its material is suspected to be false and a second person is to look at it first");
            case NO_SUSPICION ->
                new Saying(409, "尚无人提出因材料虚假不予受理", "Nobody has proposed to refuse the request for false material");
        };
    }

    public static Saying saying(InquiryRefusal reason) {
        return switch (reason) {
            case CONTACT_NOT_LISTED -> new Saying(422, "该地址不在发证机构名录之内；请先由工作人员核实并加入名录",
                    "The address is not on the issuing body's list; an officer confirms and adds it first");
            case ISSUER_WITHOUT_CONTACT -> new Saying(409, "名录中尚无该发证机构的联系方式；请先补充，或改用登记册、电话、信函查询",
                    "The directory has no contact of this body yet; add one, or ask by register, telephone or letter");
            case ALREADY_ANSWERED -> new Saying(409, "发证机构已经答复", "The issuing body has answered already");
            case DIFFERENCES_DO_NOT_FIT -> new Saying(422, "仅在“属实但有出入”时列明出入，且至少一项",
                    "Differences go with that answer and no other, and then there is at least one");
            case NOT_DUE -> new Saying(409, "尚未到期", "Nothing is due yet");
        };
    }

    /** What is missing or amiss, and where in the request's form it belongs. */
    static Fault missing(Object thing) {
        return switch (thing) {
            case Particulars.Item item -> missing(item);
            case Misfit misfit -> DocumentProblems.fault(misfit);
            default -> throw new IllegalStateException("nothing can be missing: " + thing);
        };
    }

    private static Fault missing(Particulars.Item item) {
        return new Fault(Fault.Place.pointer, pointer(item), Fault.Code.REQUIRED,
                new Text("提交前必填", "Needed before submission"));
    }

    static String pointer(Particulars.Item item) {
        return switch (item) {
            case CERTIFICATE_NUMBER -> "/certificate/number";
            case CERTIFICATE_ISSUED_ON -> "/certificate/issuedOn";
            case HOLDER_NAME -> "/holder/name";
            case HOLDER_BIRTH_DATE -> "/holder/birthDate";
            case HOLDER_IDENTITY -> "/holder/identity";
            case HOLDER_EMAIL -> "/holder/email";
            case EMPLOYMENT -> "/employedInShanghai";
            case DOCUMENTS -> "/documents";
        };
    }
}
