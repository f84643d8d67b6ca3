package recognition.web.title;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.domain.catalog.Bilingual;
import recognition.domain.title.Timeline;
import recognition.domain.title.Timeline.Kind;
import recognition.domain.title.Timeline.Milestone;
import recognition.web.Json;
import recognition.web.Times;

/** A round's timeline on the wire, each milestone in words. */
public final class TimelineJson {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);

    private TimelineJson() {}

    public static ObjectNode of(Timeline timeline, Instant now) {
        var json = Json.object().put("roundId", timeline.round().id()).put("rules", timeline.round().basis().rules())
                .put("submitOn", timeline.submitOn().toString())
                .put("windowOpens", Times.text(timeline.round().window().opens()))
                .put("windowCloses", Times.text(timeline.round().window().closes()))
                .put("experienceUntil", timeline.round().conditions().experienceUntil().toString());
        var milestones = json.putArray("milestones");
        timeline.milestones().forEach(one -> show(milestones.addObject(), one, now));
        return json;
    }

    private static void show(ObjectNode json, Milestone one, Instant now) {
        var words = words(one);
        json.put("kind", one.kind().name()).put("latest", one.latest().toString())
                .put("before", Times.text(one.before())).put("article", one.kind().article())
                .put("missed", one.isMissed(now)).put("provisional", one.isProvisional()).put("textZh", words.zh())
                .put("textEn", words.en());
    }

    /** {@code Post the internal notice by Thu 11 Sep 2025, or the window is missed}. */
    public static Bilingual words(Milestone one) {
        var what = what(one.kind());
        return new Bilingual(day(one.latest()) + "(含)前" + what.zh() + consequence(one.kind()).zh(),
                what.en() + " by " + DAY.format(one.latest()) + consequence(one.kind()).en());
    }

    private static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日("
                + day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.CHINA) + ")";
    }

    private static Bilingual what(Kind kind) {
        return switch (kind) {
            case FILE_VERIFICATION -> new Bilingual("提交证书查验申请", "File the verification of the certificate");
            case PASS_VERIFICATION -> new Bilingual("通过证书查验", "Pass the verification of the certificate");
            case DECLARE -> new Bilingual("完成专业工作总结和承诺", "Write the summary and sign the commitment");
            case HAND_IN -> new Bilingual("将材料提交单位审核", "Hand the materials in for the employer's review");
            case POST_NOTICE -> new Bilingual("在单位内部张贴公示", "Post the internal notice");
            case NOTICE_CLEAR -> new Bilingual("公示期满无异议", "Have the notice end without objection");
            case ASK_CONSENT -> new Bilingual("报请主管部门同意", "Ask the supervising department for its consent");
            case SUBMIT -> new Bilingual("提交申报", "Submit the application");
        };
    }

    private static Bilingual consequence(Kind kind) {
        return kind == Kind.FILE_VERIFICATION
                ? new Bilingual(",按服务标准可在截止前得到结果", ", to have the result in time by the service standard")
                : new Bilingual(",否则赶不上本轮申报", ", or the window is missed");
    }
}
