package recognition.functions.certificate;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import recognition.certificate.Sheet;
import recognition.certificate.Sheet.Block;
import recognition.certificate.Sheet.Block.Heading;
import recognition.certificate.Sheet.Block.Paragraph;
import recognition.certificate.Sheet.Block.Row;
import recognition.certificate.Sheet.Block.Signatures;
import recognition.domain.catalog.Bilingual;
import recognition.domain.panel.Assessment;
import recognition.domain.panel.Assessment.Minutes;
import recognition.domain.panel.Bench.Ground;
import recognition.domain.panel.Panel.Office;
import recognition.domain.panel.Panel.Seat;
import recognition.domain.panel.PanelTerms;
import recognition.domain.time.HouseClock;
import recognition.web.title.TitleNames;

/** What a panel did with one application, on paper (S3-26): who sat, who stood back, what was said, and what the vote came to. */
final class MinutesSheet {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm '(UTC+8)'")
            .withZone(HouseClock.SHANGHAI);
    private static final Bilingual FOOTER = new Bilingual("内部材料。表决以无记名方式进行，计票后选票已销毁，本记录只载明票数。",
            "For the Bureau. The vote was secret; the ballots were destroyed once they were counted, and only the counts are kept.");

    private final Assessment is;
    private final Minutes minutes;
    private final PanelTerms terms;
    private final List<Block> blocks = new ArrayList<>();

    private MinutesSheet(Assessment is, Minutes minutes, PanelTerms terms) {
        this.is = is;
        this.minutes = minutes;
        this.terms = terms;
    }

    static Sheet of(Assessment is, Minutes minutes, PanelTerms terms) {
        var sheet = new MinutesSheet(is, minutes, terms);
        sheet.application();
        sheet.panel();
        sheet.vote();
        return new Sheet(new Bilingual("职称考核认定评审记录", "Minutes of the Panel"), is.opening().reference().display(),
                minutes.talliedAt(), sheet.blocks, FOOTER);
    }

    private void heading(String zh, String en) {
        blocks.add(new Heading(new Bilingual(zh, en)));
    }

    private void row(String zh, String en, String value) {
        blocks.add(new Row(new Bilingual(zh, en), value));
    }

    private void application() {
        var sought = is.opening().sought();
        heading("申报事项", "Application");
        row("申报人", "Applicant", sought.candidate().name());
        row("工作单位", "Employer", sought.candidate().unitName());
        blocks.add(Row.of(new Bilingual("申报职称", "Title applied for"),
                TitleNames.of(sought.title().level(), sought.title().series())));
        row("认定轮次", "Round", sought.round());
        row("清单项目", "Entry of the list", sought.entry().toString());
        row("规则版本", "Version of the rules", is.opening().acceptance().rules());
    }

    private void panel() {
        heading("评审组", "Panel");
        row("评审组编号", "Panel", minutes.bench().panel().value());
        minutes.bench().seats().forEach(this::seat);
        heading("面谈", "Interview");
        row("时间", "Held", TIME.format(minutes.interview().heldAt()));
        blocks.add(new Paragraph(new Bilingual(minutes.interview().notes(), "")));
    }

    private void seat(Seat seat) {
        var part = minutes.bench().recusalOf(seat.subject()).map(recusal -> ground(recusal.ground()))
                .orElseGet(() -> minutes.interview().present().contains(seat.subject())
                        ? new Bilingual("到会", "present")
                        : new Bilingual("缺席", "absent"));
        var office = office(seat.office());
        row(office.zh(), office.en(), "%s\n%s  %s".formatted(seat.name(), part.zh(), part.en()));
    }

    private void vote() {
        var tally = minutes.tally();
        var vote = terms.vote();
        heading("表决", "Vote");
        row("应到（回避者除外）", "Entitled to sit", Integer.toString(tally.sitting()));
        row("实到", "Present", "%d  (%s)".formatted(tally.present(), vote.quorum()));
        row("收回选票", "Ballots", Integer.toString(tally.cast()));
        row("赞成", "In favor", "%d  (%s)".formatted(tally.inFavor(), vote.majority()));
        row("反对", "Against", Integer.toString(tally.against()));
        row("弃权", "Abstained", Integer.toString(tally.abstained()));
        scores();
        var passed = vote.majority().isMetBy(tally.inFavor(), tally.present());
        blocks.add(Row.of(new Bilingual("结论", "Result"),
                passed ? new Bilingual("通过", "Passed") : new Bilingual("未通过", "Not passed")));
        row("计票时间", "Counted", TIME.format(minutes.talliedAt()));
        blocks.add(new Signatures(List.of(new Bilingual("主任", "Chair"), new Bilingual("秘书", "Secretary"))));
    }

    /** Sums over all ballots, in the rubric's order (S3-08 to S3-10). */
    private void scores() {
        var rubric = terms.rubrics().get(is.opening().sought().title().level());
        for (int i = 0; i < rubric.size(); i++) {
            int sum = minutes.tally().scores().get(i);
            blocks.add(Row.of(new Bilingual("评分合计 " + sum, "Sum of scores: " + sum), rubric.get(i).text()));
        }
    }

    private static Bilingual office(Office office) {
        return switch (office) {
            case CHAIR -> new Bilingual("主任", "Chair");
            case MEMBER -> new Bilingual("委员", "Member");
            case SECRETARY -> new Bilingual("秘书", "Secretary");
        };
    }

    private static Bilingual ground(Ground ground) {
        return switch (ground) {
            case EMPLOYER -> new Bilingual("回避：同一单位", "stood back: works for the applicant's employer");
            case KINSHIP -> new Bilingual("回避：亲属关系", "stood back: kinship");
            case EARLIER_DEALINGS -> new Bilingual("回避：曾经办理或有其他关系", "stood back: dealt with it before");
        };
    }
}
