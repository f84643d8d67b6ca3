package recognition.functions.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent.ProxyRequestContext;
import jakarta.mail.Session;
import org.junit.jupiter.api.Test;

import recognition.catalog.CalendarFiles;
import recognition.catalog.CatalogFiles;
import recognition.catalog.MessageFiles;
import recognition.catalog.PolicyFiles;
import recognition.domain.Decision.Accepted;
import recognition.domain.access.Owner;
import recognition.domain.account.SocialCreditCode;
import recognition.domain.calendar.WorkingCalendar;
import recognition.domain.cases.Event.Actor;
import recognition.domain.catalog.Jurisdiction;
import recognition.domain.document.DocumentId;
import recognition.domain.message.Mailbox;
import recognition.domain.notice.NoticeId;
import recognition.domain.notice.NoticeRules;
import recognition.domain.notice.PublicNotice.Kind;
import recognition.domain.notice.PublicNotice.Opening;
import recognition.local.function.Invocation;
import recognition.local.table.LocalTable;
import recognition.storage.Table;
import recognition.storage.issuer.DynamoIssuers;
import recognition.storage.message.DynamoCalendarFeeds;
import recognition.storage.message.DynamoMessages;
import recognition.storage.message.DynamoOpenDeadlines;
import recognition.storage.message.DynamoRecipients;
import recognition.storage.notice.DynamoPublicNotices;
import recognition.storage.verification.DynamoSecretLinks;
import recognition.storage.verification.DynamoVerificationRequests;
import recognition.storage.webhook.DynamoWebhooks;
import recognition.web.CalendarFile;
import recognition.web.message.Deadlines;

/** Open deadlines in calendars and reminders, against DynamoDB Local. */
class DeadlinesTest {
    private static final Instant POSTED = Instant.parse("2025-09-26T03:00:00Z");
    private static final String UNIT = "91310115MA1K3A7Q8U";
    private static final Owner OWNER = new Owner.Unit(new SocialCreditCode(UNIT));
    private static final WorkingCalendar CALENDAR = CalendarFiles.read();

    private final Table table = table();
    private final DynamoCalendarFeeds feeds = new DynamoCalendarFeeds(table);
    private final DynamoOpenDeadlines deadlines = new DynamoOpenDeadlines(table);
    private final DynamoMessages messages = new DynamoMessages(table);
    private final Invocation invocation = new Invocation();

    private static Table table() {
        var fresh = LocalTable.fresh();
        return new Table(fresh.client(), fresh.name());
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    /** A notice that hangs from 26 September until the end of 10 October 2025. */
    private NoticeId posted() {
        var notices = new DynamoPublicNotices(table);
        var id = NoticeId.random(new Random(3));
        var term = PolicyFiles.read(Jurisdiction.SHANGHAI).workingDays(5, POSTED.atZone(ZoneOffset.UTC).toLocalDate());
        var actor = new Actor.Person("hr");
        var scheduled = NoticeRules.schedule(
                new Opening(id, Kind.EMPLOYER_INTERNAL, OWNER, "t_1", List.of(), term, POSTED), "hash", actor);
        notices.open(scheduled, null);
        var was = notices.find(id).orElseThrow();
        if (NoticeRules.post(was.state(), DocumentId.random(new Random(4)), CALENDAR, actor,
                POSTED) instanceof Accepted(var step)) {
            notices.keep(was, step, null);
        }
        return id;
    }

    private static APIGatewayProxyRequestEvent asked(String body) {
        var context = new ProxyRequestContext();
        context.setAuthorizer(Map.of("principalId", "hr", "roles", "EMPLOYER", "unit", UNIT));
        return new APIGatewayProxyRequestEvent().withRequestContext(context).withHttpMethod("PUT")
                .withPath("/v1/calendar-feed").withBody(body).withHeaders(Map.of("Content-Type", "application/json"));
    }

    private String key(boolean open) {
        var answer = new SetCalendarFeed(feeds, "https://recognition.example", at(POSTED))
                .handleRequest(asked("{\"open\":" + open + "}"), invocation);
        assertEquals(200, answer.getStatusCode());
        return open ? answer.getBody().replaceAll(".*key=([A-Za-z0-9_-]{43}).*", "$1") : null;
    }

    private String calendar(String key, Instant now) {
        var answer = new ReadDeadlines(feeds, deadlines,
                new Deadlines(MessageFiles.read(), "https://recognition.example"), at(now)).handleRequest(
                        new APIGatewayProxyRequestEvent()
                                .withMultiValueQueryStringParameters(Map.of("key", List.of(key))),
                        invocation);
        return answer.getStatusCode() + " " + answer.getBody();
    }

    @Test
    void aCalendarProgramReadsTheDeadlinesOfWhoeverGaveItTheAddress() {
        var id = posted();
        var calendar = calendar(key(true), POSTED);

        assertTrue(calendar.startsWith("200 BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"), calendar);
        assertTrue(calendar.contains("\r\nUID:" + id.value() + "-NOTICE_END@recognition.example\r\n"), calendar);
        assertTrue(calendar.contains("\r\nDTSTART;TZID=Asia/Shanghai:20251010T233000\r\n"), calendar);
        assertTrue(calendar.contains("\r\nDTEND;TZID=Asia/Shanghai:20251011T000000\r\n"), calendar);
        assertTrue(calendar.contains("\r\nSUMMARY:公示期满 / A public notice closes\r\n"), calendar);
        assertTrue(calendar.replace("\r\n ", "").contains("2025-10-10 24:00\\nhttps://recognition.example/notices/"),
                calendar);
        assertTrue(calendar.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n"), calendar);
        assertTrue(Arrays.stream(calendar.split("\r\n")).skip(1).allMatch(line -> line.getBytes(UTF_8).length <= 75));
    }

    @Test
    void whatHasPassedIsInNoCalendarEvenIfNobodyHasKeptThatYet() {
        posted();
        var key = key(true);
        assertTrue(calendar(key, Instant.parse("2025-10-10T15:59:59Z")).contains("BEGIN:VEVENT"));
        assertFalse(calendar(key, Instant.parse("2025-10-10T16:00:00Z")).contains("BEGIN:VEVENT"));
    }

    @Test
    void anAddressIsRevokedByAnotherOrForGood() {
        var first = key(true);
        var second = key(true);
        assertTrue(calendar(first, POSTED).startsWith("404"));
        assertTrue(calendar(second, POSTED).startsWith("200"));
        key(false);
        assertTrue(calendar(second, POSTED).startsWith("404"));
        assertTrue(calendar("guessed", POSTED).startsWith("404"));
    }

    @Test
    void aDeadlineIsToldThreeDaysBeforeItOnce() {
        posted();
        remind(Instant.parse("2025-10-07T15:59:00Z"));
        assertEquals(0, told());
        remind(Instant.parse("2025-10-07T16:00:00Z"));
        remind(Instant.parse("2025-10-08T16:00:00Z"));
        remind(Instant.parse("2025-10-10T16:00:01Z"));
        assertEquals(1, told());
        var message = messages.in(Mailbox.of(OWNER), false, 10, Optional.empty()).messages().getFirst().message();
        var text = MessageFiles.read().of(message.kind()).orElseThrow();
        assertEquals("公示期满：2025-10-10 24:00 截止", text.subject(message.details()).zh());
    }

    private int told() {
        return messages.in(Mailbox.of(OWNER), false, 10, Optional.empty()).messages().size();
    }

    private void remind(Instant now) {
        var requests = new DynamoVerificationRequests(table);
        var letters = new Letters(MessageFiles.read(), new DynamoRecipients(table),
                new Letters.Inquiries(requests, new DynamoSecretLinks(table), CatalogFiles.read(), at(now)),
                "https://recognition.example");
        var mailer = new Mailer(Session.getInstance(new Properties()), "no-reply@recognition.example");
        new RemindOfDeadlines(deadlines, new Postman(messages, new DynamoWebhooks(table), letters, mailer,
                new Bounces(requests, new DynamoIssuers(table), CalendarFiles::read,
                        PolicyFiles.read(Jurisdiction.SHANGHAI)),
                at(now)),
                PolicyFiles.read(Jurisdiction.SHANGHAI)).handleRequest(null, invocation);
    }

    @Test
    void longTextIsFoldedBetweenCharactersAndItsMarksEscaped() {
        var folded = CalendarFile.folded("SUMMARY:" + "公".repeat(50));
        assertTrue(Arrays.stream(folded.split("\r\n")).allMatch(line -> line.getBytes(UTF_8).length <= 75));
        assertEquals("SUMMARY:" + "公".repeat(50), folded.replace("\r\n ", "").stripTrailing());
        assertEquals("a\\, b\\; c\\\\d\\ne", CalendarFile.text("a, b; c\\d\ne"));
    }
}
