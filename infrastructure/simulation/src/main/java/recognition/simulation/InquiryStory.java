package recognition.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import recognition.catalog.PolicyFiles;
import recognition.domain.access.Caller;
import recognition.domain.access.Owner;
import recognition.domain.access.Role;
import recognition.domain.cases.Event;
import recognition.domain.cases.Event.Actor;
import recognition.domain.cases.Step;
import recognition.domain.catalog.EntryId;
import recognition.domain.catalog.Jurisdiction;
import recognition.domain.code.CheckedCode;
import recognition.domain.deadline.Promise;
import recognition.domain.deadline.Timer;
import recognition.domain.inquiry.Answer;
import recognition.domain.inquiry.Channel;
import recognition.domain.inquiry.Inquiry;
import recognition.domain.inquiry.InquiryId;
import recognition.domain.inquiry.InquiryRules;
import recognition.domain.inquiry.InquiryRules.Patience;
import recognition.domain.inquiry.Reply;
import recognition.domain.issuer.IssuerRules;
import recognition.domain.issuer.IssuingBody;
import recognition.domain.issuer.IssuingBody.Contact;
import recognition.domain.verification.CheckingRules;
import recognition.domain.verification.Particulars;
import recognition.domain.verification.VerificationId;
import recognition.domain.verification.VerificationRequest;
import recognition.domain.verification.VerificationRequest.Acceptance;
import recognition.domain.verification.VerificationRequest.Listed;
import recognition.domain.verification.VerificationRequest.Opening;
import recognition.domain.verification.VerificationRequest.Path;
import recognition.domain.verification.VerificationRequest.Submission;
import recognition.domain.verification.VerificationRequest.WithIssuer;
import recognition.storage.issuer.DynamoIssuers;
import recognition.storage.verification.DynamoVerificationRequests;
import recognition.web.CaseFlow;

/**
 * Issuing bodies are asked and answer early, late, twice or not at all; mail to some of their contacts comes back, and the next is
 * asked; the job of all cases reminds them and in the end hands the matter to an officer (S2-52).
 */
final class InquiryStory extends Tale {
    private static final PolicyFiles POLICIES = PolicyFiles.read(Jurisdiction.SHANGHAI);
    private static final Caller.Person OFFICER = new Caller.Person("officer", Set.of(Role.OFFICER), null);
    private static final String UNDELIVERABLE = "INQUIRY_UNDELIVERABLE";
    private static final Patience PATIENCE = POLICIES.verification(LocalDate.of(2025, 6, 1)).patience();

    private final DynamoVerificationRequests requests = new DynamoVerificationRequests(table);
    private final CaseFlow<VerificationId, VerificationRequest> flow = flow(requests);
    private final DynamoIssuers issuers = new DynamoIssuers(table);
    private final List<Asked> asked = new ArrayList<>();

    /** @param contacts of the body, the first of which is asked */
    private record Asked(VerificationId id, InquiryId inquiry, List<String> contacts, Instant at) {}

    private InquiryStory(World world) {
        super(world);
    }

    /** A run in a world, with everything checked. */
    static World told(World world) {
        new InquiryStory(world).tell();
        return world;
    }

    private void tell() {
        var start = LocalDate.ofYearDay(2025, random.nextInt(1, 360)).atStartOfDay().toInstant(ZoneOffset.ofHours(8))
                .plus(within(DAY));
        loadYears(start, 2026);
        boolean isMailed = tellPeople("owner", start);
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            ask("issuer-" + i, start);
        }
        live();
        asked.forEach(this::check);
        if (isMailed) {
            asked.forEach(this::mailThatCameBackIsFollowed);
        }
    }

    /** A body with one to three contacts, to some of which no mail goes any more. */
    private List<String> body(String issuer, Instant at) {
        var contacts = IntStream.rangeClosed(1, random.nextInt(1, 4))
                .mapToObj(i -> (random.nextInt(3) == 0 ? Post.GONE : "desk-") + i + "-" + issuer + Post.ISSUERS)
                .toList();
        var body = new IssuingBody(issuer, Channel.LINK,
                contacts.stream().map(email -> new Contact(email, null)).toList(), List.of(), null);
        world.quietly(() -> issuers.open(IssuerRules.maintain(body, OFFICER, at), null));
        return contacts;
    }

    private void ask(String issuer, Instant at) {
        var calendar = world.calendars.readAt(at);
        var one = new Asked(VerificationId.random(random), InquiryId.random(random), body(issuer, at), at);
        asked.add(one);
        var timer = Timer.start(PATIENCE.response(), calendar, at);
        var inquiry = InquiryRules.ask(new Inquiry.Opening(one.inquiry(), issuer, at, null),
                one.contacts().getFirst(), PATIENCE, calendar);
        var opening = new Opening(one.id(), Path.EMPLOYER, new Owner.Individual("owner"), "owner",
                new Listed(EntryId.parse("shanghai-3.0-A-48").orElseThrow(), "qualification", issuer), at);
        world.quietly(() -> requests.open(new Step<>(new WithIssuer(opening, Particulars.NONE,
                new Submission(at, false, null, Set.of(), null),
                new Acceptance(at, new Promise(timer.term(), timer.end()), null, false),
                inquiry),
                new Event("ISSUING_BODY_ASKED", at, new Actor.Calendar(), "S2-52", Map.of())), null));
        for (int answers = random.nextInt(3); answers > 0; answers--) {
            at(at.plus(within(DAY.multipliedBy(40))), () -> answer(one));
        }
        for (int sweeps = random.nextInt(4, 20); sweeps > 0; sweeps--) {
            at(at.plus(within(DAY.multipliedBy(40))), world::sweep);
        }
    }

    private void answer(Asked one) {
        world.ask(one.id().value(), "ANSWER", (request, calendar, now) -> Window.answer(request.person(),
                sent -> flow.step(sent, one.id(), is -> World.noting(request, CheckingRules.answer(is, one.inquiry(),
                        new Reply(Answer.CONFIRMED, List.of(), Channel.LINK, null, true, false, now),
                        CheckedCode.random(random), calendar)))));
    }

    private void check(Asked one) {
        var found = requests.find(one.id()).orElseThrow();
        var timeline = lines(requests, one.id());
        var answers = timeline.stream().filter(event -> event.kind().equals("ISSUING_BODY_ANSWERED")).toList();
        hold(answers.size() <= 1, "one answer", timeline);
        var oracle = new Oracle(world.calendars.versions());
        var from = one.at();
        int reminders = 0;
        for (var event : timeline) {
            if (event.kind().equals("ISSUING_BODY_READDRESSED")) {
                from = event.at();
                reminders = 0;
            } else if (event.kind().equals("ISSUING_BODY_REMINDED") || event.kind().equals("INQUIRY_ESCALATED")) {
                var due = oracle
                        .end(from, (reminders == 0 ? PATIENCE.response() : PATIENCE.reminderInterval()).length(),
                                Instant.MAX)
                        .orElseThrow();
                hold(event.at().equals(due), "it is reminded and escalated on the working day that is due",
                        event + " for " + due);
                from = due;
                reminders += event.kind().equals("ISSUING_BODY_REMINDED") ? 1 : 0;
                hold(reminders <= PATIENCE.mostReminders(), "not more reminders than the policy says", timeline);
                world.reached(event.kind().equals("INQUIRY_ESCALATED") ? "escalated" : "reminded");
            }
        }
        hold(count(timeline, "INQUIRY_ESCALATED") + count(timeline, UNDELIVERABLE) <= 1, "escalated once", timeline);
        stuck(found.state(), answers.isEmpty());
        answers.stream().filter(answer -> answer.details().get("late").equals("true"))
                .forEach(_ -> world.reached("a late answer was taken"));
    }

    private void stuck(VerificationRequest state, boolean isUnanswered) {
        var due = state.deadline();
        hold(due.isEmpty() || due.get().dueAt().isAfter(world.clock.real().minus(Duration.ofMinutes(1))),
                "no case is stuck", state);
        hold(isUnanswered == (state instanceof WithIssuer), "an answer decides, and nothing else", state);
    }

    /** The contacts are asked in the order of the list, each because the mail to the one before came back, and none is waited for in vain. */
    private void mailThatCameBackIsFollowed(Asked one) {
        var timeline = requests.timeline(one.id());
        int readdressed = (int) count(timeline, "ISSUING_BODY_READDRESSED");
        hold(one.contacts().stream().limit(readdressed).allMatch(world.post()::hasRefused),
                "another contact is asked only when mail came back", one + " " + timeline);
        var inquiry = requests.find(one.id()).orElseThrow().state().asked().orElseThrow();
        hold(inquiry.contact().equals(one.contacts().get(readdressed)), "the next contact of the list is asked",
                inquiry + " of " + one);
        hold(!(inquiry instanceof Inquiry.Asked || inquiry instanceof Inquiry.Reminded)
                || !world.post().hasRefused(inquiry.contact()), "nobody waits for whom no mail reaches", inquiry);
        if (count(timeline, UNDELIVERABLE) > 0) {
            hold(one.contacts().stream().allMatch(world.post()::hasRefused),
                    "an officer is told when no contact is left", one + " " + timeline);
            world.reached("no contact of an issuing body was left");
        }
        if (readdressed > 0) {
            world.reached("the next contact of an issuing body was asked");
        }
    }
}
