package recognition.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import recognition.certificate.Credential;
import recognition.certificate.KeySet;
import recognition.certificate.StatusList;
import recognition.domain.catalog.EntryId;
import recognition.domain.code.CheckedCode;
import recognition.domain.seal.KeysInMemory;
import recognition.domain.seal.Statement;
import recognition.domain.seal.StatusIndex;

class VerifyTest {
    private static final KeysInMemory KEYS = KeysInMemory.fresh();
    private static final int INDEX = 777;
    private static final String HOUSE = "https://recognition.example";

    @TempDir
    Path folder;
    private Path keys;

    @BeforeEach
    void keys() throws Exception {
        keys = Files.writeString(folder.resolve("keys.json"), KeySet.text(KEYS.published()));
    }

    private record Ran(int status, String said) {}

    private Ran verify(String text, String... more) throws Exception {
        var arguments = new ArrayList<>(List.of("--keys=" + keys));
        arguments.addAll(List.of(more));
        var said = new ByteArrayOutputStream();
        int status = Verify.run(arguments.toArray(String[]::new),
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(said, true, StandardCharsets.UTF_8));
        return new Ran(status, said.toString(StandardCharsets.UTF_8));
    }

    private static String printed() {
        return HOUSE + "/check#" + new Statement(CheckedCode.random(new Random(1)),
                EntryId.parse("shanghai-3.0-A-48").orElseThrow(), "欧阳喆", "VERIFIED", false,
                Instant.parse("2026-03-02T00:00:00Z"), new StatusIndex(0, INDEX), Instant.parse("2026-03-03T00:00:00Z"))
                .signedWith(KEYS);
    }

    private static String credential() {
        return Credential.sign(Map.of("issuer", HOUSE, "validFrom", "2026-03-02T00:00:00Z", "credentialSubject",
                Map.of("name", "欧阳喆", "resultCode", "X", "outcome", "VERIFIED", "entryId", "shanghai-3.0-A-48",
                        "conditional", false),
                "credentialStatus",
                List.of(Map.of("statusPurpose", "revocation", "statusListIndex", "" + INDEX, "statusListCredential",
                        HOUSE + "/v1/status-lists/revocation-0"))),
                KEYS);
    }

    private String list(String purpose, int... marked) throws Exception {
        var set = new BitSet();
        for (int index : marked) {
            set.set(index);
        }
        var id = HOUSE + "/v1/status-lists/" + purpose + "-0";
        return "--list=" + Files.writeString(folder.resolve(purpose), Credential.sign(
                Map.of("id", id, "validFrom", "2026-03-04T00:00:00Z", "credentialSubject",
                        Map.of("encodedList", StatusList.encoded(set))),
                KEYS));
    }

    @Test
    void aPrintAndACredentialAreGenuineWithoutAnybodyBeingAsked() throws Exception {
        for (var text : List.of(printed(), credential())) {
            var ran = verify(text);

            assertEquals(0, ran.status());
            assertTrue(ran.said().contains("GENUINE, status NOT_KNOWN") && ran.said().contains("欧阳喆"), ran.said());
        }
    }

    @Test
    void aListTellsTheStatusAndFromWhen() throws Exception {
        for (var text : List.of(printed(), credential())) {
            var good = verify(text, list("revocation", INDEX + 1), list("suspension"));
            var suspended = verify(text, list("revocation"), list("suspension", INDEX));
            var revoked = verify(text, list("revocation", INDEX), list("suspension", INDEX));

            assertTrue(good.status() == 0 && good.said().contains("status GOOD by a list of 2026-03-04"), good.said());
            assertTrue(suspended.status() == 1 && suspended.said().contains("SUSPENDED"), suspended.said());
            assertTrue(revoked.status() == 1 && revoked.said().contains("REVOKED"), revoked.said());
        }
    }

    @Test
    void whatWasChangedIsNotGenuine() throws Exception {
        var printed = printed();
        var last = printed.charAt(printed.length() - 1) == '7' ? '3' : '7';

        assertEquals(new Ran(1, "NOT GENUINE: changed, cut short, or something else\n"),
                verify(printed.substring(0, printed.length() - 1) + last));
        assertEquals(1, verify(credential().substring(3)).status());
        assertEquals(1, verify("hello").status());
    }

    @Test
    void aForeignKeyIsSaidToBeUnknown() throws Exception {
        Files.writeString(keys, KeySet.text(KeysInMemory.fresh().published()));

        assertTrue(verify(printed()).said().startsWith("NOT SIGNED with any of these keys"));
    }

    @Test
    void aListThatIsNotSignedIsNotBelieved() throws Exception {
        Files.writeString(folder.resolve("revocation"), "{}");

        assertEquals(2, verify(printed(), "--list=" + folder.resolve("revocation")).status());
    }

    @Test
    void aVerificationTakesLessThanFiftyMillisecondsAsARule() throws Exception {
        var said = verify(printed(), "--times=200").said();
        var median = Double.parseDouble(said.replaceAll("(?s).*p50 ([0-9.]+) ms.*", "$1"));

        assertTrue(median < 50, said);
    }

    @Test
    void wrongArgumentsAreAnsweredWithHowItIsUsed() throws Exception {
        assertEquals(2, verify("", "--nothing").status());
        assertTrue(verify("", "--nothing").said().contains("java -jar verifier.jar"));
    }
}
