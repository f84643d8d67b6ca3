package recognition.functions.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import recognition.catalog.PanelFiles;
import recognition.certificate.Printer;
import recognition.domain.access.Caller;
import recognition.domain.access.Role;
import recognition.domain.account.SocialCreditCode;
import recognition.domain.catalog.EntryId;
import recognition.domain.catalog.TitleLevel;
import recognition.domain.catalog.TitleSeries;
import recognition.domain.code.CheckedCode;
import recognition.domain.panel.Assessment;
import recognition.domain.panel.Assessment.Acceptance;
import recognition.domain.panel.Assessment.Candidate;
import recognition.domain.panel.Assessment.End;
import recognition.domain.panel.Assessment.Ended;
import recognition.domain.panel.Assessment.Interview;
import recognition.domain.panel.Assessment.Minutes;
import recognition.domain.panel.Assessment.Opening;
import recognition.domain.panel.Assessment.Sought;
import recognition.domain.panel.Assessment.Title;
import recognition.domain.panel.Bench;
import recognition.domain.panel.Bench.Ground;
import recognition.domain.panel.Bench.Recusal;
import recognition.domain.panel.Checklist;
import recognition.domain.panel.Panel.Office;
import recognition.domain.panel.Panel.Seat;
import recognition.domain.panel.PanelId;
import recognition.domain.panel.ResultRules;
import recognition.domain.panel.Tally;
import recognition.domain.title.ApplicationId;

/** The minutes of a panel on paper (S3-26). */
class MinutesSheetTest {
    private static final Instant NOW = Instant.parse("2026-12-04T02:30:00Z");
    private static final Random RANDOM = new Random(1);
    private static final Minutes MINUTES = new Minutes(
            new Bench(PanelId.random(RANDOM),
                    List.of(seat("chair", Office.CHAIR, "王主任"), seat("secretary", Office.SECRETARY, "陈秘书"),
                            seat("member", Office.MEMBER, "赵委员"), seat("kin", Office.MEMBER, "孙委员")),
                    List.of(new Recusal("kin", Ground.KINSHIP, NOW))),
            new Interview(NOW, List.of("chair", "secretary"), "听取陈述并提问。"),
            new Tally(3, 2, 2, 2, 0, List.of(9, 8, 7, 6, 5)),
            NOW);
    private static final Assessment HEARD = new Ended(new Opening(ApplicationId.random(RANDOM),
            CheckedCode.random(RANDOM),
            new Sought("shanghai-2026-4", EntryId.parse("shanghai-3.0-C-10").orElseThrow(),
                    new Title(TitleLevel.ASSOCIATE_SENIOR, TitleSeries.ENGINEERING),
                    new Candidate("李雷", new SocialCreditCode("91310115MA1K3A7Q8U"), "浦江工程有限公司", null)),
            new Acceptance(new Checklist(Map.of()), "officer", NOW, "rules-1")), End.NOT_PASSED, MINUTES, NOW);

    private static Seat seat(String subject, Office office, String name) {
        return new Seat(subject, office, name, null);
    }

    @Test
    void tellWhoSatWhoStoodBackWhatWasSaidAndWhatTheVoteCameTo() throws IOException {
        try (var file = Loader.loadPDF(
                Printer.print(MinutesSheet.of(HEARD, MINUTES, PanelFiles.read().of("shanghai-2026-4"))))) {
            var text = new PDFTextStripper().getText(file).replaceAll("\\s+", "");
            for (var told : List.of("王主任到会", "赵委员缺席", "孙委员回避：亲属关系", "听取陈述并提问", "2(2/3)", "rules-1",
                    "2026-12-0410:30(UTC+8)", HEARD.opening().reference().display())) {
                assertTrue(text.contains(told), told + " in " + text);
            }
        }
    }

    @Test
    void areReadByTheBureauTheAuthorityAndTheMembersWhoDoNotStandBack() {
        assertEquals(MINUTES, ResultRules.minutesOf(HEARD).orElseThrow());
        for (var reader : List.of(person("anybody", Role.OFFICER), person("anybody", Role.INDUSTRY_AUTHORITY),
                person("member", Role.EXPERT))) {
            assertTrue(ResultRules.mayReadMinutes(HEARD, reader), reader::toString);
        }
        for (var other : List.of(person("kin", Role.EXPERT), person("stranger", Role.EXPERT),
                person("employer", Role.EMPLOYER), new Caller.Visitor())) {
            assertFalse(ResultRules.mayReadMinutes(HEARD, other), other::toString);
        }
    }

    private static Caller person(String subject, Role role) {
        return new Caller.Person(subject, Set.of(role), null);
    }
}
