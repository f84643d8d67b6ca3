package recognition.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import recognition.catalog.RoundFiles;
import recognition.domain.access.Caller;
import recognition.domain.access.Role;
import recognition.domain.account.Account;
import recognition.domain.account.SocialCreditCode;
import recognition.domain.calendar.CountingRule;
import recognition.domain.calendar.CountingRule.Unit;
import recognition.domain.calendar.Term;
import recognition.domain.cases.Event;
import recognition.domain.cases.Event.Actor;
import recognition.domain.cases.Step;
import recognition.domain.catalog.EntryId;
import recognition.domain.catalog.TitleLevel;
import recognition.domain.catalog.TitleSeries;
import recognition.domain.document.DocumentId;
import recognition.domain.title.ApplicationId;
import recognition.domain.title.CorrectionRules;
import recognition.domain.title.CorrectionRules.Asking;
import recognition.domain.title.OfficialSeals;
import recognition.domain.title.OfficialSeals.Seal;
import recognition.domain.title.Round;
import recognition.domain.title.Round.Route;
import recognition.domain.title.TitleApplication;
import recognition.domain.title.TitleApplication.Aim;
import recognition.domain.title.TitleApplication.Answered.Reply;
import recognition.domain.title.TitleApplication.Applicant;
import recognition.domain.title.TitleApplication.Correction;
import recognition.domain.title.TitleApplication.Dossier;
import recognition.domain.title.TitleApplication.Employer;
import recognition.domain.title.TitleApplication.InCorrection;
import recognition.domain.title.TitleApplication.Opening;
import recognition.domain.title.TitleApplication.Papers;
import recognition.domain.title.TitleApplication.Proof;
import recognition.domain.title.TitleApplication.Review;
import recognition.domain.title.TitleApplication.Submission;
import recognition.domain.title.TitleApplication.Submitted;
import recognition.domain.title.TitleRules;
import recognition.domain.title.TitleRules.Grounds;
import recognition.domain.verification.VerificationId;
import recognition.simulation.Request.Answer;
import recognition.storage.cases.DocumentUse;
import recognition.storage.title.DynamoTitleApplications;
import recognition.web.CaseFlow;

/**
 * Officers ask for a correction of submitted applications, twice by mistake; answers come early, in the last millisecond and late;
 * the job of all cases withdraws what was not answered (S3-23).
 */
final class CorrectionStory extends Tale {
    private static final CountingRule RULE = new CountingRule("simulated", Unit.WORKING_DAYS, false, LocalTime.MIDNIGHT,
            true);
    private static final Round ROUND = RoundFiles.read().find("shanghai-2026-4").orElseThrow();
    private static final SocialCreditCode UNIT = new SocialCreditCode("91310115MA1K3A7Q8U");
    private static final String WITHDRAWN = "TITLE_APPLICATION_DEEMED_WITHDRAWN";

    private final DynamoTitleApplications applications = new DynamoTitleApplications(table);
    private final CaseFlow<ApplicationId, TitleApplication> flow = flow(applications);
    private final Map<ApplicationId, Integer> terms = new HashMap<>();

    private CorrectionStory(World world) {
        super(world);
    }

    /** A run in a world, with everything checked. */
    static World told(World world) {
        new CorrectionStory(world).tell();
        return world;
    }

    private void tell() {
        var day = random.nextInt(5) == 0
                ? LocalDate.of(random.nextInt(2016, 2026), 12, random.nextInt(12, 32))
                : LocalDate.ofYearDay(random.nextInt(2016, 2026), random.nextInt(1, 330));
        var start = day.atStartOfDay().toInstant(ZoneOffset.ofHours(8)).plus(within(DAY));
        loadYears(start, 2026);
        tellPeople("applicant", start);
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            application(start);
        }
        live();
        terms.keySet().forEach(this::check);
        everyRequestHasItsOneLine(terms.keySet().stream().flatMap(id -> applications.timeline(id).stream()));
        if (world.requests.stream().anyMatch(one -> one.kind.equals("ASK") && one.answer == Answer.REFUSED)) {
            world.reached("a second correction was refused");
        }
        nothingIsDue();
    }

    private void application(Instant from) {
        var opening = opening(from);
        var sealed = DocumentId.random(random);
        world.quietly(() -> world.store
                .transactWriteItems(write -> write.transactItems(DocumentUse.opened("table", sealed))));
        var submitted = new Submitted(opening,
                new Papers(Dossier.EMPTY,
                        new Review("opinion", new Seal(OfficialSeals.Kind.UPLOADED_PROOF, sealed), from),
                        TitleRules.noticeOf(opening.id()), null),
                new Submission(from, "rules", List.of(), null));
        terms.put(opening.id(), random.nextInt(1, 11));
        world.quietly(() -> applications.open(new Step<>(submitted,
                new Event("TITLE_APPLICATION_SUBMITTED", from, new Actor.Calendar(), "S3-20", Map.of())), null));
        var asked = from.plus(within(DAY.multipliedBy(2)));
        for (int officers = random.nextInt(1, 4); officers > 0; officers--) {
            at(asked.plusMillis(random.nextInt(3_000)), () -> ask(opening.id()));
        }
        var end = new Oracle(world.calendars.versions()).end(asked, terms.get(opening.id()), asked)
                .orElse(asked.plus(DAY.multipliedBy(10)));
        for (int answers = random.nextInt(3); answers > 0; answers--) {
            at(about(asked, end), () -> answer(opening.id()));
        }
        sweeps(asked, end);
        if (random.nextInt(3) == 0) {
            at(about(asked, end), () -> world.calendars.amend(Oracle.civilDay(end), world.clock.real(), random));
        }
    }

    private Opening opening(Instant at) {
        return new Opening(ApplicationId.random(random), ROUND.id(),
                new Aim(EntryId.parse("shanghai-3.0-C-10").orElseThrow(), TitleLevel.ASSOCIATE_SENIOR,
                        TitleSeries.ENGINEERING, Route.COMMITTEE),
                new Employer(UNIT, "unit", EnumSet.allOf(Account.Unit.Kind.class).iterator().next()),
                new Applicant("applicant", "person"), new Proof(VerificationId.random(random), at,
                        LocalDate.of(2012, 5, 1)),
                "employer", at, null);
    }

    private void ask(ApplicationId id) {
        world.ask(id.value(), "ASK", (request, calendar, now) -> Window.answer(request.person(),
                asked -> flow.step(asked, id, is -> World.noting(request, CorrectionRules.ask(is, new Asking(
                        List.of(new Correction.Item("degree", "not legible")), new Term(terms.get(id), RULE),
                        new Term(Math.max(1, terms.get(id) - 2), RULE)), new Grounds(ROUND, calendar),
                        person(request, Role.OFFICER), now)), applications::keepCorrection)));
    }

    private void answer(ApplicationId id) {
        world.ask(id.value(), "ANSWER", (request, calendar, now) -> Window.answer(request.person(),
                asked -> flow.step(asked, id, is -> World.noting(request,
                        CorrectionRules.answer(is, List.of(new Reply("here", null)), new Grounds(ROUND, calendar),
                                (_, _) -> Optional.empty(), person(request, Role.EMPLOYER), now)))));
    }

    private static Caller.Person person(Request request, Role role) {
        return new Caller.Person(request.person(), EnumSet.of(role), UNIT);
    }

    private void check(ApplicationId id) {
        var timeline = lines(applications, id);
        hold(count(timeline, "CORRECTION_ASKED") <= 1, "one correction", timeline);
        hold(count(timeline, "CORRECTION_REMINDED") <= 1, "one reminder", timeline);
        hold(count(timeline, "CORRECTION_ANSWERED") + count(timeline, WITHDRAWN) <= 1, "one decision", timeline);
        hold(!(applications.find(id).orElseThrow().state() instanceof InCorrection), "no case is stuck", timeline);
        timeline.stream().filter(event -> event.kind().equals("CORRECTION_ASKED")).findFirst()
                .ifPresent(asked -> check(asked, terms.get(id), timeline));
    }

    private void check(Event asked, int term, List<Event> timeline) {
        var oracle = new Oracle(world.calendars.versions());
        for (var event : timeline) {
            if (event.kind().equals(WITHDRAWN)) {
                hold(Optional.of(event.at()).equals(oracle.end(asked.at(), term, Instant.MAX)),
                        "it is withdrawn as of the first instant after its working days",
                        event + " for " + oracle.end(asked.at(), term, Instant.MAX));
                hold(event.by() instanceof Actor.Calendar, "time withdraws", event);
                world.reached("deemed withdrawn");
            }
            if (event.kind().equals("CORRECTION_ANSWERED")) {
                var end = oracle.end(asked.at(), term, event.at());
                hold(end.isEmpty() || event.at().isBefore(end.get()), "nobody answers after the end", event);
                world.reached("corrected in time");
            }
        }
        hold(count(timeline, "CORRECTION_ANSWERED") + count(timeline, WITHDRAWN) == 1, "it ends in one way", timeline);
        world.requests.stream().filter(request -> request.kind.equals("ANSWER") && request.answer == Answer.REFUSED
                && timeline.contains(asked) && inCase(request, timeline)).forEach(request -> refused(request, asked,
                        term, timeline, oracle));
    }

    private boolean inCase(Request request, List<Event> timeline) {
        return applications.timeline(new ApplicationId(request.subject)).equals(timeline);
    }

    /** An answer is refused only before it is asked for, after the end, or after another. */
    private void refused(Request request, Event asked, int term, List<Event> timeline, Oracle oracle) {
        var end = oracle.end(asked.at(), term, request.arrived);
        boolean late = end.isPresent() && !request.arrived.isBefore(end.get());
        if (late) {
            world.reached("a late correction was refused");
        }
        hold(late || !request.arrived.isAfter(asked.at().plus(Duration.ofMinutes(5)))
                || count(timeline, "CORRECTION_ANSWERED") == 1, "no answer in time is refused", request);
    }
}
