package recognition.functions.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent.ProxyRequestContext;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import recognition.catalog.CalendarFiles;
import recognition.catalog.CatalogFiles;
import recognition.catalog.MessageFiles;
import recognition.catalog.PolicyFiles;
import recognition.domain.Decision.Accepted;
import recognition.domain.access.Caller;
import recognition.domain.access.Owner;
import recognition.domain.access.Role;
import recognition.domain.account.Account;
import recognition.domain.account.Account.Language;
import recognition.domain.account.AccountRules;
import recognition.domain.account.SocialCreditCode;
import recognition.domain.calendar.CountingRule;
import recognition.domain.calendar.Term;
import recognition.domain.calendar.WorkingCalendar;
import recognition.domain.cases.Event;
import recognition.domain.cases.Step;
import recognition.domain.catalog.EntryId;
import recognition.domain.catalog.Jurisdiction;
import recognition.domain.catalog.TitleLevel;
import recognition.domain.catalog.TitleSeries;
import recognition.domain.deadline.Promise;
import recognition.domain.deadline.Timer;
import recognition.domain.inquiry.Channel;
import recognition.domain.inquiry.Inquiry;
import recognition.domain.inquiry.Inquiry.Asked;
import recognition.domain.inquiry.InquiryId;
import recognition.domain.issuer.IssuingBody;
import recognition.domain.message.CaseName;
import recognition.domain.message.Mailbox;
import recognition.domain.message.Message;
import recognition.domain.message.MessageId;
import recognition.domain.message.OpenDeadline;
import recognition.domain.message.Told;
import recognition.domain.message.Transport;
import recognition.domain.title.ApplicationId;
import recognition.domain.title.Round.Route;
import recognition.domain.title.TitleApplication;
import recognition.domain.title.TitleApplication.Background;
import recognition.domain.title.TitleApplication.Declaration;
import recognition.domain.title.TitleApplication.Dossier;
import recognition.domain.title.TitleApplication.Link;
import recognition.domain.verification.Particulars;
import recognition.domain.verification.Particulars.Holder;
import recognition.domain.verification.VerificationId;
import recognition.domain.verification.VerificationRequest;
import recognition.domain.verification.VerificationRequest.Acceptance;
import recognition.domain.verification.VerificationRequest.AwaitingConsent;
import recognition.domain.verification.VerificationRequest.Draft;
import recognition.domain.verification.VerificationRequest.Listed;
import recognition.domain.verification.VerificationRequest.Opening;
import recognition.domain.verification.VerificationRequest.Path;
import recognition.domain.verification.VerificationRequest.Submission;
import recognition.domain.verification.VerificationRequest.WithIssuer;
import recognition.local.function.Invocation;
import recognition.local.table.LocalTable;
import recognition.storage.Table;
import recognition.storage.account.DynamoAccounts;
import recognition.storage.issuer.DynamoIssuers;
import recognition.storage.message.DynamoMessages;
import recognition.storage.message.DynamoOpenDeadlines;
import recognition.storage.message.DynamoRecipients;
import recognition.storage.title.DynamoTitleApplications;
import recognition.storage.verification.DynamoSecretLinks;
import recognition.storage.verification.DynamoVerificationRequests;
import recognition.storage.webhook.DynamoWebhooks;

/** From a line of a timeline to a mail and a mailbox, against DynamoDB Local and SMTP servers. */
class OutboxTest {
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private static final SocialCreditCode UNIT = new SocialCreditCode("91310115MA1K3A7Q8U");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Random random = new Random(4);
    private final Table table = table();
    private final DynamoMessages messages = new DynamoMessages(table);
    private final DynamoVerificationRequests requests = new DynamoVerificationRequests(table);
    private final DynamoIssuers issuers = new DynamoIssuers(table);
    private final Invocation invocation = new Invocation();
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private static Table table() {
        var fresh = LocalTable.fresh();
        return new Table(fresh.client(), fresh.name());
    }

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private Postman postman(Mailer mailer, Instant now) {
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        var inquiries = new Letters.Inquiries(requests, new DynamoSecretLinks(table), CatalogFiles.read(), clock);
        return new Postman(messages, new DynamoWebhooks(table),
                new Letters(MessageFiles.read(), new DynamoRecipients(table), inquiries,
                        "https://recognition.example"),
                mailer, new Bounces(requests, issuers, CalendarFiles::read, PolicyFiles.read(Jurisdiction.SHANGHAI)),
                clock);
    }

    private Mailer working() {
        return Smtp.mailer(server.getSmtp().getPort());
    }

    private static Mailer unreachable() {
        return Smtp.mailer(1);
    }

    private void registered(String subject, SocialCreditCode unit, Language language) {
        var person = new Caller.Person(subject, Set.of(unit == null ? Role.HOLDER : Role.EMPLOYER), unit);
        var account = new Account(subject, subject + "@example.org", language,
                unit == null ? null : new Account.Unit(unit, "上海示例工程有限公司", Account.Unit.Kind.COMPANY), NOW);
        if (AccountRules.register(account, person) instanceof Accepted(var step)) {
            new DynamoAccounts(table).open(step, null);
        }
    }

    private static Opening opening(Random random, Owner owner, String opener) {
        return new Opening(VerificationId.random(random), Path.OVERSEAS_INDIVIDUAL, owner, opener,
                new Listed(EntryId.parse("shanghai-3.0-A-48").orElseThrow(), "engc-ceng", "engc"), NOW);
    }

    private CaseName kept(VerificationRequest state, String opener) {
        requests.open(new Step<>(state,
                new Event("VERIFICATION_OPENED", NOW, new Event.Actor.Person(opener), "S2-50", Map.of())), null);
        return new CaseName("VERIFICATION", state.opening().id().value());
    }

    private CaseName draftOf(Owner owner, String opener) {
        return kept(new Draft(opening(random, owner, opener), Particulars.NONE, timer(90)), opener);
    }

    private static DynamodbEvent line(CaseName about, String kind, Map<String, String> details) {
        return line(about, 7, kind, details);
    }

    private static DynamodbEvent line(CaseName about, int version, String kind, Map<String, String> details) {
        var text = new HashMap<String, AttributeValue>();
        details.forEach((name, value) -> text.put(name, new AttributeValue().withS(value)));
        var image = Map.of("pk", new AttributeValue().withS(about.toString()), "sk",
                new AttributeValue().withS("EVENT#%010d".formatted(version)), "kind", new AttributeValue().withS(kind),
                "at",
                new AttributeValue().withN(Long.toString(NOW.getEpochSecond())), "details",
                new AttributeValue().withM(text));
        var record = new DynamodbStreamRecord();
        record.setDynamodb(new StreamRecord().withNewImage(image).withSequenceNumber("1")
                .withApproximateCreationDateTime(Date.from(NOW)));
        var event = new DynamodbEvent();
        event.setRecords(List.of(record));
        return event;
    }

    private void deliver(Mailer mailer, DynamodbEvent event) {
        assertEquals(List.of(), new DeliverMessages(postman(mailer, NOW)).handleRequest(event, invocation)
                .getBatchItemFailures(), invocation::logged);
    }

    private void retry(Mailer mailer, Duration later) {
        new RetryMail(postman(mailer, NOW.plus(later))).handleRequest(null, invocation);
    }

    private Told only(Owner owner) {
        var page = messages.in(Mailbox.of(owner), false, 10, Optional.empty());
        assertEquals(1, page.messages().size());
        return page.messages().getFirst();
    }

    private static final Owner JANE = new Owner.Individual("jane");

    @Test
    void aLineReadTwiceIsOneMessageAndOneMailInBothLanguagesTheRecipientsFirst()
            throws MessagingException, IOException {
        registered("jane", null, Language.EN);
        var line = line(draftOf(JANE, "jane"), "VERIFICATION_ACCEPTED", Map.of("promisedOn", "2026-12-22"));

        deliver(working(), line);
        deliver(working(), line);

        var mails = server.getReceivedMessages();
        assertEquals(1, mails.length);
        assertEquals("Your verification request has been accepted / 查验申请已受理", mails[0].getSubject());
        var text = mails[0].getContent().toString();
        assertTrue(text.indexOf("result by 2026-12-22") < text.indexOf("预计 2026-12-22 前"), text);
        assertTrue(text.contains("https://recognition.example/verifications/v_"), text);
        assertEquals("auto-generated", mails[0].getHeader("Auto-Submitted")[0]);
        assertEquals(new Transport(Transport.State.SENT, 1, NOW, null), only(JANE).mail());
        assertEquals("<" + only(JANE).message().id().value() + "@recognition.example>", mails[0].getMessageID());
    }

    @Test
    void aServerThatIsDownHoldsUpNothingAndTheMailGoesOutLater() {
        registered("jane", null, Language.ZH);

        deliver(unreachable(), line(draftOf(JANE, "jane"), "VERIFICATION_DECIDED", Map.of()));
        assertEquals(new Transport(Transport.State.QUEUED, 1, NOW, "UNREACHABLE"), only(JANE).mail());
        retry(working(), Duration.ofSeconds(59));
        assertEquals(0, server.getReceivedMessages().length);
        retry(working(), Duration.ofSeconds(60));
        retry(working(), Duration.ofMinutes(61));

        assertEquals(1, server.getReceivedMessages().length);
        assertEquals(new Transport(Transport.State.SENT, 2, NOW.plusSeconds(60), null), only(JANE).mail());
    }

    @Test
    void whoeverTookAMailOnAndDiedIsFollowedByAnotherAfterTheLease() {
        registered("jane", null, Language.ZH);
        deliver(working(), line(draftOf(JANE, "jane"), "VERIFICATION_DECIDED", Map.of()));
        var told = only(JANE);
        var other = new Message(
                MessageId.of(NOW.getEpochSecond(), 1, "another"), told.message().kind(),
                told.message().about(), NOW, Map.of(), told.message().to());
        assertTrue(messages.put(told.mailbox(), other, NOW).isPresent());

        retry(working(), Duration.ofSeconds(299));
        assertEquals(1, server.getReceivedMessages().length);
        retry(working(), Duration.ofSeconds(300));
        assertEquals(2, server.getReceivedMessages().length);
    }

    @Test
    void anAddressThatIsRefusedForGoodIsNotTriedAgainAndOneThatIsBusyIs() throws IOException {
        registered("jane", null, Language.ZH);
        try (var refusing = new Smtp("550 no such user"); var busy = new Smtp("451 try later")) {
            deliver(refusing.mailer(), line(draftOf(JANE, "jane"), "VERIFICATION_DECIDED", Map.of()));
            assertEquals(new Transport(Transport.State.BOUNCED, 1, NOW, "550"), only(JANE).mail());
            retry(working(), Duration.ofDays(1));
            assertEquals(0, server.getReceivedMessages().length);

            registered("li", null, Language.ZH);
            deliver(busy.mailer(), line(draftOf(new Owner.Individual("li"), "li"), "VERIFICATION_DECIDED", Map.of()));
            assertEquals(new Transport(Transport.State.QUEUED, 1, NOW, "451"),
                    only(new Owner.Individual("li")).mail());
        }
    }

    @Test
    void aMailThatIsNeverTakenIsGivenUpAfterADay() {
        registered("jane", null, Language.ZH);
        deliver(unreachable(), line(draftOf(JANE, "jane"), "VERIFICATION_DECIDED", Map.of()));
        for (int minutes = 1; minutes < 3 * 24 * 60; minutes += 10) {
            retry(unreachable(), Duration.ofMinutes(minutes));
        }
        assertEquals(Transport.State.FAILED, only(JANE).mail().state());
        assertEquals(8, only(JANE).mail().attempts());
    }

    @Test
    void whoWasSlowUndoesNothing() {
        registered("jane", null, Language.ZH);
        deliver(unreachable(), line(draftOf(JANE, "jane"), "VERIFICATION_DECIDED", Map.of()));
        var slow = only(JANE);
        var taken = messages.take(slow.mailbox(), slow.message().id(), NOW.plusSeconds(60)).orElseThrow();
        messages.settle(slow, new Transport(Transport.State.QUEUED, 1, NOW.plusSeconds(61), "451"));
        assertEquals(2, only(JANE).mail().attempts());

        messages.settle(slow, new Transport(Transport.State.SENT, 1, NOW.plusSeconds(62), null));
        messages.settle(taken, new Transport(Transport.State.QUEUED, 2, NOW.plusSeconds(63), "451"));
        assertEquals(Transport.State.SENT, only(JANE).mail().state());
        assertEquals(List.of(), messages.due(NOW.plus(Duration.ofDays(1)), 10));
    }

    @Test
    void whoHasNoAccountHasAMailboxAllTheSame() {
        deliver(working(), line(draftOf(JANE, "jane"), "VERIFICATION_DECIDED", Map.of()));
        assertEquals(Transport.State.NO_ADDRESS, only(JANE).mail().state());
    }

    @Test
    void aUnitsMailGoesToTheMemberWhoOpenedTheCaseOrElseToAnother() throws MessagingException {
        var unit = new Owner.Unit(UNIT);
        registered("hr", UNIT, Language.ZH);
        registered("boss", UNIT, Language.ZH);
        registered("jane", null, Language.ZH);

        deliver(working(), line(draftOf(unit, "boss"), "VERIFICATION_DECIDED", Map.of()));
        deliver(working(), line(draftOf(unit, "jane"), "VERIFICATION_DECIDED", Map.of()));

        var to = Arrays.stream(server.getReceivedMessages()).map(OutboxTest::recipient).toList();
        assertEquals("boss@example.org", to.getFirst());
        assertTrue(List.of("hr@example.org", "boss@example.org").contains(to.get(1)), to::toString);
        assertEquals(2, messages.in(Mailbox.of(unit), false, 10, Optional.empty()).messages().size());
    }

    @Test
    void anApplicantIsToldInAMailboxOfTheirOwnWhatTheEmployerIsToldAndFindsTheDeadlines() throws MessagingException {
        registered("hr", UNIT, Language.ZH);
        registered("jane", null, Language.EN);
        var applications = new DynamoTitleApplications(table);
        var dossier = new Dossier(new Link("secret", NOW.plusSeconds(60), null), Background.NONE, Declaration.NONE);
        var draft = new TitleApplication.Draft(application(), dossier);
        applications.open(new Step<>(draft,
                new Event("TITLE_APPLICATION_OPENED", NOW, new Event.Actor.Person("hr"), "S2-28", Map.of())), null);
        var about = new CaseName("TITLE", draft.opening().id().value());
        var unit = new Owner.Unit(UNIT);
        assertEquals(List.of(Mailbox.of(unit)), new DynamoRecipients(table).boxesOf(about));

        var joined = new TitleApplication.Draft(draft.opening(),
                new Dossier(new Link(null, null, "jane"), Background.NONE, Declaration.NONE));
        applications.keepApplicant(applications.find(draft.opening().id()).orElseThrow(), new Step<>(joined,
                new Event("APPLICANT_CAME", NOW, new Event.Actor.Person("jane"), "S3-17", Map.of())), null);
        deliver(working(), line(about, "CORRECTION_ASKED",
                Map.of("dueAt", "2026-12-09T16:00:00Z", "lastDay", "2026-12-09", "items", "1")));

        assertEquals("CORRECTION_ASKED", only(JANE).message().kind());
        assertEquals("CORRECTION_ASKED", only(unit).message().kind());
        assertEquals(List.of("hr@example.org", "jane@example.org"),
                Arrays.stream(server.getReceivedMessages()).map(OutboxTest::recipient).sorted().toList());
        assertEquals(List.of(about), new DynamoOpenDeadlines(table).of(Mailbox.of(JANE), NOW).stream()
                .map(OpenDeadline::about).toList());
    }

    private TitleApplication.Opening application() {
        return new TitleApplication.Opening(ApplicationId.random(random), "shanghai-2026-4",
                new TitleApplication.Aim(EntryId.parse("shanghai-3.0-C-10").orElseThrow(), TitleLevel.ASSOCIATE_SENIOR,
                        TitleSeries.ENGINEERING, Route.COMMITTEE),
                new TitleApplication.Employer(UNIT, "单位", Account.Unit.Kind.COMPANY),
                new TitleApplication.Applicant("Jane", "person"),
                new TitleApplication.Proof(VerificationId.random(random), NOW, LocalDate.of(2012, 5, 1)), "hr", NOW,
                NOW.plus(Duration.ofDays(20)));
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void anIssuingBodyIsMailedItsLinkAndOnlyTheStaffSeesThat() throws MessagingException, IOException {
        var asked = new WithIssuer(opening(random, JANE, "jane"), Particulars.NONE,
                new Submission(NOW, false, null, Set.of(), null),
                new Acceptance(NOW, new Promise(timer(20).term(), timer(20).end()), null, false),
                new Asked(new Inquiry.Opening(InquiryId.random(random), "engc", NOW, null), "registry@issuer.example",
                        timer(10)));
        var about = kept(asked, "jane");

        deliver(working(), line(about, "ISSUING_BODY_ASKED", Map.of()));

        assertEquals("registry@issuer.example", recipient(server.getReceivedMessages()[0]));
        assertTrue(server.getReceivedMessages()[0].getContent().toString().contains("/inquiries/"));
        assertEquals(List.of(), messages.in(Mailbox.of(JANE), false, 10, Optional.empty()).messages());
        var seen = list("officer", "OFFICER", Map.of("about", "VERIFICATION/" + about.id()));
        assertEquals("SENT", seen.at("/items/0/mail/state").asText());
        assertEquals("ISSUING_BODY", seen.at("/items/0/to").asText());
        assertEquals(404, list("jane", "HOLDER", Map.of("about", "VERIFICATION/" + about.id())).path("status").asInt());
    }

    private CaseName asked(String contact, String... contacts) {
        issuers.open(new Step<>(
                new IssuingBody("engc", Channel.LINK,
                        Arrays.stream(contacts).map(email -> new IssuingBody.Contact(email, null)).toList(), List.of(),
                        null),
                new Event("ISSUER_MAINTAINED", NOW, new Event.Actor.Person("officer"), "S2-52", Map.of())), null);
        return kept(new WithIssuer(opening(random, JANE, "jane"), Particulars.NONE,
                new Submission(NOW, false, null, Set.of(), null),
                new Acceptance(NOW, new Promise(timer(20).term(), timer(20).end()), null, false),
                new Asked(new Inquiry.Opening(InquiryId.random(random), "engc", NOW, null), contact, timer(10))),
                "jane");
    }

    private WithIssuer present(CaseName about) {
        return (WithIssuer) requests.find(VerificationId.parse(about.id()).orElseThrow()).orElseThrow().state();
    }

    @Test
    void whereTheMailToAContactComesBackTheNextIsAskedAndAfterTheLastAnOfficer() throws IOException {
        var about = asked("old@issuer.example", "old@issuer.example", "new@issuer.example");
        try (var refusing = new Smtp("550 no such user")) {
            deliver(refusing.mailer(), line(about, "ISSUING_BODY_ASKED", Map.of()));
            assertEquals("new@issuer.example", present(about).inquiry().contact());
            assertEquals("ISSUING_BODY_READDRESSED",
                    requests.timeline(present(about).opening().id()).getLast().kind());

            deliver(refusing.mailer(), line(about, 8, "ISSUING_BODY_READDRESSED", Map.of()));
            assertEquals(new Inquiry.Escalated(present(about).inquiry().opening(), "new@issuer.example", NOW),
                    present(about).inquiry());
            assertEquals("INQUIRY_UNDELIVERABLE", requests.timeline(present(about).opening().id()).getLast().kind());
            assertEquals(3, requests.timeline(present(about).opening().id()).size());
        }
    }

    @Test
    void aMailToTheNextContactHoldsALinkOfItsOwn() throws MessagingException, IOException {
        var about = asked("new@issuer.example", "old@issuer.example", "new@issuer.example");
        deliver(working(), line(about, "ISSUING_BODY_READDRESSED", Map.of()));
        assertEquals("new@issuer.example", recipient(server.getReceivedMessages()[0]));
        assertTrue(server.getReceivedMessages()[0].getContent().toString().contains("/inquiries/"));
    }

    @Test
    void aHolderWhoDidNotFileIsMailedALinkOfTheirOwn() throws MessagingException, IOException {
        var holder = new Holder("Jane", LocalDate.of(1980, 2, 29), List.of(), null, "holder@abroad.example");
        var waiting = new AwaitingConsent(opening(random, new Owner.Unit(UNIT), "boss"),
                new Particulars(null, holder, null, List.of()),
                new Submission(NOW, false, null, Set.of(), null),
                new Acceptance(NOW, new Promise(timer(20).term(), timer(20).end()), null, false), timer(10));
        var about = kept(waiting, "boss");

        deliver(working(), line(about, "HOLDER_ASKED_FOR_CONSENT", Map.of("consentDue", "2026-12-08")));

        assertEquals("holder@abroad.example", recipient(server.getReceivedMessages()[0]));
        assertTrue(server.getReceivedMessages()[0].getContent().toString().contains("/consents/"));
        assertEquals(List.of(), messages.in(Mailbox.of(new Owner.Unit(UNIT)), false, 10, Optional.empty()).messages());
    }

    private static Timer timer(int days) {
        var rule = new CountingRule("test", CountingRule.Unit.WORKING_DAYS, false, LocalTime.MIDNIGHT, true);
        return Timer.start(new Term(days, rule), WorkingCalendar.of(List.of()), NOW);
    }

    @Test
    void aMailboxIsReadInPagesAndMarked() {
        var about = draftOf(JANE, "jane");
        for (var kind : List.of("VERIFICATION_SUBMITTED", "VERIFICATION_RETURNED", "VERIFICATION_ACCEPTED")) {
            messages.put(Mailbox.of(JANE), new Message(
                    MessageId.of(NOW.getEpochSecond() + kind.length(), 1, kind), kind, about, NOW,
                    Map.of(), Message.To.OWNER), NOW);
        }
        var first = list("jane", "HOLDER", Map.of("limit", "2"));
        var second = list("jane", "HOLDER", Map.of("limit", "2", "cursor", first.path("nextCursor").asText()));
        assertEquals(2, first.path("items").size());
        assertEquals(1, second.path("items").size());
        assertFalse(second.has("nextCursor"));
        assertEquals("查验申请已提交", first.at("/items/0/subject/zh").asText());

        var id = first.at("/items/0/id").asText();
        assertEquals(404, mark("somebody-else", id));
        assertEquals(204, mark("jane", id));
        assertEquals(204, mark("jane", id));
        assertEquals(404, mark("jane", "m_1"));
        assertEquals(2, list("jane", "HOLDER", Map.of("unread", "true")).path("items").size());
        assertEquals(422, list("jane", "HOLDER", Map.of("unread", "maybe")).path("status").asInt());
        assertEquals(422, list("jane", "HOLDER", Map.of("cursor", "x")).path("status").asInt());
    }

    private static APIGatewayProxyRequestEvent asked(String subject, String role) {
        var context = new ProxyRequestContext();
        context.setAuthorizer(Map.of("principalId", subject, "roles", role));
        return new APIGatewayProxyRequestEvent().withHttpMethod("GET").withPath("/v1/messages")
                .withRequestContext(context);
    }

    private JsonNode list(String subject, String role, Map<String, String> query) {
        var parameters = new HashMap<String, List<String>>();
        query.forEach((name, value) -> parameters.put(name, List.of(value)));
        var answer = new ListMessages(messages, MessageFiles.read()).handleRequest(
                asked(subject, role).withMultiValueQueryStringParameters(parameters), invocation);
        try {
            return JSON.readTree(answer.getBody());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private int mark(String subject, String id) {
        return new MarkMessageRead(messages, Clock.fixed(NOW, ZoneOffset.UTC))
                .handleRequest(asked(subject, "HOLDER").withPathParameters(Map.of("id", id)), invocation)
                .getStatusCode();
    }
}
