package recognition.web.verification;

import recognition.domain.verification.Particulars;
import recognition.domain.verification.VerificationRefusal;
import recognition.web.Fault;
import recognition.web.Saying;
import recognition.web.Text;

/** What refused steps of verification requests say. */
public final class VerificationProblems {
    private VerificationProblems() {}

    public static Saying saying(VerificationRefusal reason) {
        return switch (reason) {
            case STEP_NOT_POSSIBLE_NOW ->
                new Saying(409, "申请目前所处阶段不能进行此操作", "The request is not at a stage where this is possible");
            case PATH_NOT_OPEN_TO_CALLER -> new Saying(403, "您的身份不能以此途径申请：在沪就业者由用人单位申请，境外未就业者由本人申请",
                    "You cannot file by this path: employers file for those they employ, holders abroad for themselves");
            case PARTICULARS_INCOMPLETE ->
                new Saying(422, "提交前还需填写若干内容", "Some particulars are still needed before submission");
            case CONSENT_MISSING ->
                new Saying(422, "须由持证人同意向发证机构查询", "The holder must agree that the issuing body is asked");
            case DATES_IMPOSSIBLE -> new Saying(422, "日期不可能：证书不会在今天以后或持证人出生以前签发",
                    "Impossible dates: a certificate is not issued after today or before its holder was born");
            case DOCUMENT_NOT_USABLE ->
                new Saying(422, "所附文件不是您的，或尚未完整上传", "A document is not yours or has not arrived whole");
            case ENTRY_NOT_IN_FORCE -> new Saying(422, "该项目不在现行清单之内", "The entry is not in a list that is in force");
            case ALREADY_RETURNED_ONCE ->
                new Saying(409, "申请只能退回补正一次", "A request is returned for completion only once");
        };
    }

    /** Where in the request's form a missing item belongs. */
    static Fault missing(Particulars.Item item) {
        return new Fault(Fault.Place.pointer, switch (item) {
            case CERTIFICATE_NUMBER -> "/certificate/number";
            case CERTIFICATE_ISSUED_ON -> "/certificate/issuedOn";
            case HOLDER_NAME -> "/holder/name";
            case HOLDER_BIRTH_DATE -> "/holder/birthDate";
            case HOLDER_IDENTITY -> "/holder/identity";
            case DOCUMENTS -> "/documents";
        }, Fault.Code.REQUIRED, new Text("提交前必填", "Needed before submission"));
    }
}
