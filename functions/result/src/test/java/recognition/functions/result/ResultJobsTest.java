package recognition.functions.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import recognition.domain.seal.Statement;
import recognition.domain.seal.StatusIndex;
import recognition.domain.verification.ShareLinkId;
import recognition.domain.verification.ShareLinks.Link;
import recognition.domain.verification.VerificationRequest;
import recognition.functions.result.Desk.Asking;
import recognition.functions.result.Desk.Said;

/** What may be asked of results that stand, job by job, against DynamoDB Local. */
class ResultJobsTest {
    private static final LocalDate BORN = LocalDate.of(1980, 2, 29);
    private static final Asking HOLDER = Asking.as("holder", "HOLDER");
    private static final Asking SOMEBODY_ELSE = Asking.as("holder-2", "HOLDER");
    private static final Asking VISA_DESK = Asking.as("visa-desk", "RELYING_PARTY");

    private final Desk desk = new Desk();
    private final VerificationRequest jane = desk.verified("Jane Q. Public", BORN, "L898902C3");
    private final String id = jane.opening().id().value();

    private Said check(String json) {
        return Desk.ask(new CheckResult(desk.kept, desk.keys, desk.clock()), Asking.anybody(), json);
    }

    private Said checkBy(String secondItem) {
        return check("{\"code\":\"" + Desk.code(jane) + "\"," + secondItem + "}");
    }

    private List<JsonNode> seen() {
        return list(Desk.ask(new ListResultChecks(desk.kept), HOLDER.of(id), null).body().path("items"));
    }

    private static List<JsonNode> list(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false).toList();
    }

    private static Set<String> names(JsonNode json) {
        var names = new TreeSet<String>();
        json.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Nested
    class APublicCheck {
        @Test
        void tellsWhatARelyingPartyNeedsAndNoMore() {
            var said = checkBy("\"birthDate\":\"1980-02-29\"");

            assertEquals(200, said.status());
            assertTrue(said.body().path("valid").asBoolean());
            assertEquals(
                    Set.of("found", "valid", "checkedAt", "entryId", "edition", "certificateNumber", "holderName",
                            "decidedAt", "outcome",
                            "status", "conditional", "since", "disclaimer"),
                    names(said.body()));
            assertFalse(said.text().contains("L898902C3") || said.text().contains("1980"), said.text());
        }

        @Test
        void takesTheDocumentsLastCharactersInAnyCase() {
            assertTrue(checkBy("\"documentNumberEnding\":\"02c3\"").body().path("found").asBoolean());
            assertFalse(checkBy("\"documentNumberEnding\":\"02c4\"").body().path("found").asBoolean());
        }

        @Test
        void tellsAWrongCodeAndAWrongSecondItemApartByNothing() {
            var wrong = checkBy("\"birthDate\":\"1980-03-01\"");
            var unknown = check("{\"code\":\"2222-2222-2222-2\",\"birthDate\":\"1980-02-29\"}");

            assertEquals(wrong.text(), unknown.text());
            assertFalse(wrong.body().path("found").asBoolean());
        }

        @Test
        void refusesAForgedCodeByItsCheckCharacterAndNamesTheField() {
            var code = Desk.code(jane);
            var forged = code.substring(0, code.length() - 1) + (code.endsWith("2") ? "3" : "2");
            var said = check("{\"code\":\"" + forged + "\",\"birthDate\":\"1980-02-29\"}");

            assertEquals(422, said.status());
            assertEquals("/code", said.body().at("/errors/0/pointer").asText());
        }

        @Test
        void asksForASecondItemAndTakesNoDayToCome() {
            assertEquals(422, check("{\"code\":\"" + Desk.code(jane) + "\"}").status());
            assertEquals(422, checkBy("\"birthDate\":\"1980-02-29\",\"asOf\":\"2026-11-25\"").status());
        }

        @Test
        void tellsWhatItSaidAtTheEndOfAPastDay() {
            assertEquals("NOT_GIVEN_YET",
                    checkBy("\"birthDate\":\"1980-02-29\",\"asOf\":\"2026-11-19\"").body().path("status").asText());
            assertEquals("ACTIVE",
                    checkBy("\"birthDate\":\"1980-02-29\",\"asOf\":\"2026-11-20\"").body().path("status").asText());
        }

        @Test
        void isNotMadeAfterTenWrongTriesUntilTheirWeekIsOver() {
            for (int i = 0; i < 10; i++) {
                assertEquals(200, checkBy("\"birthDate\":\"1980-03-01\"").status());
            }
            assertEquals(429, checkBy("\"birthDate\":\"1980-02-29\"").status(), "though it is right");
            desk.now = desk.now.plus(Duration.ofDays(7));
            assertEquals(200, checkBy("\"birthDate\":\"1980-02-29\"").status());
        }

        @Test
        void takesTheTextOfAPrintAndNoForgedOne() {
            var text = new Statement(jane.result().orElseThrow().code(), jane.opening().entry(), "Jane Q. Public",
                    "VERIFIED", false, Desk.DECIDED, new StatusIndex(0, 1), desk.now).signedWith(desk.keys);

            assertTrue(check("{\"statement\":\"" + text + "\"}").body().path("valid").asBoolean());
            assertEquals("HOLDER_OF_PRINT", seen().getFirst().path("by").asText());
            var changed = text.substring(0, text.length() - 1) + (text.endsWith("1") ? "2" : "1");
            assertFalse(check("{\"statement\":\"" + changed + "\"}").body().path("found").asBoolean());
        }
    }

    @Nested
    class TheHolder {
        @Test
        void seesWhoCheckedAndWhenTheLastFirst() {
            checkBy("\"birthDate\":\"1980-02-29\"");
            desk.now = desk.now.plusSeconds(60);
            Desk.ask(new CheckResultForRelyingParty(desk.kept, desk.keys, desk.clock()), VISA_DESK,
                    "{\"code\":\"" + Desk.code(jane) + "\",\"birthDate\":\"1980-02-29\",\"asOf\":\"2026-11-21\"}");
            checkBy("\"birthDate\":\"1980-03-01\"");

            assertEquals(List.of("RELYING_PARTY", "ANYBODY"),
                    seen().stream().map(one -> one.path("by").asText()).toList());
            assertEquals("visa-desk", seen().getFirst().path("name").asText());
            assertEquals("2026-11-21", seen().getFirst().path("asOf").asText());
        }

        @Test
        void aloneSeesThat() {
            assertEquals(404, Desk.ask(new ListResultChecks(desk.kept), SOMEBODY_ELSE.of(id), null).status());
            assertEquals(403, Desk.ask(new ListResultChecks(desk.kept), VISA_DESK.of(id), null).status());
        }

        private JsonNode links() {
            return Desk.ask(new ListShareLinks(desk.kept, desk.clock()), HOLDER.of(id), null).body().path("items");
        }

        @Test
        void mayHaveTwentyLinksOpenAndNoneLongerThanAYear() {
            var shown = desk.kept.links();
            var result = jane.opening().id();
            var made = IntStream.range(0, 20)
                    .mapToObj(i -> new Link(
                            ShareLinkId.random(new Random(i)), result, desk.now,
                            desk.now.plus(Duration.ofDays(1)), null))
                    .map(shown::make).toList();

            assertEquals(20, Set.copyOf(made).size());
            assertEquals(409,
                    Desk.ask(new ShareResult(desk.kept, desk.clock()), HOLDER.of(id), "{\"days\":1}").status());
            assertEquals(422,
                    Desk.ask(new ShareResult(desk.kept, desk.clock()), HOLDER.of(id), "{\"days\":366}").status());
            desk.now = desk.now.plus(Duration.ofDays(1));
            assertTrue(list(links()).stream().noneMatch(link -> link.path("open").asBoolean()));
            assertEquals(404, Desk.ask(new ReadSharedResult(desk.kept, desk.clock()),
                    Asking.anybody().by("token", made.getFirst()), null).status(), "it is over");
        }

        @Test
        void seesThatALinkWasOpenedAndEndsIt() {
            var link = new Link(
                    ShareLinkId.random(new Random(1)), jane.opening().id(),
                    desk.now, desk.now.plus(Duration.ofDays(1)), null);
            var opener = Asking.anybody().by("token", desk.kept.links().make(link));
            var read = new ReadSharedResult(desk.kept, desk.clock());
            var revoke = new RevokeShareLink(desk.kept, desk.clock());

            assertTrue(Desk.ask(read, opener, null).body().path("valid").asBoolean());
            assertEquals(link.id().value(), seen().getFirst().path("linkId").asText());
            assertEquals(404, Desk.ask(revoke, SOMEBODY_ELSE.of(id).by("linkId", link.id().value()), null).status());
            assertEquals(204, Desk.ask(revoke, HOLDER.of(id).by("linkId", link.id().value()), null).status());
            assertEquals(404, Desk.ask(read, opener, null).status());
            assertEquals(404, Desk.ask(read, Asking.anybody().by("token", "truncated"), null).status());
        }
    }

    @Nested
    class ABulkCheck {
        private static final String HEAD = "code,birthDate,documentNumberEnding,asOf\r\n";

        private Said send(Asking who, String csv) {
            return Desk.send(job(), who, csv);
        }

        private CheckResultBatch job() {
            return new CheckResultBatch(new Checking(desk.kept, desk.keys), desk.batches, desk.clock());
        }

        private Said read(Asking who, String batch) {
            return Desk.ask(new ReadResultCheckBatch(desk.batches, desk.clock()), who.of(batch), null);
        }

        private static List<String> outcomes(Said said) {
            return list(said.body().path("rows")).stream()
                    .map(row -> row.path("row").asInt() + " " + (row.has("answer")
                            ? row.at("/answer/valid").asText()
                            : row.at("/errors/0/column").asText("") + row.at("/errors/0/code").asText()))
                    .toList();
        }

        @Test
        void answersEachRowAndARowWithFaultsHoldsUpNoOther() {
            var li = desk.verified("李雷", LocalDate.of(1985, 1, 2), "E12345678");
            var said = send(VISA_DESK,
                    HEAD + Desk.code(jane) + ",1980-02-29,,\r\n" + Desk.code(li) + ",,5678,2026-11-19\r\n"
                            + Desk.code(jane) + ",1980-03-01,,\r\n" + "2222-2222-2222-3,1980-02-29,,\r\n"
                            + Desk.code(jane) + ",=cmd,,\r\n" + Desk.code(jane).toLowerCase() + ",1980-02-29,,\r\n"
                            + Desk.code(li) + ",,,\r\n");

            assertEquals(201, said.status(), said.text());
            assertEquals(List.of("2 true", "3 false", "4 false", "5 codeformat", "6 birthDateformat", "7 repeated",
                    "8 birthDaterequired"), outcomes(said));
            assertEquals("NOT_GIVEN_YET", said.body().at("/rows/1/answer/status").asText());
            assertFalse(said.body().at("/rows/2/answer/found").asBoolean(true), "a wrong second item");
            assertEquals(7, said.body().at("/progress/rows").asInt());
            assertTrue(said.body().path("disclaimer").has("zh"));
        }

        @Test
        void isSeenByEachHolderAsACheckOfThatRelyingParty() {
            send(VISA_DESK, HEAD + Desk.code(jane) + ",1980-02-29,,\r\n" + Desk.code(jane) + ",1980-03-01,,\r\n");

            assertEquals(List.of("visa-desk"), seen().stream().map(one -> one.path("name").asText()).toList());
        }

        @Test
        void countsWrongTriesAsSingleChecksDoAndRightOnesNever() {
            var days = IntStream.rangeClosed(1, 60)
                    .mapToObj(i -> Desk.code(jane) + ",1980-02-29,," + LocalDate.of(2026, 1, 1).plusDays(i))
                    .collect(Collectors.joining("\r\n", HEAD, "\r\n"));
            assertTrue(outcomes(send(VISA_DESK, days)).stream().allMatch(one -> one.endsWith("false")));

            var guesses = IntStream.rangeClosed(1, 12).mapToObj(i -> Desk.code(jane) + ",1990-01-%02d,,".formatted(i))
                    .collect(Collectors.joining("\r\n", HEAD, "\r\n"));
            assertEquals(2, outcomes(send(VISA_DESK, guesses)).stream()
                    .filter(one -> one.endsWith("too-many-wrong-tries")).count());
            assertEquals(429, checkBy("\"birthDate\":\"1980-02-29\"").status());
        }

        @Test
        void isReadAgainByWhoAskedUntilItExpires() {
            var said = send(VISA_DESK, HEAD + Desk.code(jane) + ",1980-02-29,,\r\n");
            var batch = said.body().path("id").asText();
            desk.now = desk.now.plus(Duration.ofDays(7)).minusSeconds(1);

            assertEquals(said.body(), read(VISA_DESK, batch).body());
            assertEquals(404, read(Asking.as("another-desk", "RELYING_PARTY"), batch).status());
            assertEquals(403, read(HOLDER, batch).status());
            desk.now = desk.now.plusSeconds(1);
            assertEquals(404, read(VISA_DESK, batch).status());
        }

        @Test
        void comesAsATableForASpreadsheetAsWell() {
            var batch = send(VISA_DESK, HEAD + Desk.code(jane) + ",1980-02-29,,\r\nnone,,,\r\n").body().path("id")
                    .asText();
            var table = read(VISA_DESK.with("format", "csv"), batch).text();

            assertTrue(table.startsWith("\uFEFFrow,found,valid,outcome"), table);
            assertTrue(table.contains("\r\n2,true,true,VERIFIED,ACTIVE,false,"), table);
            assertTrue(table.lines().skip(1).allMatch(line -> line.contains("证书的真实性")), table);
            assertEquals(422, read(VISA_DESK.with("format", "pdf"), batch).status());
        }

        @Test
        void sentTwiceUnderOneKeyIsMadeOnce() {
            var csv = HEAD + Desk.code(jane) + ",1980-02-29,,\r\n";
            var first = send(VISA_DESK.calling("a"), csv);
            desk.now = desk.now.plusSeconds(30);

            assertEquals(first.body(), send(VISA_DESK.calling("a"), csv).body());
            assertEquals(409, send(VISA_DESK.calling("a"), HEAD + Desk.code(jane) + ",1980-03-01,,\r\n").status());
            assertNotEquals(first.body().path("id"),
                    send(Asking.as("another-desk", "RELYING_PARTY").calling("a"), csv).body().path("id"));
            assertEquals(2, seen().size());
        }

        @Test
        void takesAThousandRowsInEitherEncodingAndNoMore() {
            var row = Desk.code(jane) + ",,02C3,";
            var thousand = IntStream.range(0, 1_000).mapToObj(i -> row + LocalDate.of(2024, 1, 1).plusDays(i))
                    .collect(Collectors.joining("\r\n", "code 编码,birthDate,documentNumberEnding,asOf\r\n", "\r\n"));
            var said = Desk.send(job(), VISA_DESK, thousand.getBytes(Charset.forName("GB18030")));

            assertEquals("GB18030", said.body().path("encoding").asText(), said.text());
            assertEquals(1_000, said.body().at("/progress/answered").asInt());
            assertEquals(said.body(), read(VISA_DESK, said.body().path("id").asText()).body());
            assertEquals(422, send(VISA_DESK, thousand + row + "2020-01-01\r\n").status());
        }

        @Test
        void isForRelyingPartiesOnly() {
            assertEquals(403, send(HOLDER, HEAD).status());
            assertEquals(415, Desk.ask(job(), VISA_DESK, "{}").status());
            assertEquals(422, send(VISA_DESK, "code,colour\r\nA,B\r\n").status());
        }
    }
}
