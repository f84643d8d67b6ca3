package recognition.functions.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent.ProxyRequestContext;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import recognition.catalog.CalendarFiles;
import recognition.catalog.CatalogFiles;
import recognition.catalog.PolicyFiles;
import recognition.domain.access.Owner;
import recognition.domain.account.SocialCreditCode;
import recognition.domain.batch.BatchId;
import recognition.domain.batch.VerificationBatch;
import recognition.domain.cases.Event;
import recognition.domain.cases.Step;
import recognition.domain.catalog.Jurisdiction;
import recognition.domain.verification.VerificationId;
import recognition.domain.verification.VerificationRequest.Draft;
import recognition.local.function.Invocation;
import recognition.local.table.LocalTable;
import recognition.storage.Table;
import recognition.storage.batch.DynamoVerificationBatches;
import recognition.storage.verification.DynamoVerificationRequests;

/** A table of requests from the upload to the drafts, against DynamoDB Local. */
class VerificationBatchTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T01:00:00Z"), ZoneOffset.UTC);
    private static final String UNIT = "91310115MA1K3A7Q8U";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Book BOOK = new Book(CatalogFiles.read(), CalendarFiles::read,
            PolicyFiles.read(Jurisdiction.SHANGHAI));
    private static final String HEAD = "entryId 目录条目,certificate.number,certificate.issuedOn,holder.name,holder.birthDate,holder.identity.kind,holder.identity.number\r\n";
    private static final String JANE = "shanghai-3.0-A-48,CE-1,2012-05-01,Jane Q. Public,1980-02-29,PASSPORT,L898902C3\r\n";
    private static final String LI = "shanghai-3.0-C-10,CE-2,2015-06-30,\"李, 雷\",1985-01-02,PASSPORT,L898902C3\r\n";

    private final Table table = table();
    private final DynamoVerificationBatches batches = new DynamoVerificationBatches(table);
    private final DynamoVerificationRequests requests = new DynamoVerificationRequests(table);
    private final Invocation invocation = new Invocation();

    private static Table table() {
        var fresh = LocalTable.fresh();
        return new Table(fresh.client(), fresh.name());
    }

    private APIGatewayProxyRequestEvent by(String unit) {
        var context = new ProxyRequestContext();
        context.setAuthorizer(Map.of("principalId", "hr", "roles", "EMPLOYER", "unit", unit));
        return new APIGatewayProxyRequestEvent().withRequestContext(context).withPath("/v1/verification-batches");
    }

    private JsonNode upload(byte[] csv, boolean dryRun, String key) {
        var headers = new HashMap<>(Map.of("Content-Type", "text/csv"));
        if (key != null) {
            headers.put("Idempotency-Key", key);
        }
        var event = by(UNIT).withHttpMethod("POST").withHeaders(headers).withIsBase64Encoded(true)
                .withBody(Base64.getEncoder().encodeToString(csv));
        if (dryRun) {
            event.setMultiValueQueryStringParameters(Map.of("dryRun", List.of("true")));
        }
        return json(new OpenVerificationBatch(batches, BOOK, CLOCK).handleRequest(event, invocation).getBody());
    }

    private JsonNode dryRun(String csv) {
        return upload(csv.getBytes(UTF_8), true, null);
    }

    private JsonNode read(String id, String unit) {
        return json(new ReadVerificationBatch(batches).handleRequest(
                by(unit).withHttpMethod("GET").withPathParameters(Map.of("id", id)), invocation).getBody());
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void fill(String id) {
        var record = new DynamodbStreamRecord();
        record.setDynamodb(new StreamRecord().withSequenceNumber("1")
                .withKeys(Map.of("pk", new AttributeValue().withS("BATCH#" + id))));
        var event = new DynamodbEvent();
        event.setRecords(List.of(record));
        assertEquals(List.of(), new FillVerificationBatch(batches, requests, BOOK, CLOCK)
                .handleRequest(event, invocation).getBatchItemFailures(), invocation::logged);
    }

    private long drafts() {
        return requests.of(new Owner.Unit(new SocialCreditCode(UNIT)), 100, Optional.empty()).cases().size();
    }

    private static String rows(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> "shanghai-3.0-A-48,CE-%d,2012-05-01,Jane %d,1980-02-29,PASSPORT,L%08d\r\n".formatted(i,
                        i, i))
                .collect(Collectors.joining());
    }

    private static List<String> errors(JsonNode batch, int row) {
        return StreamSupport.stream(batch.path("rows").spliterator(), false)
                .filter(one -> one.path("row").asInt() == row)
                .flatMap(one -> StreamSupport.stream(one.path("errors").spliterator(), false))
                .map(error -> error.path("column").asText() + " " + error.path("code").asText()).toList();
    }

    @Test
    void everyRowWithoutFaultsBecomesADraftOfTheUnitAndTheOthersSayWhatIsWrong() {
        var csv = HEAD + JANE + LI + "shanghai-3.0-A-999,CE-3,,,,,\r\n"
                + "nonsense,CE-4,2012-13-01,A,1980-02-29,PASSPORT,!\r\n";
        var batch = upload(csv.getBytes(UTF_8), false, "once");
        fill(batch.path("id").asText());

        var done = read(batch.path("id").asText(), UNIT);
        assertEquals("FILLED", done.path("stage").asText());
        assertEquals(Map.of("rows", 4, "opened", 2, "refused", 2, "waiting", 0),
                JSON.convertValue(done.path("progress"), Map.class));
        assertEquals(List.of(" entry-not-in-force"), errors(done, 4));
        assertEquals(List.of("entryId format", "certificate.issuedOn format", "holder.identity.number format"),
                errors(done, 5));
        var draft = requests.find(new VerificationId(done.at("/rows/1/verificationId").asText())).orElseThrow().state();
        assertTrue(draft instanceof Draft);
        assertEquals("李, 雷", draft.particulars().holder().name());
        assertEquals(new Owner.Unit(new SocialCreditCode(UNIT)), draft.opening().owner());
        assertEquals(404, read(batch.path("id").asText(), "91310000717854505G").path("status").asInt());
        assertTrue(batches.parts(BatchId.parse(batch.path("id").asText()).orElseThrow())
                .stream().flatMap(List::stream).allMatch(row -> row.cells().isEmpty()));
    }

    @Test
    void aRepeatedCallAndARepeatedEventDoubleNothing() {
        var csv = (HEAD + JANE + LI).getBytes(UTF_8);
        var first = upload(csv, false, "once");
        var second = upload(csv, false, "once");
        fill(first.path("id").asText());
        fill(second.path("id").asText());

        assertEquals(first.path("id"), second.path("id"));
        assertEquals(2, drafts());
        assertEquals("idempotency-key-reused",
                upload((HEAD + JANE).getBytes(UTF_8), false, "once").path("type").asText().substring(10));
    }

    @Test
    void aCrashBetweenADraftAndItsNoteDoublesNothing() {
        var batch = upload((HEAD + JANE + LI).getBytes(UTF_8), false, null);
        var id = BatchId.parse(batch.path("id").asText()).orElseThrow();
        var before = batches.parts(id);
        fill(id.value());
        // As if the drafts had been opened, and the crash had come before it was written down.
        var table2 = batches.find(id).orElseThrow();
        batches.keepPart(id, before.getFirst());
        batches.keep(table2, new Step<>(
                new VerificationBatch.Uploaded(table2.state().opening(), List.of()),
                new Event("VERIFICATION_BATCH_UPLOADED", CLOCK.instant(),
                        new Event.Actor.Calendar(), "S2-50", Map.of())),
                null);
        fill(id.value());

        assertEquals(2, drafts());
        assertEquals(2, read(id.value(), UNIT).at("/progress/opened").asInt());
    }

    @Test
    void aDryRunSaysTheSameAndKeepsNothing() {
        var seen = dryRun(HEAD + JANE + JANE + LI);
        assertEquals("DRY_RUN", seen.path("stage").asText());
        assertEquals(List.of(" repeated"), errors(seen, 3));
        assertEquals("与第 2 行重复", seen.at("/rows/1/errors/0/details/zh").asText());
        assertEquals(2, seen.at("/progress/waiting").asInt());
        assertEquals(0, drafts());
    }

    @Test
    void formulasRaggedRowsAndNulCharactersAreFaultsOfTheirRows() {
        var seen = dryRun(HEAD + "shanghai-3.0-A-48,=cmd|' /C calc'!A0,2012-05-01,A,1980-02-29,PASSPORT,L898902C3\r\n"
                + "shanghai-3.0-A-48,CE-9\r\n"
                + "shanghai-3.0-A-48,CE-8,2012-05-01,\"+49\nB\",1980-02-29,PASSPORT,L898902C3\r\n"
                + "shanghai-3.0-A-48,CE\u0000-7,2012-05-01,C,1980-02-29,PASSPORT,L898902C3,,\r\n"
                + "shanghai-3.0-A-48,CE-6,2012-05-01,D,1980-02-29,PASSPORT,L898902C3,more\r\n");
        assertEquals(List.of("certificate.number format"), errors(seen, 2));
        assertEquals(List.of(" length"), errors(seen, 3));
        assertEquals(List.of("holder.name format"), errors(seen, 4));
        assertEquals(List.of("certificate.number format"), errors(seen, 5));
        assertEquals(List.of(" length"), errors(seen, 6));
    }

    @Test
    void utf8WithAMarkOrWithoutAndGb18030AreReadAlike() {
        var csv = HEAD + LI;
        var marked = new ByteArrayOutputStream();
        marked.writeBytes(new byte[]{(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
        marked.writeBytes(csv.getBytes(UTF_8));
        for (var bytes : List.of(csv.getBytes(UTF_8), marked.toByteArray(), csv.getBytes(Charset.forName("GB18030")))) {
            assertEquals(1, upload(bytes, true, null).at("/progress/waiting").asInt());
        }
        assertEquals("GB18030", upload(csv.getBytes(Charset.forName("GB18030")), true, null).path("encoding").asText());
        assertEquals("/problems/invalid-request",
                upload(csv.getBytes(Charset.forName("UTF-16LE")), true, null).path("type").asText());
    }

    @Test
    void whatIsNoTableIsRefusedAsAWhole() {
        assertEquals(422, dryRun("").path("status").asInt());
        assertEquals(422, dryRun(HEAD).path("status").asInt());
        assertEquals("colour", dryRun("entryId,colour\r\nx,y\r\n").at("/errors/0/column").asText());
        assertEquals("entryId", dryRun("holder.name\r\nA\r\n").at("/errors/0/column").asText());
        assertEquals(422, dryRun(HEAD + "\"never closed,1,2\r\n").path("status").asInt());
        assertEquals(422, dryRun(HEAD + rows(1_001)).path("status").asInt());
        assertEquals(413, dryRun(HEAD + "x".repeat(1024 * 1024)).path("status").asInt());
        assertEquals(415, json(new OpenVerificationBatch(batches, BOOK, CLOCK)
                .handleRequest(by(UNIT).withHttpMethod("POST").withBody("{}").withHeaders(
                        Map.of("Content-Type", "application/json")), invocation)
                .getBody()).path("status").asInt());
    }

    @Test
    void aThousandRowsAreTakenAndFilledWithinWhatAFunctionMayTake() {
        var begun = System.nanoTime();
        var batch = upload((HEAD + rows(1_000)).getBytes(UTF_8), false, null);
        var uploaded = Duration.ofNanos(System.nanoTime() - begun);
        fill(batch.path("id").asText());
        var filled = Duration.ofNanos(System.nanoTime() - begun).minus(uploaded);

        assertEquals(1_000, read(batch.path("id").asText(), UNIT).at("/progress/opened").asInt());
        assertTrue(uploaded.toSeconds() < 10 && filled.toSeconds() < 120, () -> uploaded + " " + filled);
        System.out
                .println("1,000 rows: taken in " + uploaded.toMillis() + " ms, filled in " + filled.toMillis() + " ms");
    }

    @Test
    void theTemplateIsATableWithItsFirstLineOnly() {
        var template = new ReadVerificationTemplate().handleRequest(by(UNIT).withHttpMethod("GET"), invocation);
        assertTrue(template.getHeaders().get("Content-Type").startsWith("text/csv"));
        assertTrue(template.getBody().startsWith("\uFEFFentryId 目录条目,"));
        assertEquals(1, dryRun(template.getBody() + JANE.strip() + ",\r\n").at("/progress/waiting").asInt());
        assertFalse(template.getBody().contains("="));
    }
}
