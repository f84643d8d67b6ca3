package recognition.domain.title;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import recognition.domain.Decision;
import recognition.domain.Decision.Accepted;
import recognition.domain.Decision.Refused;
import recognition.domain.access.Caller;
import recognition.domain.access.Role;
import recognition.domain.account.Account;
import recognition.domain.account.SocialCreditCode;
import recognition.domain.calendar.Calendars;
import recognition.domain.calendar.Term;
import recognition.domain.calendar.WorkingCalendar;
import recognition.domain.cases.Step;
import recognition.domain.cases.Versioned;
import recognition.domain.catalog.Bilingual;
import recognition.domain.catalog.CatalogEntry;
import recognition.domain.catalog.EditionId;
import recognition.domain.catalog.EntryId;
import recognition.domain.catalog.ListCategory;
import recognition.domain.catalog.TitleLevel;
import recognition.domain.catalog.TitleSeries;
import recognition.domain.code.CheckedCode;
import recognition.domain.deadline.Timer;
import recognition.domain.document.DocumentId;
import recognition.domain.eligibility.Degree;
import recognition.domain.eligibility.Work;
import recognition.domain.notice.PublicNotice;
import recognition.domain.title.CorrectionRules.Asking;
import recognition.domain.title.OfficialSeals.Seal;
import recognition.domain.title.Round.CutOff;
import recognition.domain.title.Round.RoundStep;
import recognition.domain.title.Round.Route;
import recognition.domain.title.Round.Window;
import recognition.domain.title.TitleApplication.Aim;
import recognition.domain.title.TitleApplication.Answered;
import recognition.domain.title.TitleApplication.Applicant;
import recognition.domain.title.TitleApplication.Appointment;
import recognition.domain.title.TitleApplication.Background;
import recognition.domain.title.TitleApplication.Consent;
import recognition.domain.title.TitleApplication.Correction;
import recognition.domain.title.TitleApplication.Declaration;
import recognition.domain.title.TitleApplication.Dossier;
import recognition.domain.title.TitleApplication.Education;
import recognition.domain.title.TitleApplication.Employer;
import recognition.domain.title.TitleApplication.Ending;
import recognition.domain.title.TitleApplication.Job;
import recognition.domain.title.TitleApplication.Judgment;
import recognition.domain.title.TitleApplication.Link;
import recognition.domain.title.TitleApplication.Opening;
import recognition.domain.title.TitleApplication.Papers;
import recognition.domain.title.TitleApplication.Proof;
import recognition.domain.title.TitleApplication.Review;
import recognition.domain.title.TitleApplication.Submission;
import recognition.domain.title.TitleRules.Comments;
import recognition.domain.title.TitleRules.Grounds;
import recognition.domain.title.TitleRules.Posting;
import recognition.domain.title.TitleRules.Proofs;
import recognition.domain.verification.VerificationId;

/** An application in each of its stages, in a round from 30 November to 18 December 2026 that takes the order of S2 or of S3. */
final class Titles {
    static final Random RANDOM = new Random(1);
    static final Instant POSTED = Instant.parse("2026-11-24T01:00:00Z");
    /** The end of the fifth working day, and a minute for objections that arrived in its last second. */
    static final Instant CLEAR = Instant.parse("2026-12-01T16:01:00Z");
    static final Window WINDOW = new Window(Instant.parse("2026-11-29T16:00:00Z"),
            Instant.parse("2026-12-18T16:00:00Z"));
    static final SocialCreditCode UNIT = new SocialCreditCode("91310115MA1K3A7Q8U");
    static final SocialCreditCode DEPARTMENT = new SocialCreditCode("11310000002420001D");
    static final Caller.Person EMPLOYER = new Caller.Person("employer", Set.of(Role.EMPLOYER), UNIT);
    static final Caller.Person APPLICANT = new Caller.Person("applicant", Set.of(Role.APPLICANT), null);
    static final Caller.Person OFFICER = new Caller.Person("officer", Set.of(Role.OFFICER), null);
    static final Caller.Person SUPERVISOR = new Caller.Person("supervisor", Set.of(Role.SUPERVISOR), DEPARTMENT);
    static final DocumentId DOCUMENT = DocumentId.random(RANDOM);
    static final WorkingCalendar CALENDAR = Calendars.of(Calendars.YEAR_2025, Calendars.YEAR_2026);
    static final Term FIVE_DAYS = Calendars.FIVE_WORKING_DAYS;
    static final Link INVITED = new Link("secret", Instant.parse("2026-12-08T16:00:00Z"), null);

    private Titles() {}

    static Round round(RoundStep... order) {
        return new Round("shanghai-2026-4", 4, new Bilingual("第四轮", "Fourth round"), false,
                new Round.Basis(EditionId.parse("shanghai-3.0").orElseThrow(), ListCategory.C, "shanghai-2026-4@1"),
                WINDOW, new CutOff(LocalDate.of(2026, 12, 15), true),
                new Round.Conditions(EnumSet.allOf(Account.Unit.Kind.class), Set.of(1, 2, 3),
                        LocalDate.of(2026, 12, 31), 5, 3000),
                new Round.Procedure(List.of(order), 1, 5, 20, 3, new Round.Standards(10, 20)),
                Map.of(TitleLevel.JUNIOR, Route.EMPLOYER_APPOINTMENT, TitleLevel.ASSOCIATE_SENIOR, Route.COMMITTEE),
                List.of(new Round.Begin(Round.Stage.REVIEW, LocalDate.of(2026, 12, 21)),
                        new Round.Begin(Round.Stage.VOTE, LocalDate.of(2027, 2, 22))));
    }

    /** The notice before the online declaration (S2-27, S2-28). */
    static final Grounds NOTICE_FIRST = new Grounds(
            round(RoundStep.EMPLOYER_REVIEW, RoundStep.INTERNAL_NOTICE, RoundStep.ONLINE_APPLICATION), CALENDAR);
    /** The online declaration before the notice (S3-14, S3-19). */
    static final Grounds DECLARATION_FIRST = new Grounds(
            round(RoundStep.ONLINE_APPLICATION, RoundStep.EMPLOYER_REVIEW, RoundStep.INTERNAL_NOTICE), CALENDAR);

    static Opening opening(Account.Unit.Kind kind, TitleLevel level) {
        var route = level == TitleLevel.JUNIOR ? Route.EMPLOYER_APPOINTMENT : Route.COMMITTEE;
        return new Opening(ApplicationId.random(RANDOM), "shanghai-2026-4",
                new Aim(EntryId.parse("shanghai-3.0-C-10").orElseThrow(), level, TitleSeries.ENGINEERING, route),
                new Employer(UNIT, "示例公司", kind), new Applicant("Jane", "person"),
                new Proof(VerificationId.random(RANDOM), Instant.parse("2026-11-20T00:00:00Z"),
                        LocalDate.of(2012, 5, 1)),
                "employer", POSTED, route == Route.COMMITTEE ? WINDOW.closes() : null);
    }

    static final Opening OPENING = opening(Account.Unit.Kind.COMPANY, TitleLevel.ASSOCIATE_SENIOR);
    static final Opening JUNIOR = opening(Account.Unit.Kind.COMPANY, TitleLevel.JUNIOR);

    static final Background BACKGROUND = new Background(
            List.of(new Education(new Degree.Held(Degree.MASTER, true), "Leeds", DOCUMENT)),
            List.of(new Job(new Work(LocalDate.of(2012, 1, 1), LocalDate.of(2019, 12, 31), 100, Work.Place.OVERSEAS),
                    "Arup", "Engineer", DOCUMENT),
                    new Job(new Work(LocalDate.of(2020, 1, 1), null, 100, Work.Place.IN_CITY), "示例公司", "工程师",
                            DOCUMENT)),
            null, Set.of());
    static final Dossier DOSSIER = new Dossier(INVITED, BACKGROUND,
            new Declaration("工".repeat(3000), DOCUMENT,
                    ApplicationForm.version(OPENING, BACKGROUND, "工".repeat(3000))));
    static final Dossier WITH_APPLICANT = new Dossier(new Link(null, null, "applicant"), BACKGROUND,
            DOSSIER.declaration());
    static final Seal SEAL = new Seal(OfficialSeals.Kind.UPLOADED_PROOF, DOCUMENT);
    static final Comments COMMENTS = new Comments("属实", DOCUMENT, POSTED);
    static final Review REVIEW = new Review("属实", SEAL, POSTED);
    static final Proofs PROOFS = new Proofs((_, _) -> Optional.empty(), new UploadedSeals());

    static Papers papers(Opening opening, Dossier dossier) {
        return new Papers(dossier, REVIEW, TitleRules.noticeOf(opening.id()), null);
    }

    static final Submission SUBMISSION = new Submission(CLEAR, "shanghai-2026-4@1",
            List.of(new Judgment("summary-length", "MET", "S3-16", Map.of("length", "3000"))), null);

    static final TitleApplication DRAFT = new TitleApplication.Draft(OPENING, DOSSIER);
    static final TitleApplication AT_EMPLOYER = new TitleApplication.AtEmployer(OPENING, DOSSIER, POSTED);
    static final TitleApplication JUNIOR_AT_EMPLOYER = new TitleApplication.AtEmployer(JUNIOR, DOSSIER, POSTED);
    static final TitleApplication RETURNED = new TitleApplication.Returned(OPENING, DOSSIER, "缺证明", POSTED);
    static final TitleApplication.Reviewed REVIEWED = new TitleApplication.Reviewed(OPENING, DOSSIER, REVIEW);
    static final TitleApplication ON_NOTICE = new TitleApplication.OnNotice(OPENING, papers(OPENING, DOSSIER));
    static final TitleApplication AWAITING_CONSENT = awaitingConsent();
    static final TitleApplication SUBMITTED = new TitleApplication.Submitted(OPENING, papers(OPENING, DOSSIER),
            SUBMISSION);
    static final TitleApplication.InCorrection IN_CORRECTION = inCorrection();
    static final TitleApplication ANSWERED = new TitleApplication.Submitted(OPENING, papers(OPENING, DOSSIER),
            new Submission(CLEAR, SUBMISSION.rules(), SUBMISSION.judgments(), new Answered(IN_CORRECTION.correction(),
                    List.of(new Answered.Reply("已补", DOCUMENT)), CLEAR)));
    static final TitleApplication ACCEPTED = new TitleApplication.Accepted(OPENING, papers(OPENING, DOSSIER),
            SUBMISSION, CheckedCode.random(RANDOM), CLEAR);
    static final TitleApplication APPOINTED = new TitleApplication.Appointed(JUNIOR, DOSSIER, appointment());
    static final TitleApplication RECORDED = new TitleApplication.Recorded(JUNIOR, DOSSIER, appointment(), CLEAR);
    static final TitleApplication ENDED = new TitleApplication.Ended(OPENING, DOSSIER, Ending.WITHDRAWN, null, false,
            CLEAR);

    private static TitleApplication awaitingConsent() {
        var institution = opening(Account.Unit.Kind.PUBLIC_INSTITUTION, TitleLevel.ASSOCIATE_SENIOR);
        return new TitleApplication.AwaitingConsent(institution, papers(institution, DOSSIER), SUBMISSION, DEPARTMENT,
                Timer.start(FIVE_DAYS, CALENDAR, CLEAR));
    }

    private static TitleApplication.InCorrection inCorrection() {
        return (TitleApplication.InCorrection) step(
                CorrectionRules.ask(SUBMITTED, asking(), NOTICE_FIRST, OFFICER, CLEAR)).after();
    }

    static Asking asking() {
        return new Asking(List.of(new Correction.Item("学位证书", "扫描件不清")), FIVE_DAYS,
                new Term(3, FIVE_DAYS.rule()));
    }

    private static Appointment appointment() {
        return new Appointment("助理工程师", LocalDate.of(2026, 12, 1), "称职", SEAL, CLEAR, "shanghai-2026-4@1",
                SUBMISSION.judgments());
    }

    static Consent consent() {
        return new Consent(DEPARTMENT, "同意", CLEAR);
    }

    /** The notice of {@link #ON_NOTICE}, posted on 24 November. */
    static Versioned<PublicNotice> notice() {
        return new Versioned<>(step(TitleRules.putOnNotice(REVIEWED,
                new Posting(FIVE_DAYS, DOCUMENT, new Bilingual("工程系列 副高级", "Associate senior, engineering")),
                Optional.empty(), (_, _) -> Optional.empty(), NOTICE_FIRST, EMPLOYER, POSTED)).notice().after(), 1, "",
                null, null);
    }

    static Guards.Evidence evidence(Integer... takenPart) {
        return Eligibilities.evidence(NOTICE_FIRST.round(), Set.of(takenPart));
    }

    static CatalogEntry entry() {
        return evidence().entry();
    }

    static <T> T step(Decision<T> decision) {
        return switch (decision) {
            case Accepted<T>(var value) -> value;
            case Refused<T>(var reason, var facts) -> throw new AssertionError(reason + " " + facts);
        };
    }

    static TitleApplication after(Decision<Step<TitleApplication>> decision) {
        return step(decision).after();
    }

    static Object reason(Decision<?> decision) {
        return decision instanceof Refused<?> refused ? refused.reason() : "accepted";
    }

    static Map<String, Object> facts(Decision<?> decision) {
        return decision instanceof Refused<?> refused ? refused.facts() : Map.of();
    }
}
