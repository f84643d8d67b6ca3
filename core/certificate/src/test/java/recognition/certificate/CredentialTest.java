package recognition.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import recognition.domain.seal.KeysInMemory;
import recognition.domain.seal.StatusIndex;

class CredentialTest {
    private static final KeysInMemory KEYS = KeysInMemory.fresh();
    private static final Map<String, Object> DOCUMENT = Map.of("type", List.of("VerifiableCredential"), "issuer",
            "https://recognition.example", "credentialSubject", Map.of("name", "欧阳喆"));
    private final String signed = Credential.sign(DOCUMENT, KEYS);

    @Test
    void isOpenedWithThePublishedKey() {
        assertEquals(Optional.of(DOCUMENT), Credential.open(signed, KEYS.published()));
    }

    @Test
    void isVerifiedByAnybodysLibraryWithThePublishedKeySet() throws Exception {
        var published = JWKSet.parse(KeySet.text(KEYS.published()));
        var jws = JWSObject.parse(signed);

        assertEquals("vc+jwt", jws.getHeader().getType().getType());
        assertEquals("vc", jws.getHeader().getContentType());
        assertTrue(jws.verify(new ECDSAVerifier(
                published.getKeyByKeyId(jws.getHeader().getKeyID()).toECKey())));
        assertEquals(KEYS.current().id(), published.getKeys().getFirst().computeThumbprint().toString());
    }

    @Test
    void isNotOpenedOnceAnyCharacterOfAnyPartIsChanged() {
        for (int at = 0; at < signed.length(); at++) {
            if (signed.charAt(at) != '.') {
                var other = signed.charAt(at) == 'A' ? 'Q' : 'A';
                var changed = signed.substring(0, at) + other + signed.substring(at + 1);
                assertFalse(Credential.open(changed, KEYS.published()).filter(DOCUMENT::equals).isPresent()
                        && differs(changed), changed);
            }
        }
    }

    /** Whether it decodes to other bytes: the last character of a part has bits that say nothing. */
    private boolean differs(String changed) {
        var one = changed.split("\\.");
        var other = signed.split("\\.");
        for (int i = 0; i < 3; i++) {
            if (!Arrays.equals(Base64.getUrlDecoder().decode(one[i]), Base64.getUrlDecoder().decode(other[i]))) {
                return true;
            }
        }
        return false;
    }

    @Test
    void isNotOpenedWithoutASignatureOrWithThatOfAnother() {
        var parts = signed.split("\\.");
        var unsigned = text("{\"alg\":\"none\",\"typ\":\"vc+jwt\"}") + "." + parts[1] + ".";

        assertEquals(Optional.empty(), Credential.open(unsigned, KEYS.published()));
        assertEquals(Optional.empty(), Credential.open(parts[0] + "." + parts[1] + ".", KEYS.published()));
        assertEquals(Optional.empty(),
                Credential.open(Credential.sign(DOCUMENT, KeysInMemory.fresh()), KEYS.published()));
        assertEquals(Optional.empty(), Credential.open("nothing of the kind", KEYS.published()));
    }

    @Test
    void signedBeforeARotationIsOpenedAfterIt() throws Exception {
        var rotated = KEYS.rotated();
        var published = KeySet.parse(KeySet.text(rotated.published()));

        assertEquals(rotated.published(), published);
        assertTrue(Credential.open(signed, published).isPresent());
        assertTrue(Credential.open(Credential.sign(DOCUMENT, rotated), published).isPresent());
    }

    private static String text(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    @Nested
    class StatusLists {
        @Test
        void haveTheBitsThatWereSetAndNoOthers() {
            var random = new Random(11);
            var set = new BitSet();
            for (int i = 0; i < 50; i++) {
                set.set(random.nextInt(StatusIndex.SIZE));
            }
            set.set(0);
            set.set(StatusIndex.SIZE - 1);
            var encoded = StatusList.encoded(set);

            for (int index = 0; index < StatusIndex.SIZE; index += index < 64 ? 1 : 997) {
                assertEquals(set.get(index), StatusList.has(encoded, index), "bit " + index);
            }
            assertTrue(StatusList.has(encoded, StatusIndex.SIZE - 1));
        }

        @Test
        void areReadAsTheSpecificationWritesThem() {
            // The example of the W3C Recommendation: no bit is set.
            assertFalse(StatusList.has("uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA", 94567));
        }

        @Test
        void thatAreNoneAreNoList() {
            for (var broken : List.of("", "zH4sI", "u", "uAAAA", StatusList.encoded(new BitSet()).substring(0, 20))) {
                assertThrows(IllegalArgumentException.class, () -> StatusList.has(broken, 5), broken);
            }
        }
    }
}
