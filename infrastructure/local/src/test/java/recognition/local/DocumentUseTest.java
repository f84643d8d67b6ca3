package recognition.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import recognition.local.DocumentHouse.Account;
import recognition.local.DocumentHouse.Answered;
import recognition.local.DocumentHouse.Scan;

/** What a case may rest on, what becomes of it then, and who reads it through the case; by the deployed jobs. */
class DocumentUseTest {
    private static final Account HOLDER = Account.of("holder", "HOLDER");
    private static final Account OFFICER = Account.of("officer", "OFFICER");
    private static final Account EMPLOYER = new Account("clerk", "EMPLOYER", "91310115MA1K3A7Q8U");
    private static final Account COLLEAGUE = new Account("colleague", "EMPLOYER", "91310115MA1K3A7Q8U");
    /** Everybody who is nobody to the case. */
    private static final List<Account> OTHERS = List.of(Account.of("holder-2", "HOLDER"),
            new Account("other", "EMPLOYER", "91310104MA1FP8M27M"), Account.of("applicant", "APPLICANT"),
            new Account("supervisor", "SUPERVISOR", "12310000425012349Q"), Account.of("expert", "EXPERT"),
            Account.of("authority", "INDUSTRY_AUTHORITY"), Account.of("window", "WINDOW_CLERK"));
    private static final String CONSENT = "{\"consent\":{\"version\":\"2026-1\",\"signature\":\"Jane Q. Public\"}}";

    private static DocumentHouse house;

    @BeforeAll
    static void build() throws Exception {
        house = new DocumentHouse();
    }

    @AfterAll
    static void leave() {
        house.close();
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Scan scan(String kind) {
        return Scan.pdf(kind, DocumentHouse.pdf(UUID.randomUUID().toString()));
    }

    private static String clean(Account by, String kind) {
        return house.clean(by, scan(kind)).path("id").asText();
    }

    private static String cleanTranslation(Account by, String original) {
        var file = scan("TRANSLATION");
        var document = house.ask("RequestUpload", by, null,
                house.announcement(file).put("translationOf", original)).body();
        var object = house.upload(document, file.bytes());
        house.tellArrival(object);
        house.tellVerdict(object, "NO_THREATS_FOUND");
        return document.path("id").asText();
    }

    private static String draft(Account by, String path, String... documents) {
        var opening = (ObjectNode) json("""
                {"path": "%s", "entryId": "shanghai-3.0-A-48", "employedInShanghai": %s,
                 "certificate": {"number": "CE-1", "issuedOn": "2012-05-01"},
                 "holder": {"name": "Jane Q. Public", "birthDate": "1980-02-29", "email": "jane@example.org",
                            "identity": {"kind": "PASSPORT", "number": "L898902C3"}}}
                """.formatted(path, path.equals("EMPLOYER")));
        var named = opening.putArray("documents");
        Stream.of(documents).forEach(named::add);
        var opened = house.ask("OpenVerification", by, null, opening);
        assertEquals(201, opened.status(), opened.toString());
        return opened.body().path("id").asText();
    }

    private static Answered submit(Account by, String request) {
        return house.ask("SubmitVerification", by, request,
                by.equals(HOLDER) ? json(CONSENT) : JsonNodeFactory.instance.objectNode());
    }

    private static int opens(Account by, String document) {
        return house.ask("OpenDocument", by, document, null).status();
    }

    private static List<String> faults(Answered refused) {
        return refused.body().path("errors").valueStream()
                .map(fault -> fault.path("pointer").asText() + " " + fault.path("details").path("en").asText())
                .toList();
    }

    @Test
    void aTranslationIsHandedInBesideItsOriginalAndTheRefusalNamesTheField() {
        var original = clean(HOLDER, "CERTIFICATE");
        var translation = cleanTranslation(HOLDER, original);
        var alone = submit(HOLDER, draft(HOLDER, "OVERSEAS_INDIVIDUAL", clean(HOLDER, "IDENTITY_PAGE"), translation));

        assertEquals(422, alone.status());
        assertEquals("/problems/document-not-usable", alone.body().path("type").asText());
        assertEquals(List.of("/documents/1 A translation is handed in together with its original"), faults(alone));
        assertEquals(200, submit(HOLDER, draft(HOLDER, "OVERSEAS_INDIVIDUAL", translation, original)).status());
    }

    @Test
    void aKindIsTakenOnlyWhereItBelongsAndEveryFaultIsTold() {
        var wrong = submit(HOLDER, draft(HOLDER, "OVERSEAS_INDIVIDUAL", clean(HOLDER, "APPOINTMENT_FORM"),
                clean(HOLDER, "CERTIFICATE"), clean(Account.of("holder-2", "HOLDER"), "CERTIFICATE"),
                "d_00000000000000000000000000"));

        assertEquals(List.of(
                "/documents/0 Must be of kind: qualification certificate | identity page | degree certificate | "
                        + "translation | proof of employment | consent",
                "/documents/2 Must be a document of yours that has passed its checks",
                "/documents/3 Must be a document of yours that has passed its checks"), faults(wrong));
    }

    @Test
    void theSameDocumentIsUsedAgainWithoutAnotherUploadAndGoesWithNeither() {
        var document = clean(HOLDER, "CERTIFICATE");
        assertEquals(200, submit(HOLDER, draft(HOLDER, "OVERSEAS_INDIVIDUAL", document)).status());
        assertEquals(200, submit(HOLDER, draft(HOLDER, "OVERSEAS_INDIVIDUAL", document)).status());

        var refused = house.ask("DeleteDocument", HOLDER, document, null);
        assertEquals("/problems/document-in-use", refused.body().path("type").asText());
        assertEquals(2, refused.body().path("cases").size());
        assertEquals(200, opens(HOLDER, document));
    }

    @Test
    void whatACaseRestsOnIsKeptForTheYearsOfItsKindAndThenGoes() {
        var start = house.now();
        var document = clean(HOLDER, "IDENTITY_PAGE");
        submit(HOLDER, draft(HOLDER, "OVERSEAS_INDIVIDUAL", document, clean(HOLDER, "CERTIFICATE")));
        var shown = house.ask("ReadDocument", HOLDER, document, null).body();

        house.eraseExpiredAfter(OffsetDateTime.parse(shown.path("keptUntil").asText()).toInstant());
        var kept = house.ask("ReadDocument", HOLDER, document, null).body();
        assertEquals("CLEAN", kept.path("stage").asText());
        var until = OffsetDateTime.parse(kept.path("keptUntil").asText());
        assertEquals(start.atOffset(until.getOffset()).plusYears(2).toLocalDate(), until.toLocalDate());

        house.eraseExpiredAfter(until.toInstant());
        house.eraseExpiredAfter(until.toInstant().plusSeconds(7200));
        var gone = house.ask("ReadDocument", HOLDER, document, null).body();
        assertEquals("ERASED", gone.path("stage").asText());
        assertEquals("RETENTION_OVER", gone.path("erasureReason").asText());
        assertEquals(List.of(), house.versions(DocumentHouse.DOCUMENTS, gone));
        house.moveTo(start);
    }

    @Test
    void aDocumentIsReadByItsOwnerUntilACaseRestsOnItAndByTheOfficersFromThenOn() {
        var original = clean(HOLDER, "CERTIFICATE");
        var translation = cleanTranslation(HOLDER, original);
        var request = draft(HOLDER, "OVERSEAS_INDIVIDUAL", original, translation);
        for (var document : List.of(original, translation)) {
            assertEquals(200, opens(HOLDER, document));
            assertEquals(404, opens(OFFICER, document));
            assertEquals(404, house.ask("ReadDocument", OFFICER, document, null).status());
        }

        submit(HOLDER, request);

        for (var document : List.of(original, translation)) {
            assertEquals(200, opens(HOLDER, document));
            assertEquals(200, opens(OFFICER, document));
            assertReadByNobodyOf(OTHERS, document);
            assertReadByNobodyOf(List.of(EMPLOYER), document);
        }
        var line = house.ask("ReadDocument", HOLDER, original, null).body().path("timeline").valueStream().toList()
                .getLast();
        assertEquals("VERIFICATION#" + request, line.path("details").path("through").asText());
    }

    @Test
    void anEmployersDocumentIsReadByThoseWhoActForTheUnit() {
        var document = clean(EMPLOYER, "CERTIFICATE");
        assertEquals(200, opens(COLLEAGUE, document));
        assertReadByNobodyOf(OTHERS, document);
        assertReadByNobodyOf(List.of(HOLDER, OFFICER), document);

        assertEquals(200, submit(EMPLOYER, draft(EMPLOYER, "EMPLOYER", document)).status());

        assertEquals(200, opens(COLLEAGUE, document));
        assertEquals(200, opens(OFFICER, document));
        assertReadByNobodyOf(OTHERS, document);
    }

    /** Somebody else's document and one that does not exist are told apart by nothing. */
    private static void assertReadByNobodyOf(List<Account> others, String document) {
        for (var other : others) {
            for (var function : List.of("ReadDocument", "OpenDocument", "DeleteDocument")) {
                var theirs = house.ask(function, other, document, null);
                var nobodys = house.ask(function, other, "d_00000000000000000000000000", null);
                assertEquals(nobodys, theirs, function + " by " + other);
                assertTrue(theirs.status() == 404 || theirs.status() == 403, theirs.toString());
            }
        }
    }

    @Test
    void aKeyThatIsGuessedOpensNothing() {
        var document = clean(HOLDER, "CERTIFICATE");
        var key = "/documents/" + document;
        assertEquals(1, house
                .versions(DocumentHouse.DOCUMENTS, JsonNodeFactory.instance.objectNode().put("id", document)).size());
        var bucket = house.objects.endpoint() + "/" + DocumentHouse.DOCUMENTS;
        for (var address : List.of(bucket, bucket + key, bucket + key + "?versionId=1", bucket + "?versions",
                house.objects.endpoint() + "/" + DocumentHouse.ARRIVALS)) {
            assertEquals(403, DocumentHouse.get(address).statusCode(), address);
        }
    }
}
