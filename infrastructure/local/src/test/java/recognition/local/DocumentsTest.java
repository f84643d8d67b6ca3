package recognition.local;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.S3Exception;

import recognition.local.DocumentHouse.Account;
import recognition.local.DocumentHouse.Scan;

/** The jobs of documents as they are deployed: what is told twice, late, in another order, or of nothing; what is altered; what goes. */
class DocumentsTest {
    private static final Account HOLDER = Account.of("holder", "HOLDER");
    private static final Account STRANGER = Account.of("stranger", "HOLDER");
    private static final Account OFFICER = Account.of("officer", "OFFICER");
    private static final String NO_THREATS = "NO_THREATS_FOUND";

    private static DocumentHouse house;

    @BeforeAll
    static void build() throws Exception {
        house = new DocumentHouse();
    }

    @AfterAll
    static void leave() {
        house.close();
    }

    /** A certificate that no other test has. */
    private static Scan certificate() {
        return Scan.pdf("CERTIFICATE", DocumentHouse.pdf(UUID.randomUUID().toString()));
    }

    private static String stage(JsonNode document) {
        return house.shown(HOLDER, document).path("stage").asText();
    }

    private static DocumentHouse.Answered open(Account by, JsonNode document) {
        return house.ask("OpenDocument", by, document.path("id").asText(), null);
    }

    private static DocumentHouse.Answered delete(JsonNode document) {
        return house.ask("DeleteDocument", HOLDER, document.path("id").asText(), null);
    }

    private static void assertNowhere(JsonNode document) {
        assertEquals(List.of(), house.versions(DocumentHouse.ARRIVALS, document));
        assertEquals(List.of(), house.versions(DocumentHouse.DOCUMENTS, document));
    }

    @Nested
    class AForm {

        @Test
        void isBoundToKeyTypeSizeChecksumEncryptionAndFiveMinutes() {
            var file = certificate();
            var document = house.announced(HOLDER, file);
            var form = DocumentHouse.form(document);
            var policy = new String(Base64.getDecoder().decode(form.get("policy")), StandardCharsets.UTF_8);

            assertEquals("uploads/" + document.path("id").asText(), form.get("key"));
            for (var bound : List.of("key", "Content-Type", "x-amz-checksum-sha256", "x-amz-server-side-encryption")) {
                assertTrue(policy.contains("{\"" + bound + "\":\"" + form.get(bound) + "\"}"), bound);
            }
            assertTrue(policy.contains("[\"content-length-range\"," + file.bytes().length + "," + file.bytes().length
                    + "]"));
            var goodFor = Duration.between(Instant.now(),
                    Instant.parse(policy.replaceAll(".*\"expiration\":\"([^\"]+)\".*", "$1")));
            assertTrue(goodFor.compareTo(Duration.ofMinutes(5)) <= 0 && goodFor.compareTo(Duration.ofMinutes(4)) > 0);
        }

        @Test
        void isRefusedWithAnyFieldAlteredOrLeftOut() {
            var file = certificate();
            var document = house.announced(HOLDER, file);
            var taken = new ArrayList<String>();
            for (var field : DocumentHouse.form(document).entrySet()) {
                var altered = DocumentHouse.form(document);
                altered.put(field.getKey(), altered(field));
                var without = DocumentHouse.form(document);
                without.remove(field.getKey());
                for (var form : List.of(altered, without)) {
                    if (house.post(document, form, file.bytes()).statusCode() < 400) {
                        taken.add((form == altered ? "altered " : "without ") + field.getKey());
                    }
                }
            }
            assertEquals(List.of(), taken);
            assertNowhere(document);
        }

        private static String altered(Map.Entry<String, String> field) {
            return switch (field.getKey()) {
                case "key" -> "uploads/d_00000000000000000000000000";
                case "Content-Type" -> "text/html";
                case "success_action_status" -> "200";
                case "x-amz-checksum-sha256" -> "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
                default -> field.getValue().startsWith("A")
                        ? "B" + field.getValue().substring(1)
                        : "A" + field.getValue().substring(1);
            };
        }

        @Test
        void isRefusedWithAFieldThatWasNotSigned() {
            var file = certificate();
            var document = house.announced(HOLDER, file);
            var taken = new ArrayList<String>();
            for (var field : List.of("acl", "x-amz-meta-owner", "x-amz-tagging", "x-amz-storage-class",
                    "Content-Disposition", "success_action_redirect")) {
                var form = new LinkedHashMap<String, String>();
                form.put(field, "public-read");
                form.putAll(DocumentHouse.form(document));
                if (house.post(document, form, file.bytes()).statusCode() < 400) {
                    taken.add(field);
                }
            }
            assertEquals(List.of(), taken);
            assertNowhere(document);
        }

        @Test
        void isRefusedWithAFileOfAnotherSizeOrOtherBytes() {
            var file = certificate();
            var document = house.announced(HOLDER, file);
            var form = DocumentHouse.form(document);
            var other = file.bytes().clone();
            other[20] ^= 1;
            for (var bytes : List.of(new byte[0], Arrays.copyOf(file.bytes(), file.bytes().length - 1),
                    Arrays.copyOf(file.bytes(), file.bytes().length + 1), new byte[21 << 20], other)) {
                var answer = house.post(document, form, bytes);
                assertEquals(4, answer.statusCode() / 100, bytes.length + ": " + answer.body());
            }
            assertNowhere(document);
        }

        @Test
        void thatIsReplayedMakesNothingOfADocumentThatIsClean() {
            var file = certificate();
            var document = house.announced(HOLDER, file);
            var first = house.upload(document, file.bytes());
            house.tellArrival(first);
            house.tellVerdict(first, NO_THREATS);
            var was = house.shown(HOLDER, document);

            var again = house.upload(document, file.bytes());
            house.tellArrival(again);
            house.tellVerdict(again, NO_THREATS);

            assertEquals(was, house.shown(HOLDER, document));
            assertEquals(List.of(), house.versions(DocumentHouse.ARRIVALS, document));
            assertEquals(1, house.versions(DocumentHouse.DOCUMENTS, document).size());
        }

        @Test
        void comesAnewWithEveryReadingWhileTheFileIsAwaited() {
            var document = house.announced(HOLDER, certificate());
            var fresh = house.shown(HOLDER, document);

            assertEquals(DocumentHouse.form(document).get("key"), DocumentHouse.form(fresh).get("key"));
            assertEquals(0, house.ask("ReadDocument", OFFICER, document.path("id").asText(), null).body()
                    .path("upload").size());
        }

        @Test
        void isGivenForNothingThatTheTermsDoNotTake() {
            var file = certificate();
            for (var change : Map.<String, Object>of("kind", "SELFIE", "contentType", "image/gif", "fileName",
                    "scan.exe", "size", (20 << 20) + 1, "sha256", "00").entrySet()) {
                var announcement = house.announcement(file);
                announcement.putPOJO(change.getKey(), change.getValue());
                var answer = house.ask("RequestUpload", HOLDER, null, announcement);
                assertEquals(422, answer.status(), change.getKey());
                assertEquals("/" + change.getKey(), answer.body().path("errors").path(0).path("pointer").asText(),
                        answer.body().toString());
            }
            var summary = house.announcement(new Scan("WORK_SUMMARY", "image/png", "总结.png", new byte[9]));
            assertEquals(422, house.ask("RequestUpload", HOLDER, null, summary).status());
        }
    }

    @Nested
    class Events {

        static Stream<List<String>> orders() {
            return permutations(List.of("arrival", "arrival", "verdict", "verdict")).distinct();
        }

        private static Stream<List<String>> permutations(List<String> of) {
            return of.isEmpty()
                    ? Stream.of(List.of())
                    : IntStream.range(0, of.size()).boxed()
                            .flatMap(i -> {
                                var rest = new ArrayList<>(of);
                                var first = rest.remove((int) i);
                                return permutations(rest)
                                        .map(tail -> Stream.concat(Stream.of(first), tail.stream()).toList());
                            });
        }

        @ParameterizedTest
        @MethodSource("orders")
        void toldTwiceAndInAnyOrderMakeTheDocumentCleanOnce(List<String> order) {
            var file = certificate();
            var document = house.announced(HOLDER, file);
            var object = house.upload(document, file.bytes());

            order.forEach(event -> {
                if (event.equals("arrival")) {
                    house.tellArrival(object);
                } else {
                    house.tellVerdict(object, NO_THREATS);
                }
            });

            var shown = house.shown(HOLDER, document);
            assertEquals("CLEAN", shown.path("stage").asText());
            assertEquals(3, shown.path("timeline").size(), shown.path("timeline").toString());
            var clean = shown.path("timeline").path(2).path("details");
            assertEquals(DocumentHouse.sha256(file.bytes()), clean.path("sha256").asText());
            assertEquals(house.versions(DocumentHouse.DOCUMENTS, document).getFirst().versionId(),
                    clean.path("version").asText());
            assertEquals(object.version(), shown.path("timeline").path(1).path("details").path("version").asText());
            assertEquals(List.of(), house.versions(DocumentHouse.ARRIVALS, document));
        }

        @ParameterizedTest
        @ValueSource(strings = {"uploads/d_00000000000000000000000000", "uploads/", "uploads/../documents/x", "other/7",
                "uploads/d_ü", "examined/d_00000000000000000000000000"})
        void ofAnUnknownKeyChangeNothing(String key) {
            var object = new ObjectStore.Created(key, 3, "e", "v", "Put");

            house.tellArrival(object);
            house.tellVerdict(object, NO_THREATS);
            house.tellVerdict(object, "THREATS_FOUND");
        }

        @Test
        void beforeTheRecordExistsMakeNoRecordAndOpenNothing() {
            var document = house.announced(HOLDER, certificate());
            var id = "d_" + "7".repeat(26);
            house.s3.putObject(put -> put.bucket(DocumentHouse.ARRIVALS).key("uploads/" + id),
                    RequestBody.fromBytes(DocumentHouse.pdf("nobody's")));
            var object = new ObjectStore.Created("uploads/" + id, 3, "e", null, "Put");
            house.tellArrival(object);
            house.tellVerdict(object, NO_THREATS);

            assertEquals(404, house.ask("ReadDocument", HOLDER, id, null).status());
            assertEquals(404, house.ask("OpenDocument", HOLDER, id, null).status());
            assertEquals("REQUESTED", stage(document));
        }

        @Test
        void beforeTheFileIsThereAreTakenAsSoonAsItIs() {
            var file = certificate();
            var document = house.announced(HOLDER, file);
            house.tellArrival(new ObjectStore.Created("uploads/" + document.path("id").asText(), 3, "e", null, "Put"));
            assertEquals("REQUESTED", stage(document));

            var object = house.upload(document, file.bytes());
            house.tellArrival(object);
            house.tellVerdict(object, NO_THREATS);
            assertEquals("CLEAN", stage(document));
        }

        @Test
        void thatNameNothingAreNoReasonToFail() throws Exception {
            for (var event : List.of("{}", "{\"detail\":{}}", "{\"detail\":{\"s3ObjectDetails\":7}}")) {
                house.run("RecordScanVerdict", new ObjectMapper().readTree(event));
            }
        }
    }

    @Nested
    class AnUploadThatNeverComes {

        @Test
        void expiresAsOfItsHourAndWhatComesLaterIsRemoved() {
            var start = house.now();
            var file = certificate();
            var document = house.announced(HOLDER, file);
            var due = OffsetDateTime.parse(document.path("expiresAt").asText()).toInstant();
            var late = house.upload(document, file.bytes());

            house.moveTo(due.plusSeconds(1));
            assertEquals("EXPIRED", stage(document));
            house.eraseExpiredAfter(due);
            house.tellVerdict(late, NO_THREATS);
            house.tellArrival(late);

            var shown = house.shown(HOLDER, document);
            assertEquals("EXPIRED", shown.path("stage").asText());
            assertEquals(List.of("DOCUMENT_ANNOUNCED", "DOCUMENT_EXPIRED"), DocumentHouse.timeline(shown));
            assertNowhere(document);
            assertEquals(409, open(HOLDER, document).status());
            house.moveTo(start);
        }
    }

    @Nested
    class Deleting {

        @ParameterizedTest
        @ValueSource(strings = {"examined", "scanned", "neither"})
        void whileItIsCheckedEndsItWhateverComesAfter(String sofar) {
            var file = certificate();
            var document = house.announced(HOLDER, file);
            var object = house.upload(document, file.bytes());
            if (sofar.equals("examined")) {
                house.tellArrival(object);
            } else if (sofar.equals("scanned")) {
                house.tellVerdict(object, NO_THREATS);
            }

            assertEquals("ERASING", delete(document).body().path("stage").asText());
            house.tellVerdict(object, NO_THREATS);
            house.tellArrival(object);

            assertEquals("ERASING", stage(document));
            assertEquals(410, open(HOLDER, document).status());
            assertEquals(410, delete(document).status());
            var now = house.now();
            house.eraseExpiredAfter(now);
            house.moveTo(now);
            assertEquals("ERASED", stage(document));
            assertNowhere(document);
        }

        @Test
        void leavesTheRecordWithTheChecksumAndNoVersionAnywhere() {
            var file = certificate();
            var document = house.clean(HOLDER, file);
            var id = document.path("id").asText();
            var pinned = house.versions(DocumentHouse.DOCUMENTS, document).getFirst().versionId();
            house.s3.putObject(put -> put.bucket(DocumentHouse.DOCUMENTS).key("documents/" + id),
                    RequestBody.fromBytes(new byte[]{1}));
            assertEquals(2, house.versions(DocumentHouse.DOCUMENTS, document).size());

            delete(document);
            var now = house.now();
            house.eraseExpiredAfter(now);
            house.moveTo(now);

            assertNowhere(document);
            var gone = assertThrows(
                    S3Exception.class,
                    () -> house.s3.getObjectAsBytes(get -> get.bucket(DocumentHouse.DOCUMENTS)
                            .key("documents/" + id).versionId(pinned)));
            assertEquals(404, gone.statusCode());
            var record = house.shown(HOLDER, document);
            assertEquals("ERASED", record.path("stage").asText());
            assertEquals("", record.path("fileName").asText());
            var last = record.path("timeline").path(record.path("timeline").size() - 1);
            assertEquals("DOCUMENT_ERASED", last.path("kind").asText());
            assertEquals(DocumentHouse.sha256(file.bytes()), last.path("details").path("sha256").asText());
        }

        @Test
        void isForItsOwnerAlone() {
            var document = house.clean(HOLDER, certificate());

            assertEquals(404, house.ask("DeleteDocument", STRANGER, document.path("id").asText(), null).status());
            assertEquals(404, house.ask("DeleteDocument", OFFICER, document.path("id").asText(), null).status());
            assertEquals("CLEAN", stage(document));
        }
    }

    @Nested
    class TheVerdict {

        @ParameterizedTest
        @ValueSource(strings = {"THREATS_FOUND", "UNSUPPORTED", "ACCESS_DENIED", "FAILED", "", "no_threats_found",
                "NO_THREATS", "PROBABLY_FINE"})
        void thatIsAnythingButNoThreatsFoundNeverOpensIt(String result) {
            for (boolean scannedFirst : new boolean[]{true, false}) {
                var file = certificate();
                var document = house.announced(HOLDER, file);
                var object = house.upload(document, file.bytes());
                if (scannedFirst) {
                    house.tellVerdict(object, result);
                    house.tellArrival(object);
                } else {
                    house.tellArrival(object);
                    house.tellVerdict(object, result);
                }
                house.tellVerdict(object, NO_THREATS);

                var shown = house.shown(HOLDER, document);
                assertEquals("REJECTED", shown.path("stage").asText());
                assertEquals(result.equals("THREATS_FOUND") ? "THREAT_FOUND" : "NOT_SCANNED",
                        shown.path("reason").asText());
                assertTrue(shown.path("reasons").path("zh").asText().length() > 5);
                assertEquals(409, open(HOLDER, document).status());
                assertNowhere(document);
            }
        }

        @Test
        void isAwaitedBeforeAnythingIsOpened() {
            var file = certificate();
            var document = house.announced(HOLDER, file);
            assertEquals(409, open(HOLDER, document).status());
            var object = house.upload(document, file.bytes());
            assertEquals(409, open(HOLDER, document).status());
            house.tellArrival(object);
            assertEquals("/problems/document-not-clean", open(HOLDER, document).body().path("type").asText());
        }

        @Test
        void ofClamAvRefusesTheTestFileOfAnyScannerInsideAPdfThatIsWhole() {
            var command = Path.of("/usr/bin/clamscan");
            assumeTrue(Files.isExecutable(command), "ClamAV is not installed: .ci/run installs it");
            refusesEicar(new MalwareScanner.ClamAv(command));
        }

        @Test
        void ofTheStandInDoesToo() {
            refusesEicar(new MalwareScanner.StandIn());
        }

        private static void refusesEicar(MalwareScanner scanner) {
            var eicar = new String(MalwareScanner.EICAR, StandardCharsets.US_ASCII);
            var outcomes = Stream.of(DocumentHouse.pdf("harmless " + scanner.name()), DocumentHouse.pdf(eicar))
                    .map(bytes -> {
                        var document = house.announced(HOLDER, Scan.pdf("DEGREE", bytes));
                        var object = house.upload(document, bytes);
                        house.tellArrival(object);
                        house.tellVerdict(object,
                                scanner.scan(house.objects.read(DocumentHouse.ARRIVALS, object.key())));
                        var shown = house.shown(HOLDER, document);
                        return shown.path("stage").asText() + " " + shown.path("reason").asText();
                    }).toList();
            assertEquals(List.of("CLEAN ", "REJECTED THREAT_FOUND"), outcomes);
        }
    }

    @Nested
    class ADownload {

        @Test
        void isAnAttachmentOfTheVersionThatWasExaminedWhateverElseLiesUnderTheKey() {
            var file = certificate();
            var document = house.clean(HOLDER, file);
            var id = document.path("id").asText();
            house.s3.putObject(put -> put.bucket(DocumentHouse.DOCUMENTS).key("documents/" + id),
                    RequestBody.fromString("<script>"));

            var answer = DocumentHouse.get(open(HOLDER, document).body().path("url").asText());

            assertEquals(200, answer.statusCode());
            assertArrayEquals(file.bytes(), answer.body());
            assertEquals("application/pdf", answer.headers().firstValue("Content-Type").orElseThrow());
            var disposition = answer.headers().firstValue("Content-Disposition").orElseThrow();
            assertEquals("attachment; filename=\"" + id + ".pdf\"; filename*=UTF-8''"
                    + "%E6%AF%95%E4%B8%9A%E8%AF%81%E4%B9%A6%20degree.pdf", disposition);
            assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElseThrow());
        }

        @Test
        void isSignedForAMinuteForOneReaderAndOneVersionAndNothingInItCanBeChanged() {
            var document = house.clean(HOLDER, certificate());
            var address = open(HOLDER, document).body().path("url").asText();
            var query = Stream.of(address.substring(address.indexOf('?') + 1).split("&")).toList();
            var parameters = query.stream().map(one -> one.split("=", 2))
                    .collect(Collectors.toMap(one -> one[0], one -> one[1]));

            assertEquals("60", parameters.get("X-Amz-Expires"));
            assertTrue(parameters.containsKey("versionId") && parameters.containsKey("x-reader"));
            assertTrue(!address.contains("holder"), "a reader's name stands in an address");
            for (var one : query) {
                var name = one.substring(0, one.indexOf('='));
                var last = one.endsWith("0") ? "1" : "0";
                var altered = address.replace(one, one.substring(0, one.length() - 1) + last);
                assertTrue(DocumentHouse.get(altered).statusCode() >= 400, "altered " + name);
                var without = address.replace(one, "").replace("?&", "?").replace("&&", "&");
                assertTrue(DocumentHouse.get(without).statusCode() >= 400, "without " + name);
            }
        }

        @Test
        void isALineOfTheTimelineEachTimeAndAnotherAddressForEachReader() {
            var document = house.clean(Account.of("one", "HOLDER"), certificate());
            var first = open(Account.of("one", "HOLDER"), document);
            var second = open(Account.of("one", "HOLDER"), document);
            assertEquals(404, open(STRANGER, document).status());

            var shown = house.shown(Account.of("one", "HOLDER"), document);
            assertEquals(2, DocumentHouse.timeline(shown).stream().filter("DOCUMENT_OPENED"::equals).count());
            assertEquals(200, first.status());
            assertEquals(200, second.status());
            assertNotEquals(reader(first), reader(open(HOLDER, house.clean(HOLDER, certificate()))));
        }

        private static String reader(DocumentHouse.Answered answer) {
            return answer.body().path("url").asText().replaceAll(".*x-reader=([^&]+).*", "$1");
        }
    }

    @Nested
    class ATranslation {

        @Test
        void isShownWithItsOriginalAndTheOriginalWithIt() {
            var original = house.clean(HOLDER, certificate());
            var file = Scan.pdf("TRANSLATION", DocumentHouse.pdf(UUID.randomUUID().toString()));
            var announcement = house.announcement(file).put("translationOf", original.path("id").asText());
            var translation = house.ask("RequestUpload", HOLDER, null, announcement).body();

            assertEquals(original.path("id").asText(), translation.path("translationOf").asText());
            assertEquals(translation.path("id").asText(),
                    house.shown(HOLDER, original).path("translations").path(0).asText());
            var foreign = house.announcement(file).put("translationOf", original.path("id").asText());
            assertEquals("/problems/original-not-usable",
                    house.ask("RequestUpload", STRANGER, null, foreign).body().path("type").asText());
        }
    }

    @Nested
    class Retention {

        @Test
        void letsGoWhatNobodyUsedAtTheEndOfItsDays() {
            var start = house.now();
            var document = house.clean(HOLDER, Scan.pdf("IDENTITY_PAGE", DocumentHouse.pdf("kept " + start)));
            var until = OffsetDateTime.parse(document.path("keptUntil").asText()).toInstant();
            assertEquals(90, Duration.between(start, until).toDays());

            house.moveTo(until.minusSeconds(60));
            house.run("EraseExpired", JsonNodeFactory.instance.objectNode());
            assertEquals("CLEAN", stage(document));
            house.eraseExpiredAfter(until);
            house.eraseExpiredAfter(until.plusSeconds(3600));

            var shown = house.shown(HOLDER, document);
            assertEquals("ERASED", shown.path("stage").asText());
            assertEquals("NEVER_USED", shown.path("erasureReason").asText());
            assertNowhere(document);
            house.moveTo(start);
        }
    }
}
