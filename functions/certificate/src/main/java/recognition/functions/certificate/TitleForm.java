package recognition.functions.certificate;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import recognition.certificate.Sheet;
import recognition.certificate.Sheet.Block;
import recognition.certificate.Sheet.Block.Heading;
import recognition.certificate.Sheet.Block.Paragraph;
import recognition.certificate.Sheet.Block.Row;
import recognition.certificate.Sheet.Block.Seal;
import recognition.certificate.Sheet.Block.Signatures;
import recognition.domain.account.Account.Unit;
import recognition.domain.catalog.Bilingual;
import recognition.domain.catalog.CatalogEntry;
import recognition.domain.eligibility.Degree;
import recognition.domain.eligibility.Work;
import recognition.domain.time.HouseClock;
import recognition.domain.title.ApplicationForm;
import recognition.domain.title.Round;
import recognition.domain.title.Round.Route;
import recognition.domain.title.SummaryLength;
import recognition.domain.title.TitleApplication;
import recognition.domain.title.TitleApplication.Appointed;
import recognition.domain.title.TitleApplication.Appointment;
import recognition.domain.title.TitleApplication.Education;
import recognition.domain.title.TitleApplication.Job;
import recognition.domain.title.TitleApplication.Recorded;
import recognition.domain.title.TitleRules;
import recognition.web.title.TitleNames;

/**
 * The form on which an applicant signs the commitment and the employer writes its sealed comments (S3-17, S3-18, S3-20), or by which
 * it appoints to a junior title (S3-11); made of the application's own data, and named on each page by their version.
 */
final class TitleForm {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE.withZone(HouseClock.SHANGHAI);
    private static final Bilingual NOTHING_YET = new Bilingual("（待填写）", "(to be written)");
    private static final Bilingual COMMITMENT = new Bilingual(
            "本人承诺：所填内容及所附材料均真实、准确、完整；本人遵守中华人民共和国宪法和法律，具有良好的职业道德，履行岗位职责。如有不实，本人愿意承担相应责任，并接受撤销已取得的职称。",
            "I declare that what is written here and what is attached is true, accurate and complete; that I obey the Constitution and the laws of the People's Republic of China, keep good professional ethics and perform my duties. If anything proves untrue, I bear the responsibility and accept that a title given on it is taken back.");

    private final TitleApplication is;
    private final Round round;
    private final List<Block> blocks = new ArrayList<>();

    private TitleForm(TitleApplication is, Round round) {
        this.is = is;
        this.round = round;
    }

    /** Equal data give an equal sheet, whenever it is printed. */
    static Sheet of(TitleApplication is, Round round, Optional<CatalogEntry> entry) {
        var form = new TitleForm(is, round);
        form.person();
        form.certificate(entry);
        form.background();
        if (is.opening().aim().route() == Route.EMPLOYER_APPOINTMENT) {
            form.appointment();
        } else {
            form.declaration();
            form.employer();
            form.bureau();
        }
        return form.sheet();
    }

    private Sheet sheet() {
        var version = ApplicationForm.version(is);
        var title = is.opening().aim().route() == Route.EMPLOYER_APPOINTMENT
                ? new Bilingual("专业技术职称聘任表", "Appointment to a Professional Title by the Employer")
                : new Bilingual("境外职业资格考核认定职称申报表",
                        "Assessment Form for a Professional Title by an Overseas Qualification");
        return new Sheet(title, "版本 Version " + version, is.opening().openedAt(), List.copyOf(blocks), new Bilingual(
                "申报编号 %s。表内内容改变后版本号随之改变，签字、盖章以版本号一致者为准。".formatted(is.opening().id().value()),
                "Application %s. The version changes with what the form says; signature and seal stand for the version they are on."
                        .formatted(is.opening().id().value())));
    }

    private void heading(String zh, String en) {
        blocks.add(new Heading(new Bilingual(zh, en)));
    }

    private void row(String zh, String en, String value) {
        blocks.add(new Row(new Bilingual(zh, en), value));
    }

    private void row(String zh, String en, Bilingual value) {
        blocks.add(Row.of(new Bilingual(zh, en), value));
    }

    private void person() {
        var of = is.opening();
        heading("一、基本情况", "1. Applicant and employer");
        row("姓名", "Name", of.applicant().name());
        row("工作单位", "Employer", of.employer().name());
        row("统一社会信用代码", "Social credit code", of.unit().value());
        row("单位性质", "Kind of employer", kind(of.employer().kind()));
        row("申报职称", "Title applied for", TitleNames.of(of.aim()));
        row("认定轮次", "Round", round.name());
        if (is instanceof TitleApplication.Accepted accepted) {
            row("受理编号", "Reference number", accepted.reference().display());
        }
    }

    private void certificate(Optional<CatalogEntry> entry) {
        var proof = is.opening().proof();
        heading("二、境外职业资格证书", "2. Overseas professional qualification");
        entry.ifPresent(one -> {
            row("证书名称", "Certificate", one.certificate().name());
            row("颁证机构", "Issuing body", one.certificate().issuer().name());
        });
        row("清单项目", "Entry of the list", is.opening().entry().toString());
        row("颁发日期", "Issued on", proof.issuedOn().toString());
        row("查验通过日期", "Verified on", DAY.format(proof.passedAt()) + "  " + proof.verification().value());
    }

    private void background() {
        var background = is.dossier().background();
        heading("三、学历学位", "3. Degrees");
        background.education().forEach(this::degree);
        heading("四、相关工作经历", "4. Related work");
        background.jobs().forEach(this::job);
        if (background.overseasBusiness() != null) {
            row("对应专业海外业务", "Overseas business in the specialty", yes(background.overseasBusiness()));
        }
        row("工作年限计算至", "Experience counted until", round.conditions().experienceUntil().toString());
        row("已参加的认定轮次", "Rounds taken part in", background.roundsTakenPart().isEmpty()
                ? "—"
                : new TreeSet<>(background.roundsTakenPart()).toString());
    }

    private void degree(Education one) {
        var science = one.held().scienceOrEngineering();
        var said = degree(one.held().degree());
        row("学历学位", "Degree", one.school() + "\n" + said.zh() + "  " + said.en()
                + (Boolean.TRUE.equals(science) ? "\n理工科  science or engineering" : ""));
    }

    private void job(Job one) {
        var work = one.work();
        var place = place(work.place());
        row("%s 至 %s".formatted(work.from(), work.to() == null ? "今" : work.to()),
                "%s to %s".formatted(work.from(), work.to() == null ? "now" : work.to()),
                "%s  %s\n%s  %s  %d%%".formatted(one.employer(), one.post(), place.zh(), place.en(), work.percent()));
    }

    private void declaration() {
        var summary = is.dossier().declaration().summary();
        heading("五、专业工作总结", "5. Summary of professional work");
        blocks.add(new Paragraph(summary == null ? NOTHING_YET : new Bilingual(summary, "")));
        row("字数", "Length", "%d / %d".formatted(summary == null ? 0 : SummaryLength.of(summary),
                round.conditions().summaryLength()));
        heading("六、个人承诺", "6. Commitment");
        blocks.add(new Paragraph(COMMITMENT));
        blocks.add(new Signatures(List.of(new Bilingual("申报人签名", "Applicant's signature"))));
    }

    private void employer() {
        heading("七、单位审核意见", "7. The employer's verified comments");
        blocks.add(new Paragraph(TitleRules.reviewOf(is).map(review -> new Bilingual(review.opinion(), ""))
                .orElse(NOTHING_YET)));
        row("单位内公示", "Displayed inside the unit",
                new Bilingual("不少于 %d 个工作日".formatted(round.conditions().noticeWorkingDays()),
                        "at least %d working days".formatted(round.conditions().noticeWorkingDays())));
        sealed("单位负责人签名", "For the employer", "单位公章", "Official seal");
        if (is.opening().employer().kind() == Unit.Kind.PUBLIC_INSTITUTION) {
            heading("八、主管部门意见", "8. The supervising department's consent");
            sealed("主管部门负责人签名", "For the department", "主管部门公章", "Official seal");
        }
    }

    private void sealed(String zh, String en, String sealZh, String sealEn) {
        blocks.add(new Signatures(List.of(new Bilingual(zh, en))));
        blocks.add(new Seal(new Bilingual(sealZh, sealEn)));
    }

    private void bureau() {
        heading("审核与评审（由人社部门填写）", "Review and assessment (for the Bureau)");
        blocks.add(new Signatures(List.of(new Bilingual("受理人", "Accepted by"),
                new Bilingual("市人社局审核", "For the Bureau"),
                new Bilingual("行业主管部门审核", "For the authority of the sector"),
                new Bilingual("评审组主任", "Chair of the panel"))));
    }

    private void appointment() {
        heading("五、单位聘任", "5. Appointment by the employer");
        var given = given();
        row("聘任岗位", "Post", given.map(Appointment::post).orElse(blank()));
        row("聘任起始日", "From", given.map(one -> one.from().toString()).orElse(blank()));
        heading("六、履职情况和单位意见", "6. Record of performance and the employer's opinion");
        blocks.add(new Paragraph(given.map(one -> new Bilingual(one.opinion(), "")).orElse(NOTHING_YET)));
        blocks.add(new Signatures(List.of(new Bilingual("被聘任人签名", "Signature of the person appointed"))));
        sealed("单位负责人签名", "For the employer", "单位公章", "Official seal");
        blocks.add(new Paragraph(new Bilingual("本表为聘用证明、今后申报更高职称的依据和履职记录。",
                "This form is proof of employment, the ground for later and higher titles, and a record of performance.")));
    }

    private Optional<Appointment> given() {
        return switch (is) {
            case Appointed appointed -> Optional.of(appointed.appointment());
            case Recorded recorded -> Optional.of(recorded.appointment());
            default -> Optional.empty();
        };
    }

    private static String blank() {
        return NOTHING_YET.zh() + "  " + NOTHING_YET.en();
    }

    private static Bilingual yes(boolean given) {
        return given ? new Bilingual("有", "yes") : new Bilingual("无", "no");
    }

    private static Bilingual kind(Unit.Kind kind) {
        return switch (kind) {
            case COMPANY -> new Bilingual("企业", "Company");
            case SOCIAL_ORGANIZATION -> new Bilingual("社会组织", "Social organization");
            case INDIVIDUAL_BUSINESS -> new Bilingual("个体经济组织", "Individual business");
            case PUBLIC_INSTITUTION -> new Bilingual("事业单位", "Public institution");
        };
    }

    private static Bilingual degree(Degree degree) {
        return switch (degree) {
            case BACHELOR -> new Bilingual("大学本科学历或学士学位", "Bachelor's degree");
            case SECOND_BACHELOR -> new Bilingual("第二学士学位", "Second bachelor's degree");
            case MASTER -> new Bilingual("硕士学位", "Master's degree");
            case DOCTORATE -> new Bilingual("博士学位", "Doctorate");
        };
    }

    private static Bilingual place(Work.Place place) {
        return switch (place) {
            case IN_CITY -> new Bilingual("本市", "Shanghai");
            case ELSEWHERE_IN_MAINLAND -> new Bilingual("外省市", "elsewhere in the mainland");
            case OVERSEAS -> new Bilingual("境外", "overseas");
        };
    }
}
