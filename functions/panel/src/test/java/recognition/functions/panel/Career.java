package recognition.functions.panel;

import static recognition.functions.panel.World.done;
import static recognition.functions.panel.World.yes;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import recognition.catalog.TitleRequirementFiles;
import recognition.domain.Decision;
import recognition.domain.access.Caller;
import recognition.domain.access.Owner;
import recognition.domain.access.Role;
import recognition.domain.account.Account;
import recognition.domain.cases.Event;
import recognition.domain.cases.Event.Actor;
import recognition.domain.cases.Step;
import recognition.domain.cases.Versioned;
import recognition.domain.catalog.Bilingual;
import recognition.domain.catalog.EntryId;
import recognition.domain.catalog.TitleLevel;
import recognition.domain.catalog.TitleSeries;
import recognition.domain.code.CheckedCode;
import recognition.domain.deadline.Timer;
import recognition.domain.document.DocumentId;
import recognition.domain.eligibility.Degree;
import recognition.domain.eligibility.Work;
import recognition.domain.notice.NoticeId;
import recognition.domain.notice.NoticeRules;
import recognition.domain.notice.ObjectionId;
import recognition.domain.notice.Objections.Outcome;
import recognition.domain.notice.PublicNotice;
import recognition.domain.panel.AcceptanceRules;
import recognition.domain.panel.AcceptanceRules.Proposal;
import recognition.domain.panel.AcceptanceRules.Receipt;
import recognition.domain.panel.Assessment;
import recognition.domain.panel.Assessment.Ended;
import recognition.domain.panel.Assessment.Interview;
import recognition.domain.panel.Assessment.Opinion;
import recognition.domain.panel.Assessment.Reviewer;
import recognition.domain.panel.Assessment.Voting;
import recognition.domain.panel.AssessmentRefusal;
import recognition.domain.panel.Bench.Ground;
import recognition.domain.panel.Checklist;
import recognition.domain.panel.ChecklistItem;
import recognition.domain.panel.ChecklistItem.Mark;
import recognition.domain.panel.PanelRules;
import recognition.domain.panel.PanelRules.Naming;
import recognition.domain.panel.PanelRules.Voted;
import recognition.domain.panel.PanelRules.Wish;
import recognition.domain.panel.PanelTerms.Criterion;
import recognition.domain.panel.PaperDue;
import recognition.domain.panel.ResultRules;
import recognition.domain.panel.SealedBallot;
import recognition.domain.panel.VoteRules;
import recognition.domain.panel.VoteRules.Announcement;
import recognition.domain.panel.VoteRules.Marked;
import recognition.domain.panel.VoteRules.Publishing;
import recognition.domain.title.ApplicationId;
import recognition.domain.title.CorrectionRules;
import recognition.domain.title.CorrectionRules.Asking;
import recognition.domain.title.Guards;
import recognition.domain.title.Round.Route;
import recognition.domain.title.TitleApplication;
import recognition.domain.title.TitleApplication.Aim;
import recognition.domain.title.TitleApplication.Answered;
import recognition.domain.title.TitleApplication.Applicant;
import recognition.domain.title.TitleApplication.AtEmployer;
import recognition.domain.title.TitleApplication.Background;
import recognition.domain.title.TitleApplication.Correction;
import recognition.domain.title.TitleApplication.Declaration;
import recognition.domain.title.TitleApplication.Dossier;
import recognition.domain.title.TitleApplication.Education;
import recognition.domain.title.TitleApplication.Employer;
import recognition.domain.title.TitleApplication.Job;
import recognition.domain.title.TitleApplication.Link;
import recognition.domain.title.TitleApplication.Proof;
import recognition.domain.title.TitleRules;
import recognition.domain.title.TitleRules.Comments;
import recognition.domain.title.TitleRules.Filing;
import recognition.domain.title.TitleRules.Posting;
import recognition.domain.title.TitleRules.Proofs;
import recognition.domain.title.TitleRules.WithNotice;
import recognition.domain.title.UploadedSeals;
import recognition.domain.verification.Particulars;
import recognition.domain.verification.Result;
import recognition.domain.verification.Standing;
import recognition.domain.verification.VerificationId;
import recognition.domain.verification.VerificationRequest;
import recognition.domain.verification.VerificationRequest.Decided;
import recognition.domain.verification.VerificationRequest.Listed;

/** One application on its way through the round: people do what its plan says, time does the rest. */
final class Career {
    private static final Caller.Person ACCEPTOR = staff("officer", Role.OFFICER);
    private static final Caller.Person REVIEWER = staff("officer-2", Role.OFFICER);
    private static final Caller.Person AUTHORITY = staff("authority", Role.INDUSTRY_AUTHORITY);
    private static final Caller.Person CORRECTOR = staff("expert-" + World.CORRECTOR, Role.OFFICER);
    private static final EntryId ENTRY = EntryId.parse("shanghai-3.0-C-10").orElseThrow();

    private final World world;
    private final Plan plan;
    private final Random random;
    private final ApplicationId id;
    private final DocumentId document;
    private final Caller.Person employer;
    private NoticeId resultNotice;

    Career(World world, Plan plan, Random random) {
        this.world = world;
        this.plan = plan;
        this.random = random;
        this.id = ApplicationId.random(random);
        this.document = DocumentId.random(random);
        world.clean(document);
        this.employer = new Caller.Person("employer-" + plan.unit(), Set.of(Role.EMPLOYER),
                World.UNITS.get(plan.unit()));
        world.at(Instant.parse("2026-11-23T01:00:00Z").plusSeconds(60L * plan.number()), this::begin);
    }

    private static Caller.Person staff(String subject, Role role) {
        return new Caller.Person(subject, Set.of(role), null);
    }

    private Versioned<TitleApplication> application() {
        return world.applications.find(id).orElseThrow();
    }

    private Versioned<Assessment> assessment() {
        return world.assessments.find(id).orElseThrow();
    }

    private void begin(Instant now) {
        var opening = new TitleApplication.Opening(id, world.round.id(),
                new Aim(ENTRY, TitleLevel.ASSOCIATE_SENIOR, TitleSeries.ENGINEERING, Route.COMMITTEE),
                new Employer(World.UNITS.get(plan.unit()), "单位" + plan.unit(), Account.Unit.Kind.COMPANY),
                new Applicant("Applicant " + plan.number(), "person-" + plan.number()),
                new Proof(VerificationId.random(random), now, LocalDate.of(2012, 5, 1)), employer.subject(), now,
                world.round.window().closes());
        var background = new Background(
                List.of(new Education(new Degree.Held(Degree.MASTER, true), "Leeds", document)),
                List.of(new Job(new Work(LocalDate.of(2012, 1, 1), LocalDate.of(2019, 12, 31), 100,
                        Work.Place.OVERSEAS), "Arup", "Engineer", document),
                        new Job(new Work(LocalDate.of(2020, 1, 1), null, 100, Work.Place.IN_CITY), "单位", "工程师",
                                document)),
                true, Set.of());
        var dossier = new Dossier(Link.NONE, background, new Declaration("工".repeat(3000), document, null));
        done(world.applications.open(new Step<>(new AtEmployer(opening, dossier, now),
                new Event("TITLE_APPLICATION_HANDED_IN", now, Actor.of(employer), "S3-18", Map.of())), null));
        if (plan.reviewed()) {
            world.at(now.plus(Duration.ofDays(1)), this::review);
        }
    }

    private void review(Instant now) {
        var was = application();
        var review = new Comments("属实", document, now);
        done(world.applications.keep(was,
                yes(TitleRules.review(was.state(), review, world.grounds(),
                        new Proofs((_, _) -> Optional.empty(), new UploadedSeals()), employer)),
                null));
        var reviewed = application();
        var posting = new Posting(world.policies.workingDays(5, LocalDate.of(2026, 11, 24)), document,
                new Bilingual("工程系列 副高级", "Associate senior, engineering"));
        done(world.applications.keepWithNotice(reviewed, yes(TitleRules.putOnNotice(reviewed.state(), posting,
                Optional.empty(), (_, _) -> Optional.empty(), world.grounds(), employer, now)), null));
        object(TitleRules.noticeOf(id), plan.internal(), now);
        world.at(now.plus(Duration.ofDays(12)), this::submit);
    }

    /** Somebody objects on the next day; a week later it is settled, or never where nothing is to come of it. */
    private void object(NoticeId notice, Plan.Objected objected, Instant now) {
        if (objected == Plan.Objected.NOT) {
            return;
        }
        var objection = ObjectionId.random(random);
        world.at(now.plus(Duration.ofDays(1)), at -> keep(notice, is -> NoticeRules.object(is, objection,
                world.calendar, new Actor.Person("anyone"), at)));
        var outcome = objected == Plan.Objected.UPHELD ? Outcome.UPHELD : Outcome.DISMISSED;
        world.at(now.plus(Duration.ofDays(9)), at -> keep(notice,
                is -> NoticeRules.settle(is, objection, outcome, Actor.of(ACCEPTOR), at)));
    }

    private void keep(NoticeId notice, java.util.function.Function<PublicNotice, Decision<Step<PublicNotice>>> rule) {
        var was = world.notices.find(notice).orElseThrow();
        done(world.notices.keep(was, yes(rule.apply(was.state())), null));
    }

    private void submit(Instant now) {
        var today = LocalDate.ofInstant(now, recognition.domain.time.HouseClock.SHANGHAI);
        var was = application();
        var rules = new recognition.domain.eligibility.TitleRules(world.catalog.edition(world.round.edition())
                .orElseThrow(), TitleRequirementFiles.read(world.round), world.round,
                TitleRequirementFiles.policy(world.policies, today));
        var filing = new Filing(
                new Guards.Evidence(rules, world.catalog.entry(ENTRY).orElseThrow(), Optional.of(verified(now)),
                        Set.of()),
                world.notices.find(TitleRules.noticeOf(id)).map(Versioned::state), null,
                world.policies.term("consent.supervisor", today));
        var decision = TitleRules.submit(was.state(), filing, world.grounds(), employer, now);
        if (plan.internal() == Plan.Objected.UPHELD) {
            Checks.refused("NOTICE_NOT_CLEAR", decision);
            return;
        }
        done(world.applications.keepSubmission(was, yes(decision), null));
        world.at(now.plus(Duration.ofHours(3)), plan.withdrawn() ? this::withdraw : this::screen);
    }

    /** The certificate's verification, of which a submission looks at the result only. */
    private VerificationRequest verified(Instant now) {
        var at = now.minus(Duration.ofDays(20));
        var opening = new VerificationRequest.Opening(VerificationId.random(random),
                VerificationRequest.Path.OVERSEAS_INDIVIDUAL, new Owner.Individual("holder"), "holder",
                new Listed(ENTRY, "qualification", "issuer"), at);
        return new Decided(opening, Particulars.NONE, null, null, null, Result.first(CheckedCode.random(random),
                new Standing(at, Standing.Outcome.VERIFIED, Standing.Status.ACTIVE, false, null)));
    }

    private void withdraw(Instant now) {
        var was = application();
        WithNotice step = yes(TitleRules.withdraw(was.state(), Optional.empty(), world.grounds(), employer, now));
        done(world.applications.keepWithNotice(was, step, null));
    }

    private void screen(Instant now) {
        if (plan.corrected() == null) {
            decide(now);
            return;
        }
        var was = application();
        var term = world.policies.workingDays(10, LocalDate.of(2026, 12, 1));
        var asking = new Asking(List.of(new Correction.Item("学位证书", "扫描件不清")), term,
                world.policies.workingDays(5, LocalDate.of(2026, 12, 1)));
        done(world.applications.keepCorrection(was,
                yes(CorrectionRules.ask(was.state(), asking, world.grounds(), CORRECTOR, now)), null));
        if (plan.corrected()) {
            world.at(now.plus(Duration.ofDays(8)), this::answer);
        }
    }

    private void answer(Instant now) {
        var was = application();
        done(world.applications.keep(was, yes(CorrectionRules.answer(was.state(),
                List.of(new Answered.Reply("已补", document)), world.grounds(), (_, _) -> Optional.empty(), employer,
                now)), null));
        world.at(now.plus(Duration.ofHours(3)), this::decide);
    }

    private void decide(Instant now) {
        var was = application();
        if (plan.declined()) {
            done(world.applications.keep(was,
                    yes(TitleRules.decline(was.state(), "不符合", world.grounds(), ACCEPTOR, now)), null));
            return;
        }
        var marks = new EnumMap<ChecklistItem, Mark>(ChecklistItem.class);
        for (var item : ChecklistItem.values()) {
            marks.put(item, item == ChecklistItem.SUPERVISOR_CONSENT ? Mark.NOT_APPLICABLE : Mark.MET);
        }
        var term = world.policies.term("paper.period", LocalDate.of(2026, 12, 1));
        var due = new PaperDue(world.terms.paper().dueOn(), Timer.start(term, world.calendar, now),
                world.terms.paper().late());
        done(world.assessments.keepAdmission(was, yes(AcceptanceRules.admit(was.state(),
                new Proposal(new Checklist(marks), CheckedCode.random(random), due), ACCEPTOR, now)), null));
        Checks.refused("STEP_NOT_POSSIBLE_NOW",
                TitleRules.withdraw(application().state(), Optional.empty(), world.grounds(), employer, now));
        world.at(Instant.parse(plan.papersInTime() ? "2027-01-15T15:59:59Z" : "2027-01-15T16:00:00Z"), this::papers);
    }

    private void papers(Instant now) {
        var was = assessment();
        var receipt = new Receipt(was.state().opening().reference(), world.terms.paper().copies());
        var decision = AcceptanceRules.receivePaper(was.state(), receipt, world.terms, world.calendar, ACCEPTOR, now);
        if (!plan.papersInTime()) {
            Checks.refused(AssessmentRefusal.PAPERS_TOO_LATE.name(), decision);
            return;
        }
        done(world.assessments.keep(was, yes(decision), null));
        world.at(now.plus(Duration.ofDays(10)), this::reviewed);
    }

    private void reviewed(Instant now) {
        take(is -> PanelRules.review(is, Reviewer.BUREAU, new Opinion(true, "符合", null, REVIEWER.subject(), now),
                (_, _) -> Optional.empty(), REVIEWER));
        take(is -> PanelRules.review(is, Reviewer.AUTHORITY, new Opinion(true, "同意", null, AUTHORITY.subject(), now),
                (_, _) -> Optional.empty(), AUTHORITY));
        var dealt = Naming.persons(world.applications.timeline(id));
        take(is -> PanelRules.assignPanel(is, new Naming(Optional.of(world.panel), dealt, 3), ACCEPTOR, now));
        for (int member = 0; member < World.MEMBERS; member++) {
            var by = World.member(member);
            if (plan.choices().get(member).stands() && !derived(member)) {
                take(is -> PanelRules.recuse(is, by.subject(), Ground.KINSHIP, world.terms.vote(), by, now));
            }
        }
        var slot = world.panel.slots().get(plan.number());
        take(is -> PanelRules.book(is, new Wish(slot.starts(), Optional.of(world.panel), false), employer, now));
        world.at(slot.starts(), this::interview);
    }

    private boolean derived(int member) {
        return member == plan.unit() || (plan.corrected() != null && member == World.CORRECTOR);
    }

    private void take(java.util.function.Function<Assessment, Decision<Step<Assessment>>> rule) {
        var was = assessment();
        done(world.assessments.keep(was, yes(rule.apply(was.state())), null));
    }

    private void interview(Instant now) {
        var present = plan.sitting().stream().map(member -> World.member(member).subject()).toList();
        var rule = new Voted(world.terms.vote(), 3, now.plus(Duration.ofHours(48)));
        var chair = presiding();
        if (present.size() > 1) {
            var few = new Interview(now, present.subList(0, 1), "");
            Checks.refused(AssessmentRefusal.NO_QUORUM.name(),
                    PanelRules.interview(assessment().state(), few, rule, chair));
        }
        take(is -> PanelRules.interview(is, new Interview(now, present, "听取陈述"), rule, chair));
        plan.sitting().stream().filter(member -> plan.choices().get(member).casts())
                .forEach(member -> vote(member, now));
        for (int member = 0; member < World.MEMBERS; member++) {
            if (plan.standsBack(member)) {
                Checks.refused(AssessmentRefusal.MEMBER_RECUSED.name(), cast(member, now));
            }
        }
        world.at(now.plus(Duration.ofHours(48)), this::tally);
    }

    /** The chair or, where the chair stands back, the secretary. */
    private Caller.Person presiding() {
        return World.member(plan.standsBack(World.CHAIR) ? World.SECRETARY : World.CHAIR);
    }

    private void vote(int member, Instant now) {
        var was = assessment();
        done(world.assessments.keepBallot(was, yes(cast(member, now)), null));
    }

    private Decision<VoteRules.Cast> cast(int member, Instant now) {
        var by = World.member(member);
        var scores = new HashMap<String, Integer>();
        world.terms.rubrics().get(TitleLevel.ASSOCIATE_SENIOR).stream().map(Criterion::id)
                .forEach(criterion -> scores.put(criterion, 1 + random.nextInt(5)));
        return VoteRules.vote(assessment().state(), new Marked(plan.choices().get(member).choice(), scores),
                world.terms, ballot -> SealedBallot.seal(world.publicHalf(), id, by.subject(), ballot), by, now);
    }

    private void tally(Instant now) {
        var was = assessment();
        resultNotice = NoticeId.random(random);
        var says = new Announcement(resultNotice, new Bilingual("工程系列 副高级", "Associate senior, engineering"),
                world.policies.workingDays(world.terms.resultNoticeWorkingDays(), LocalDate.of(2027, 1, 4)));
        Voting voting = yes(VoteRules.mayOpen(was.state(), presiding(), now));
        var ballots = yes(VoteRules.open(voting, world.assessments.ballots(id), world::decrypt));
        done(world.assessments.keepResult(was, yes(VoteRules.tally(voting, ballots,
                new Publishing(world.terms, says, world.calendar), presiding(), now)), null));
        Checks.none(world.assessments.ballots(id));
        if (assessment().state() instanceof Assessment.Passed) {
            object(resultNotice, plan.result(), now);
            world.at(now.plus(Duration.ofDays(3)), this::certifyEarly);
            world.at(now.plus(Duration.ofDays(14)), this::certify);
        }
    }

    private Optional<PublicNotice> notice() {
        return world.notices.find(resultNotice).map(Versioned::state);
    }

    private void certifyEarly(Instant now) {
        Checks.refused(AssessmentRefusal.RESULT_NOTICE_NOT_CLEAR.name(), ResultRules.certify(assessment().state(),
                notice(), CheckedCode.random(random), world.calendar, ACCEPTOR, now));
    }

    private void certify(Instant now) {
        if (plan.result() == Plan.Objected.UPHELD) {
            Checks.refused(AssessmentRefusal.RESULT_NOTICE_NOT_CLEAR.name(), ResultRules.certify(assessment().state(),
                    notice(), CheckedCode.random(random), world.calendar, ACCEPTOR, now));
            take(is -> ResultRules.setAside(is, notice(), ACCEPTOR, now));
            return;
        }
        take(is -> ResultRules.certify(is, notice(), CheckedCode.random(random), world.calendar, ACCEPTOR, now));
        if (plan.revoked()) {
            take(is -> ResultRules.proposeRevocation(is, "材料虚假", ACCEPTOR, now));
            take(is -> ResultRules.answerRevocation(is, true, REVIEWER, now));
        }
    }

    Plan plan() {
        return plan;
    }

    /** How it ended, as the store has it. */
    Plan.End ended() {
        return world.assessments.find(id).map(found -> ended(found.state()))
                .orElseGet(() -> switch (application().state()) {
                    case TitleApplication.Ended ended -> switch (ended.ending()) {
                        case LAPSED -> Plan.End.LAPSED;
                        case WITHDRAWN -> Plan.End.WITHDRAWN;
                        case DEEMED_WITHDRAWN -> Plan.End.DEEMED_WITHDRAWN;
                        case NOT_ACCEPTED -> Plan.End.NOT_ACCEPTED;
                        case CONSENT_REFUSED -> throw new AssertionError("nobody was asked for consent");
                    };
                    case TitleApplication other -> throw new AssertionError("never ended: " + other.getClass());
                });
    }

    private static Plan.End ended(Assessment is) {
        return switch (is) {
            case Assessment.Certified _ -> Plan.End.CERTIFIED;
            case Assessment.Revoked _ -> Plan.End.REVOKED;
            case Ended ended -> Plan.End.valueOf(ended.end().name());
            case Assessment other -> throw new AssertionError("never ended: " + other.getClass());
        };
    }

    /** Its lines, of both lives, in the order they were kept. */
    List<String> lines() {
        return java.util.stream.Stream.of(world.applications.timeline(id), world.assessments.timeline(id))
                .flatMap(List::stream).map(Event::kind).collect(Collectors.toList());
    }
}
