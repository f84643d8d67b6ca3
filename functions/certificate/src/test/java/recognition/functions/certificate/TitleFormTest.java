package recognition.functions.certificate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import recognition.catalog.CatalogFiles;
import recognition.catalog.RoundFiles;
import recognition.certificate.Printer;
import recognition.domain.account.Account.Unit;
import recognition.domain.account.SocialCreditCode;
import recognition.domain.catalog.EntryId;
import recognition.domain.catalog.TitleLevel;
import recognition.domain.catalog.TitleSeries;
import recognition.domain.document.DocumentId;
import recognition.domain.eligibility.Degree;
import recognition.domain.eligibility.Work;
import recognition.domain.title.ApplicationForm;
import recognition.domain.title.ApplicationId;
import recognition.domain.title.Round.Route;
import recognition.domain.title.TitleApplication;
import recognition.domain.title.TitleApplication.Aim;
import recognition.domain.title.TitleApplication.Applicant;
import recognition.domain.title.TitleApplication.AtEmployer;
import recognition.domain.title.TitleApplication.Background;
import recognition.domain.title.TitleApplication.Declaration;
import recognition.domain.title.TitleApplication.Dossier;
import recognition.domain.title.TitleApplication.Education;
import recognition.domain.title.TitleApplication.Employer;
import recognition.domain.title.TitleApplication.Job;
import recognition.domain.title.TitleApplication.Link;
import recognition.domain.title.TitleApplication.Opening;
import recognition.domain.title.TitleApplication.Proof;
import recognition.domain.verification.VerificationId;

/** The form an application generates (S3-11, S3-17). */
class TitleFormTest {
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private static final Random RANDOM = new Random(1);
    private static final DocumentId PROOF = DocumentId.random(RANDOM);
    private static final EntryId ENTRY = EntryId.parse("shanghai-3.0-C-10").orElseThrow();

    private static TitleApplication application(Unit.Kind kind, Route route, String summary) {
        var opening = new Opening(new ApplicationId("t_01234567890123456789012345"), "shanghai-2026-4",
                new Aim(ENTRY, TitleLevel.ASSOCIATE_SENIOR, TitleSeries.ENGINEERING, route),
                new Employer(new SocialCreditCode("91310115MA1K3A7Q8U"), "浦江工程有限公司", kind),
                new Applicant("李雷 Jane Q. Public", "person"),
                new Proof(new VerificationId("v_01234567890123456789012345"), NOW, LocalDate.of(2012, 5, 1)),
                "employer",
                NOW, null);
        var background = new Background(
                List.of(new Education(new Degree.Held(Degree.MASTER, true), "University of Leeds", PROOF)),
                List.of(new Job(new Work(LocalDate.of(2020, 3, 1), null, 100, Work.Place.IN_CITY), "浦江工程有限公司",
                        "高级工程师", PROOF)),
                true, Set.of());
        return new AtEmployer(opening,
                new Dossier(Link.NONE, background, new Declaration(summary, null, null)), NOW);
    }

    private static byte[] printed(TitleApplication is) {
        var round = RoundFiles.read().find("shanghai-2026-4").orElseThrow();
        return Printer.print(TitleForm.of(is, round, CatalogFiles.read().entry(ENTRY)),
                round.procedure().formCopies());
    }

    private static String text(byte[] pdf) throws IOException {
        try (var file = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(file).replaceAll("\\s+", "");
        }
    }

    @Test
    void holdsWhatIsDeclaredTheCommitmentAndRoomForSignaturesAndSealInThreeCopies() throws IOException {
        var is = application(Unit.Kind.COMPANY, Route.COMMITTEE, "本人从事电力工程。" + "工".repeat(3000));
        var text = text(printed(is));
        for (var told : List.of("李雷JaneQ.Public", "浦江工程有限公司", "UniversityofLeeds", "2012-05-01", "高级工程师", "本人从事电力工程",
                "3008/3000", "本人承诺", "Ideclare", "Applicant'ssignature", "单位公章", "atleast5workingdays",
                ApplicationForm.version(is))) {
            assertTrue(text.contains(told), told);
        }
        for (int copy = 1; copy <= 3; copy++) {
            assertTrue(text.contains("Copy%dof3".formatted(copy)));
        }
        assertFalse(text.contains("supervisingdepartment"));
    }

    @Test
    void asksForTheSupervisingDepartmentOfAPublicInstitution() throws IOException {
        assertTrue(text(printed(application(Unit.Kind.PUBLIC_INSTITUTION, Route.COMMITTEE, "总结")))
                .contains("主管部门公章"));
    }

    @Test
    void isTheAppointmentFormWhereTheEmployerAppoints() throws IOException {
        var text = text(printed(application(Unit.Kind.COMPANY, Route.EMPLOYER_APPOINTMENT, null)));
        assertTrue(text.contains("专业技术职称聘任表") && text.contains("proofofemployment"), text);
    }

    @Test
    void isTheSameToTheByteForTheSameDataAndAnotherVersionForOther() {
        var is = application(Unit.Kind.COMPANY, Route.COMMITTEE, "总结");
        assertArrayEquals(printed(is), printed(is));
        assertNotEquals(ApplicationForm.version(is),
                ApplicationForm.version(application(Unit.Kind.COMPANY, Route.COMMITTEE, "总结。")));
    }
}
