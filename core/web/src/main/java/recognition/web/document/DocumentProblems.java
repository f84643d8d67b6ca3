package recognition.web.document;

import recognition.domain.document.Document.Kind;
import recognition.domain.document.Document.RejectionReason;
import recognition.domain.document.DocumentRefusal;
import recognition.domain.document.Misfit;
import recognition.domain.document.Named;
import recognition.web.Fault;
import recognition.web.Fault.Code;
import recognition.web.Fault.Place;
import recognition.web.Saying;
import recognition.web.Text;

/** What refused steps of documents say, and why a file was not taken. */
public final class DocumentProblems {
    private DocumentProblems() {}

    public static Saying saying(DocumentRefusal reason) {
        return switch (reason) {
            case ARRIVED_BEFORE -> new Saying(409, "该文件已收到", "The file has arrived before");
            case SCANNED_BEFORE -> new Saying(409, "该文件已查毒", "The file has been scanned before");
            case DOCUMENT_NOT_CLEAN ->
                new Saying(409, "文件未通过检查，不能打开", "The file cannot be opened: it has not passed its checks");
            case DOCUMENT_IN_USE ->
                new Saying(409, "已提交的申请使用了该文件，不能删除", "A submitted case rests on the file; it cannot be deleted");
            case DOCUMENT_ERASED -> new Saying(410, "文件已删除", "The file has been erased");
            case NOT_DUE -> new Saying(409, "尚未到期", "Nothing is due yet");
            case ORIGINAL_NOT_NAMED -> new Saying(422, "译文须以 translationOf 指明其原件，其他材料不得指明",
                    "A translation names its original in translationOf, and no other document does");
            case ORIGINAL_NOT_USABLE -> new Saying(422, "translationOf 所指的原件不存在或不可用",
                    "The original named in translationOf is not a document of yours that can be used");
            case DOCUMENT_NOT_USABLE ->
                new Saying(422, "所附文件不能用于此处", "A document cannot be used where it is named");
        };
    }

    /** What is amiss with a document a case names, and where it names it. */
    public static Fault fault(Misfit misfit) {
        var kinds = misfit.named().place().kinds().stream().sorted().map(DocumentProblems::name).toList();
        var detail = switch (misfit.reason()) {
            case NOT_USABLE -> new Text("须为您自己的、已通过检查的文件", "Must be a document of yours that has passed its checks");
            case OTHER_KIND -> new Text("此处须为：" + String.join("、", kinds.stream().map(Text::zh).toList()),
                    "Must be of kind: " + String.join(" | ", kinds.stream().map(Text::en).toList()));
            case ORIGINAL_NOT_NAMED ->
                new Text("译文须与其原件一并提交", "A translation is handed in together with its original");
        };
        var code = misfit.reason() == Misfit.Reason.ORIGINAL_NOT_NAMED ? Code.REQUIRED : Code.CONTRADICTION;
        return new Fault(Place.pointer, pointer(misfit.named()), code, detail);
    }

    private static String pointer(Named named) {
        return switch (named.place()) {
            case REQUEST, CONSENT, OBJECTION -> "/documents/" + named.index();
            case EDUCATION -> "/education/" + named.index() + "/proof";
            case WORK -> "/work/" + named.index() + "/proof";
            case COMMITMENT -> "/commitment";
            case REVIEW -> "/sealed";
            case DISPLAY -> "/proof";
            case APPOINTMENT -> "/form";
            case CORRECTION -> "/replies/" + named.index() + "/document";
            case OPINION -> "/signed";
        };
    }

    private static Text name(Kind kind) {
        return switch (kind) {
            case CERTIFICATE -> new Text("职业资格证书", "qualification certificate");
            case IDENTITY_PAGE -> new Text("身份证件资料页", "identity page");
            case DEGREE -> new Text("学历学位证书", "degree certificate");
            case TRANSLATION -> new Text("译文", "translation");
            case EMPLOYMENT_PROOF -> new Text("工作经历证明", "proof of employment");
            case WORK_SUMMARY -> new Text("专业工作总结", "professional summary");
            case EMPLOYER_OPINION -> new Text("单位审核意见", "employer's verified comments");
            case NOTICE_PROOF -> new Text("公示证明", "proof of display");
            case COMMITMENT -> new Text("诚信承诺书", "signed commitment");
            case APPOINTMENT_FORM -> new Text("聘任表", "appointment form");
            case OPINION -> new Text("评审或行业意见", "opinion");
            case OBJECTION -> new Text("异议材料", "objection");
            case CONSENT -> new Text("同意书", "consent");
        };
    }

    /** What a person can understand of the reason, and do about it. */
    public static Text text(RejectionReason reason) {
        return switch (reason) {
            case SIZE_DIFFERS -> new Text("收到的文件与所选文件大小不同，请重新上传。",
                    "The file that arrived has another size than the one you chose. Please upload it again.");
            case CHECKSUM_DIFFERS ->
                new Text("收到的文件与所选文件内容不同，请重新上传。",
                        "The file that arrived differs from the one you chose. Please upload it again.");
            case CONTENT_IS_NOT_ITS_TYPE -> new Text("文件内容与其类型不符：只接受 PDF、JPEG、PNG。",
                    "The content is not of the type the file says it is. PDF, JPEG and PNG are taken.");
            case DAMAGED -> new Text("文件已损坏，无法完整读取。请重新扫描或导出。",
                    "The file is damaged and cannot be read to its end. Please scan or export it again.");
            case ENCRYPTED -> new Text("文件有密码保护。请去除密码或权限限制后再上传。",
                    "The file is protected by a password. Please remove the password and any restrictions.");
            case ACTIVE_CONTENT -> new Text("文件含有打开时会运行的内容（脚本、程序、音视频等）。请打印为 PDF 后再上传。",
                    "The file holds something that runs when it is opened (a script, a program, a film). Please print it to a new PDF.");
            case EMBEDDED_FILES -> new Text("文件内附有其他文件。请分别上传，或打印为 PDF 后再上传。",
                    "Other files are attached inside the file. Please upload them one by one, or print to a new PDF.");
            case DYNAMIC_FORM ->
                new Text("文件是动态表单(XFA)。请打印为 PDF 后再上传。",
                        "The file is a dynamic form (XFA). Please print it to a new PDF.");
            case LINK_NOT_TAKEN -> new Text("文件中的链接指向网页或电子邮箱以外的地方。请打印为 PDF 后再上传。",
                    "A link in the file leads elsewhere than to the web or an e-mail address. Please print it to a new PDF.");
            case SECOND_FILE_INSIDE -> new Text("文件中藏有另一种文件。请重新扫描或导出。",
                    "A file of another kind is hidden inside the file. Please scan or export it again.");
            case TOO_MANY_PIXELS -> new Text("图片像素过多。请以不高于 600 dpi 的分辨率扫描。",
                    "The picture has too many pixels. Please scan it at 600 dpi or less.");
            case TOO_MANY_PAGES ->
                new Text("页数过多。请分成几个文件上传。", "The file has too many pages. Please upload it in parts.");
            case COLORS_NOT_TAKEN -> new Text("图片使用印刷色(CMYK)。请存为 RGB 后再上传。",
                    "The picture is in colors for print (CMYK). Please save it as RGB.");
            case TOO_COMPLEX -> new Text("文件过于复杂，无法检查。请打印为 PDF 或重新扫描。",
                    "The file is too complex to be checked. Please print it to a new PDF or scan it again.");
            case THREAT_FOUND -> new Text("在文件中发现恶意软件，文件已移除。请检查您的电脑。",
                    "Malware was found in the file, and the file was removed. Please have your computer checked.");
            case NOT_SCANNED ->
                new Text("未能完成查毒，请重新上传。", "The malware scan did not come to an end. Please upload the file again.");
            case NOT_EXAMINED ->
                new Text("未能完成检查，请重新上传。", "The examination did not come to an end. Please upload the file again.");
        };
    }
}
