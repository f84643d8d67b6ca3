package recognition.storage.title;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import recognition.domain.account.Account;
import recognition.domain.account.SocialCreditCode;
import recognition.domain.calendar.Basis;
import recognition.domain.calendar.CountingRule;
import recognition.domain.calendar.PeriodEnd.Settled;
import recognition.domain.calendar.Term;
import recognition.domain.cases.Event;
import recognition.domain.cases.Kept;
import recognition.domain.cases.Step;
import recognition.domain.cases.Versioned;
import recognition.domain.catalog.EntryId;
import recognition.domain.catalog.TitleLevel;
import recognition.domain.catalog.TitleSeries;
import recognition.domain.code.CheckedCode;
import recognition.domain.deadline.Timer;
import recognition.domain.document.DocumentId;
import recognition.domain.eligibility.Degree;
import recognition.domain.eligibility.Work;
import recognition.domain.title.ApplicationId;
import recognition.domain.title.OfficialSeals;
import recognition.domain.title.OfficialSeals.Seal;
import recognition.domain.title.Round.Route;
import recognition.domain.title.TitleApplication;
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
import recognition.domain.title.TitleRules;
import recognition.domain.verification.VerificationId;
import recognition.local.table.LocalTable;
import recognition.storage.Table;
import recognition.storage.cases.DocumentUse;

/** What titles add to the promise of {@code Cases}: what may happen once, and where a round stands. */
class DynamoTitleApplicationsTest {
    private static final Instant NOW = Instant.parse("2026-12-02T01:00:00Z");
    private static final SocialCreditCode UNIT = new SocialCreditCode("91310115MA1K3A7Q8U");
    private static final SocialCreditCode OTHER_UNIT = new SocialCreditCode("91310104MA1FP8M27M");
    private static final Random RANDOM = new Random(1);
    private static final DocumentId DOCUMENT = DocumentId.random(RANDOM);
    private static final Dossier DOSSIER = new Dossier(new Link(null, null, "applicant"),
            new Background(List.of(new Education(new Degree.Held(Degree.MASTER, true), "Leeds", DOCUMENT)),
                    List.of(new Job(new Work(LocalDate.of(2020, 1, 1), null, 80, Work.Place.IN_CITY), "公司", "工程师",
                            DOCUMENT)),
                    true, Set.of(2)),
            new Declaration("总结", DOCUMENT, "form-1"));
    private static final Review REVIEW = new Review("属实", new Seal(OfficialSeals.Kind.UPLOADED_PROOF, DOCUMENT), NOW);
    private static final Timer TIMER = new Timer(LocalDate.of(2026, 12, 2),
            new Term(5,
                    new CountingRule("civil-code", CountingRule.Unit.WORKING_DAYS, false, LocalTime.MIDNIGHT, true)),
            new Settled(LocalDate.of(2026, 12, 9), Instant.parse("2026-12-09T16:00:00Z"),
                    new Basis("2026.1", "civil-code")),
            NOW);
    private static final List<Judgment> GUARDS = List
            .of(new Judgment("summary-length", "MET", "S3-16", Map.of("length", "3000")));
    private static final Submission SUBMISSION = new Submission(NOW, "r@1", GUARDS, null);
    private static final Correction CORRECTION = new Correction(List.of(new Correction.Item("学位证书", "不清")), "officer",
            NOW,
            TIMER, NOW, true);
    private static final Appointment APPOINTMENT = new Appointment("助理工程师", LocalDate.of(2026, 12, 1), "称职",
            REVIEW.seal(),
            NOW, "r@1", GUARDS);

    private final DynamoTitleApplications applications = applications();

    /** On a table with a document that is clean. */
    private static DynamoTitleApplications applications() {
        var fresh = LocalTable.fresh();
        fresh.client().transactWriteItems(
                write -> write.transactItems(DocumentUse.opened(fresh.name(), DOCUMENT)));
        return new DynamoTitleApplications(new Table(fresh.client(), fresh.name()));
    }

    private static Opening opening(SocialCreditCode unit, String person) {
        return new Opening(ApplicationId.random(RANDOM), "shanghai-2026-4",
                new Aim(EntryId.parse("shanghai-3.0-C-10").orElseThrow(), TitleLevel.ASSOCIATE_SENIOR,
                        TitleSeries.ENGINEERING, Route.COMMITTEE),
                new Employer(unit, "公司", Account.Unit.Kind.COMPANY), new Applicant("Jane", person),
                new Proof(VerificationId.random(RANDOM), NOW, LocalDate.of(2012, 5, 1)), "employer", NOW,
                Instant.parse("2026-12-18T16:00:00Z"));
    }

    private static Opening opening() {
        return opening(UNIT, "person");
    }

    private static Papers papers(Opening opening) {
        return new Papers(DOSSIER, REVIEW, TitleRules.noticeOf(opening.id()), new Consent(OTHER_UNIT, "同意", NOW));
    }

    private static Step<TitleApplication> step(TitleApplication after) {
        return new Step<>(after, new Event("TRIED", NOW, new Event.Actor.Person("employer"), "S3-20", Map.of()));
    }

    private Versioned<TitleApplication> opened(Opening opening) {
        applications.open(step(new TitleApplication.OnNotice(opening, papers(opening))), null);
        return applications.find(opening.id()).orElseThrow();
    }

    private Kept<TitleApplication> submit(Versioned<TitleApplication> was) {
        var opening = was.state().opening();
        return applications.keepSubmission(was,
                step(new TitleApplication.Submitted(opening, papers(opening), SUBMISSION)), null);
    }

    @Test
    void everyStageIsReadAsItWasKept() {
        var of = opening();
        var answered = new Submission(NOW, "r@1", GUARDS, new Answered(CORRECTION,
                List.of(new Answered.Reply("已补", DOCUMENT), new Answered.Reply("说明", null)), NOW));
        for (TitleApplication state : List.of(new TitleApplication.Draft(opening(), Dossier.EMPTY),
                new TitleApplication.AtEmployer(opening(), DOSSIER, NOW),
                new TitleApplication.Returned(opening(), DOSSIER, "缺证明", NOW),
                new TitleApplication.Reviewed(opening(), DOSSIER, REVIEW),
                new TitleApplication.OnNotice(opening(), papers(of)),
                new TitleApplication.AwaitingConsent(opening(), papers(of), SUBMISSION, OTHER_UNIT, TIMER),
                new TitleApplication.Submitted(opening(), papers(of), answered),
                new TitleApplication.InCorrection(opening(), papers(of), SUBMISSION, CORRECTION),
                new TitleApplication.Accepted(opening(), papers(of), SUBMISSION, CheckedCode.random(RANDOM), NOW),
                new TitleApplication.Appointed(opening(), DOSSIER, APPOINTMENT),
                new TitleApplication.Recorded(opening(), DOSSIER, APPOINTMENT, NOW),
                new TitleApplication.Ended(opening(), DOSSIER, Ending.NOT_ACCEPTED, "不符", true, NOW))) {
            applications.open(step(state), null);
            assertEquals(Optional.of(state), applications.find(state.opening().id()).map(Versioned::state));
        }
    }

    @Test
    void aPersonIsSubmittedOnceInARoundByWhicheverEmployer() {
        assertInstanceOf(Kept.Done.class, submit(opened(opening())));
        assertInstanceOf(Kept.Taken.class, submit(opened(opening(OTHER_UNIT, "person"))));
        assertInstanceOf(Kept.Done.class, submit(opened(opening(UNIT, "another"))));
        assertEquals(Set.of("shanghai-2026-4"), applications.roundsOf("person"));
        assertEquals(Set.of(), applications.roundsOf("nobody"));
    }

    @Test
    void ofManySubmissionsAtOnceOneIsKept() throws Exception {
        var was = opened(opening());
        var others = IntStream.range(0, 10).mapToObj(_ -> opened(opening())).toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var kept = threads.invokeAll(IntStream.range(0, 20)
                    .<Callable<Kept<TitleApplication>>>mapToObj(i -> () -> submit(i < 10 ? was : others.get(i - 10)))
                    .toList());
            int done = 0;
            for (var one : kept) {
                done += one.get() instanceof Kept.Done ? 1 : 0;
            }
            assertEquals(1, done);
        }
    }

    @Test
    void aSecondRequestForCorrectionIsRefusedByTheTableWhateverTheCodeBelieves() {
        var of = opening();
        var submitted = ((Kept.Done<TitleApplication>) submit(opened(of))).now();
        var asked = new TitleApplication.InCorrection(of, papers(of), SUBMISSION, CORRECTION);
        var first = (Kept.Done<TitleApplication>) applications.keepCorrection(submitted, step(asked), null);
        var back = (Kept.Done<TitleApplication>) applications.keep(first.now(), step(submitted.state()), null);
        assertInstanceOf(Kept.Taken.class, applications.keepCorrection(back.now(), step(asked), null));
        assertEquals(submitted.state(), applications.find(of.id()).orElseThrow().state());
    }

    @Test
    void anApplicantFindsTheApplicationsTheyCameTo() {
        var of = opening();
        applications.open(step(new TitleApplication.Draft(of, Dossier.EMPTY)), null);
        var was = applications.find(of.id()).orElseThrow();
        applications.keepApplicant(was, step(new TitleApplication.Draft(of, DOSSIER)), null);
        assertEquals(List.of(of.id()), applications.ofApplicant("applicant").stream()
                .map(one -> one.state().opening().id()).toList());
        assertEquals(List.of(), applications.ofApplicant("somebody"));
    }

    @Test
    void aRoundSaysWhereEachOfItsApplicationsStands() {
        var one = opened(opening());
        submit(one);
        opened(opening(OTHER_UNIT, "another"));
        assertEquals(Set.of("SUBMITTED", "ON_NOTICE"), Set.copyOf(
                applications.inRound("shanghai-2026-4", Optional.empty()).stream().map(row -> row.stage()).toList()));
        assertEquals(List.of(one.state().opening().id()), applications.inRound("shanghai-2026-4", Optional.of(UNIT))
                .stream().map(row -> row.id()).toList());
        assertEquals(List.of(), applications.inRound("shanghai-2025-3", Optional.empty()));
    }
}
