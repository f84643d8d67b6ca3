package recognition.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import recognition.catalog.PolicyFiles;
import recognition.catalog.RoundFiles;
import recognition.domain.access.Caller;
import recognition.domain.access.Owner;
import recognition.domain.access.Role;
import recognition.domain.account.Account;
import recognition.domain.account.SocialCreditCode;
import recognition.domain.calendar.CountingRule;
import recognition.domain.calendar.CountingRule.Unit;
import recognition.domain.calendar.Term;
import recognition.domain.cases.Cases;
import recognition.domain.cases.Event;
import recognition.domain.cases.Event.Actor;
import recognition.domain.cases.Step;
import recognition.domain.catalog.EntryId;
import recognition.domain.catalog.Jurisdiction;
import recognition.domain.catalog.TitleLevel;
import recognition.domain.catalog.TitleSeries;
import recognition.domain.code.CheckedCode;
import recognition.domain.deadline.Promise;
import recognition.domain.deadline.Timer;
import recognition.domain.document.DocumentId;
import recognition.domain.panel.AcceptanceRules;
import recognition.domain.panel.AcceptanceRules.Receipt;
import recognition.domain.panel.Assessment;
import recognition.domain.panel.Checklist;
import recognition.domain.panel.PanelTerms;
import recognition.domain.panel.PanelTerms.Late;
import recognition.domain.panel.PaperDue;
import recognition.domain.title.ApplicationId;
import recognition.domain.title.OfficialSeals;
import recognition.domain.title.OfficialSeals.Seal;
import recognition.domain.title.Round;
import recognition.domain.title.Round.Route;
import recognition.domain.title.TitleApplication;
import recognition.domain.title.TitleApplication.Aim;
import recognition.domain.title.TitleApplication.Applicant;
import recognition.domain.title.TitleApplication.Dossier;
import recognition.domain.title.TitleApplication.Employer;
import recognition.domain.title.TitleApplication.Papers;
import recognition.domain.title.TitleApplication.Proof;
import recognition.domain.title.TitleApplication.Review;
import recognition.domain.title.TitleRules;
import recognition.domain.verification.Particulars;
import recognition.domain.verification.VerificationId;
import recognition.domain.verification.VerificationRequest;
import recognition.domain.verification.VerificationRequest.Acceptance;
import recognition.domain.verification.VerificationRequest.Listed;
import recognition.domain.verification.VerificationRequest.Path;
import recognition.domain.verification.VerificationRequest.Submission;
import recognition.domain.verification.VerificationRules;
import recognition.simulation.Request.Answer;
import recognition.storage.cases.DocumentUse;
import recognition.storage.panel.DynamoAssessments;
import recognition.storage.title.DynamoTitleApplications;
import recognition.storage.verification.DynamoVerificationRequests;

/**
 * Terms that somebody keeps or lets pass: a draft nobody went on with, what a request was given back for, a holder's and a
 * department's consent, the window of a round, the paper copies (S2-31, S2-52, S3-20, S3-25). In each run cases of one kind; whoever
 * is to act does so in time, in the last millisecond, late, twice or never.
 */
final class TermStory extends Tale {
    private static final CountingRule RULE = new CountingRule("simulated", Unit.WORKING_DAYS, false, LocalTime.MIDNIGHT,
            true);
    private static final PolicyFiles POLICIES = PolicyFiles.read(Jurisdiction.SHANGHAI);
    private static final Round ROUND = RoundFiles.read().find("shanghai-2026-4").orElseThrow();
    private static final SocialCreditCode UNIT = new SocialCreditCode("91310115MA1K3A7Q8U");
    private static final EntryId ENTRY = EntryId.parse("shanghai-3.0-C-10").orElseThrow();

    private final DynamoVerificationRequests verifications = new DynamoVerificationRequests(table);
    private final DynamoTitleApplications titles = new DynamoTitleApplications(table);
    private final DynamoAssessments assessments = new DynamoAssessments(table);
    private final List<Running<?>> running = new ArrayList<>();

    /**
     * A term that runs.
     *
     * @param wanted the line of whoever keeps it
     * @param passed the line of time
     */
    private record Running<I>(Cases<I, ?> cases, I id, String subject, Instant from, int days, String wanted,
            String passed) {}

    private TermStory(World world) {
        super(world);
    }

    /** A run in a world, with everything checked. */
    static World told(World world) {
        new TermStory(world).tell();
        return world;
    }

    private void tell() {
        int kind = random.nextInt(5);
        var start = kind == 3 ? inTheWindow() : anyTimeSince(kind < 3 ? 2025 : 2016);
        loadYears(start, 2026);
        tellPeople("owner", start);
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            switch (kind) {
                case 0, 1, 2 -> verification(kind, start, random.nextInt(1, 11));
                case 3 -> departmentsConsent(start, random.nextInt(1, 8));
                default -> papers(start, random.nextInt(1, 11));
            }
        }
        live();
        running.forEach(this::check);
        everyRequestHasItsOneLine(running.stream().flatMap(one -> timeline(one).stream()));
        nothingIsDue();
    }

    /** Policies of verification are in force from 2025 on. */
    private Instant anyTimeSince(int first) {
        int year = random.nextInt(first, 2026);
        var day = random.nextInt(5) == 0
                ? LocalDate.of(year, 12, random.nextInt(12, 32))
                : LocalDate.ofYearDay(year, random.nextInt(1, 330));
        return day.atStartOfDay().toInstant(ZoneOffset.ofHours(8)).plus(within(DAY));
    }

    private Instant inTheWindow() {
        return ROUND.window().opens().plus(
                within(Duration.between(ROUND.window().opens(), ROUND.window().closes())));
    }

    private void verification(int kind, Instant at, int days) {
        var id = VerificationId.random(random);
        var timer = Timer.start(new Term(days, RULE), world.calendars.readAt(at), at);
        var opening = new VerificationRequest.Opening(id, Path.OVERSEAS_INDIVIDUAL, new Owner.Individual("owner"),
                "owner",
                new Listed(ENTRY, "qualification", "issuer"), at);
        var submission = new Submission(at, kind == 1, null, Set.of(), null);
        var first = switch (kind) {
            case 0 -> new VerificationRequest.Draft(opening, Particulars.NONE, timer);
            case 1 -> new VerificationRequest.Returned(opening, Particulars.NONE, submission, List.of(), timer);
            default -> new VerificationRequest.AwaitingConsent(opening, Particulars.NONE, submission,
                    new Acceptance(at, new Promise(timer.term(), timer.end()), null, false), timer);
        };
        open(verifications, first, at);
        var passed = List.of("VERIFICATION_EXPIRED", "VERIFICATION_LAPSED", "VERIFICATION_CONSENT_NOT_GIVEN").get(kind);
        var flow = flow(verifications);
        var one = new Running<>(verifications, id, id.value(), at, days, "VERIFICATION_WITHDRAWN", passed);
        lives(one, (request, calendar, now) -> Window.answer(request.person(),
                sent -> flow.step(sent, id, is -> World.noting(request, VerificationRules.withdraw(is,
                        person(request, Role.HOLDER), new VerificationRules.Grounds(calendar,
                                POLICIES.verification(LocalDate.of(2025, 6, 1))),
                        now)))));
    }

    private void departmentsConsent(Instant at, int days) {
        var id = ApplicationId.random(random);
        var sealed = DocumentId.random(random);
        var opening = new TitleApplication.Opening(id, ROUND.id(),
                new Aim(ENTRY, TitleLevel.ASSOCIATE_SENIOR, TitleSeries.ENGINEERING, Route.COMMITTEE),
                new Employer(UNIT, "unit", Account.Unit.Kind.PUBLIC_INSTITUTION),
                new Applicant("applicant", id.value()),
                new Proof(VerificationId.random(random), at, LocalDate.of(2012, 5, 1)), "employer", at,
                ROUND.window().closes());
        world.quietly(() -> world.store
                .transactWriteItems(write -> write.transactItems(DocumentUse.opened("table", sealed))));
        open(titles, new TitleApplication.AwaitingConsent(opening,
                new Papers(Dossier.EMPTY,
                        new Review("opinion", new Seal(OfficialSeals.Kind.UPLOADED_PROOF, sealed), at),
                        TitleRules.noticeOf(id), null),
                new TitleApplication.Submission(at, "rules", List.of(), null), UNIT,
                Timer.start(new Term(days, RULE), world.calendars.readAt(at), at)), at);
        var flow = flow(titles);
        lives(new Running<>(titles, id, id.value(), at, days, "TITLE_APPLICATION_SUBMITTED",
                "CONSENT_NOT_GIVEN_IN_TIME"),
                (request, calendar, now) -> Window.answer(request.person(), sent -> flow.step(sent, id,
                        is -> World.noting(request, TitleRules.consent(is, true, "yes",
                                new TitleRules.Grounds(ROUND, calendar), person(request, Role.SUPERVISOR), now)),
                        titles::keepSubmission)));
        sweeps(at, ROUND.window().closes());
        at(ROUND.window().closes().plus(DAY), world::sweep);
    }

    private void papers(Instant at, int days) {
        var id = ApplicationId.random(random);
        var reference = CheckedCode.random(random);
        var sought = new Assessment.Sought(ROUND.id(), ENTRY,
                new Assessment.Title(TitleLevel.ASSOCIATE_SENIOR, TitleSeries.ENGINEERING),
                new Assessment.Candidate("person", UNIT, "unit", "owner"));
        open(assessments, new Assessment.Accepted(
                new Assessment.Opening(id, reference, sought,
                        new Assessment.Acceptance(new Checklist(Map.of()), "officer", at, "rules")),
                new PaperDue(null, Timer.start(new Term(days, RULE), world.calendars.readAt(at), at),
                        Late.DEEMED_WITHDRAWN)),
                at);
        var terms = new PanelTerms(ROUND.id(), new PanelTerms.Paper(2, null, Late.DEEMED_WITHDRAWN), null, 5, Map.of());
        var flow = flow(assessments);
        lives(new Running<>(assessments, id, id.value(), at, days, "PAPERS_RECEIVED", "PAPERS_LATE"),
                (request, calendar, now) -> Window.answer(request.person(), sent -> flow.step(sent, id,
                        is -> World.noting(request, AcceptanceRules.receivePaper(is, new Receipt(reference, 2), terms,
                                calendar, person(request, Role.WINDOW_CLERK), now)))));
    }

    private <I, S> void open(Cases<I, S> cases, S first, Instant at) {
        world.quietly(() -> cases.open(
                new Step<>(first, new Event("BEGUN", at, new Actor.Calendar(), "", Map.of())), null));
    }

    private void lives(Running<?> one, World.Answering keeps) {
        running.add(one);
        var end = new Oracle(world.calendars.versions()).end(one.from(), one.days(), one.from())
                .orElse(one.from().plus(DAY.multipliedBy(10)));
        for (int requests = random.nextInt(3); requests > 0; requests--) {
            at(about(one.from(), end), () -> world.ask(one.subject(), one.wanted(), keeps));
        }
        sweeps(one.from(), end);
        if (random.nextInt(3) == 0) {
            at(about(one.from(), end),
                    () -> world.calendars.amend(Oracle.civilDay(end), world.clock.real(), random));
        }
    }

    private static Caller.Person person(Request request, Role role) {
        return new Caller.Person(request.person(), EnumSet.of(role), UNIT);
    }

    private <I> List<Event> timeline(Running<I> one) {
        return lines(one.cases(), one.id());
    }

    private void check(Running<?> one) {
        var timeline = timeline(one);
        var oracle = new Oracle(world.calendars.versions());
        var window = one.cases() == titles ? ROUND.window().closes() : Instant.MAX;
        var end = oracle.end(one.from(), one.days(), Instant.MAX).filter(at -> at.isBefore(window));
        for (var event : timeline) {
            if (event.kind().equals(one.passed())) {
                hold(end.equals(Optional.of(event.at())), "a term passes as of the first instant after it",
                        event + " for " + end);
                hold(event.by() instanceof Actor.Calendar, "time lets it pass", event);
                world.reached(one.passed());
            }
            if (event.kind().equals(one.wanted())) {
                var then = oracle.end(one.from(), one.days(), event.at());
                hold((then.isEmpty() || event.at().isBefore(then.get())) && event.at().isBefore(window),
                        "nobody acts after the end", event);
                world.reached(one.wanted());
            }
            if (event.kind().equals("TITLE_APPLICATION_LAPSED")) {
                hold(event.at().equals(window), "it lapses as the window closes", event);
                world.reached("a window closed over an application");
            }
        }
        long ended = count(timeline, one.wanted()) + count(timeline, one.passed());
        hold(ended == 1 || ended == 0 && end.isEmpty() && count(timeline, "TITLE_APPLICATION_LAPSED") == 1,
                "it ends in one way", timeline);
        world.requests.stream().filter(
                request -> request.subject.equals(one.subject()) && request.answer == Answer.REFUSED)
                .forEach(request -> refused(request, one, oracle, timeline, window));
    }

    /** A request is refused only after the end, or after another. */
    private void refused(Request request, Running<?> one, Oracle oracle, List<Event> timeline, Instant window) {
        var end = oracle.end(one.from(), one.days(), request.arrived);
        boolean late = end.isPresent() && !request.arrived.isBefore(end.get()) || !request.arrived.isBefore(window);
        if (late) {
            world.reached("too late: " + one.wanted());
        }
        hold(late || count(timeline, one.wanted()) == 1, "nobody in time is refused", request);
    }
}
