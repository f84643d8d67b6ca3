package recognition.functions.verification;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent.ProxyRequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import recognition.catalog.CalendarFiles;
import recognition.catalog.CatalogFiles;
import recognition.catalog.NameReadings;
import recognition.catalog.PolicyFiles;
import recognition.domain.access.Owner;
import recognition.domain.cases.Event;
import recognition.domain.cases.Step;
import recognition.domain.catalog.Jurisdiction;
import recognition.domain.document.Document;
import recognition.domain.document.Document.StoredFile;
import recognition.domain.document.DocumentId;
import recognition.domain.identity.Names;
import recognition.domain.inquiry.Channel;
import recognition.domain.issuer.IssuingBody;
import recognition.domain.issuer.IssuingBody.Contact;
import recognition.domain.verification.SecretLinks.Purpose;
import recognition.domain.verification.VerificationId;
import recognition.functions.verification.AnswerInquiry.Mailing;
import recognition.local.table.LocalTable;
import recognition.local.table.UnitMeter.Units;
import recognition.storage.Table;
import recognition.storage.document.DynamoDocuments;
import recognition.storage.issuer.DynamoIssuers;
import recognition.storage.verification.DynamoSecretLinks;
import recognition.storage.verification.DynamoVerificationRequests;

/** What a request costs from the first call to the result, in units of the table; printed, and held under a bound. */
class RequestToResultTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double MOST_WRITTEN = 40;
    private static final double MOST_READ = 20;
    /** As issuers of tokens name people. */
    private static final String HOLDER = "5f0c7c1e-2b1d-4c7e-9d55-8a1f0f6f2a41";

    private final LocalTable fresh = LocalTable.fresh();
    private final LocalTable.Metered metered = fresh.metered();
    private final Table table = new Table(metered.client(), fresh.name());
    private final DynamoVerificationRequests requests = new DynamoVerificationRequests(table);
    private final DynamoDocuments documents = new DynamoDocuments(table);
    private final DynamoIssuers issuers = new DynamoIssuers(table);
    private final DynamoSecretLinks links = new DynamoSecretLinks(table);
    private final Standards standards = new Standards(CalendarFiles::read, PolicyFiles.read(Jurisdiction.SHANGHAI));
    private final List<String> printed = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-24T01:00:00.123456Z");
    private double writes;
    private double reads;

    private Clock clock() {
        now = now.plusSeconds(3_600);
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private JsonNode ask(String what, RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> job,
            String subject, String role, Map<String, String> path, String json) {
        metered.meter().taken();
        var context = new ProxyRequestContext();
        if (subject != null) {
            context.setAuthorizer(Map.of("principalId", subject, "roles", role));
        }
        var headers = new HashMap<>(Map.of("Content-Type", "application/json"));
        if (path.isEmpty()) {
            headers.put("Idempotency-Key", "opening");
        }
        var answer = job.handleRequest(new APIGatewayProxyRequestEvent().withRequestContext(context).withPath("/v1")
                .withHttpMethod("POST").withHeaders(headers).withPathParameters(path).withBody(json), null);
        assertTrue(answer.getStatusCode() < 300, answer::getBody);
        note(what, metered.meter().taken());
        try {
            return JSON.readTree(answer.getBody());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void note(String what, Units units) {
        writes += units.writes();
        reads += units.reads();
        printed.add("%-10s %5.1f written %5.1f read".formatted(what, units.writes(), units.reads()));
        units.lines().forEach(line -> printed.add("             " + line));
    }

    private String clean() {
        var id = DocumentId.random(new Random(7));
        var announced = new Document.Announcement(id, new Owner.Individual(HOLDER), Document.Kind.CERTIFICATE,
                new Document.Announced(Document.Type.PDF, "certificate.pdf", 12, "cd".repeat(32)), null, now);
        documents.open(step(new Document.Requested(announced, now)), null);
        documents.keep(documents.find(id).orElseThrow(), step(new Document.Clean(announced,
                new StoredFile("v7", 12, "ab".repeat(32)), now, now)), null);
        return id.value();
    }

    private static <S> Step<S> step(S after) {
        return new Step<>(after, new Event("TRIED", Instant.EPOCH, new Event.Actor.Calendar(), "S2-50", Map.of()));
    }

    /** A holder files with one document, an officer accepts and asks, the body confirms: the shortest way. */
    @Test
    void costsNoMoreThanItMay() {
        var document = clean();
        var opened = ask("open", new OpenVerification(requests, CatalogFiles.read(), standards, clock()), HOLDER,
                "HOLDER", Map.of(), """
                        {"path": "OVERSEAS_INDIVIDUAL", "entryId": "shanghai-3.0-A-48", "employedInShanghai": false,
                         "certificate": {"number": "CE-204518", "issuedOn": "2012-05-01"}, "documents": ["%s"],
                         "holder": {"name": "Jane Q. Public", "birthDate": "1980-02-29",
                                    "identity": {"kind": "PASSPORT", "number": "L898902C3"}}}""".formatted(document));
        issuers.open(step(new IssuingBody(opened.path("issuerId").asText(), Channel.LINK,
                List.of(new Contact("registry@engc.org.uk", "Registry")),
                List.of("engc.org.uk"), null)), null);
        var id = Map.of("id", opened.path("id").asText());
        ask("submit", new SubmitVerification(requests, documents, new Names(NameReadings.read()), standards, clock()),
                HOLDER, "HOLDER", id, "{\"consent\": {\"version\": \"2026-1\", \"signature\": \"Jane Q. Public\"}}");
        ask("accept", new ScreenVerification(requests, issuers, standards, clock()), "officer", "OFFICER", id,
                "{\"outcome\": \"ACCEPT\"}");
        ask("ask", new AskIssuingBody(requests, issuers, standards, clock()), "officer", "OFFICER", id, "{}");
        var asked = requests.find(VerificationId.parse(id.get("id")).orElseThrow()).orElseThrow().state().asked()
                .orElseThrow().opening();
        metered.meter().taken();
        var secret = links.issue(new Purpose.ToAnswer(VerificationId.parse(id.get("id")).orElseThrow(), asked.id(),
                asked.issuer(), "registry@engc.org.uk"), now.plusSeconds(864_000));
        note("link", metered.meter().taken());
        ask("answer", new AnswerInquiry(requests, new Mailing(links, issuers), CatalogFiles.read(), standards, clock()),
                null, null, Map.of("token", secret), "{\"answer\": \"CONFIRMED\"}");

        System.out.println("From request to result: %.1f written, %.1f read%n  %s".formatted(writes, reads,
                String.join(System.lineSeparator() + "  ", printed)));
        assertTrue(requests.find(VerificationId.parse(id.get("id")).orElseThrow()).orElseThrow().state().result()
                .isPresent());
        assertTrue(writes <= MOST_WRITTEN && reads <= MOST_READ, () -> writes + " written, " + reads + " read");
    }
}
