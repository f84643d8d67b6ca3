package recognition.domain.seal;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import recognition.domain.catalog.EntryId;
import recognition.domain.code.CheckedCode;

/**
 * What a result's QR code says, small enough to be printed: a CWT (RFC 8392) in a COSE_Sign1 (RFC 9052) with ES256, written as a
 * decimal number, for digits take the least room in a QR code. The key is named by the first eight bytes of its thumbprint.
 *
 * @param entry the catalog entry the certificate was verified for, and so its edition
 * @param outcome what was found, by its name on the wire, {@code VERIFIED}
 * @param conditional given on other evidence while the issuing body is silent
 * @param issuedAt when it was signed
 */
public record Statement(CheckedCode code, EntryId entry, String holderName, String outcome, boolean conditional,
        Instant decidedAt, StatusIndex status, Instant issuedAt) {
    private static final long COSE_SIGN1 = 18;
    private static final long ALGORITHM = 1;
    private static final long KEY_ID = 4;
    private static final long ISSUED_AT = 6;
    private static final byte[] ES256 = Cbor.write(Map.of(ALGORITHM, -7L));
    private static final int KEY_ID_BYTES = 8;
    private static final int MOST_DIGITS = 2_000;

    /** What came of reading a statement. */
    public sealed interface Opened {

        /** Signed by the house, and not changed since. */
        record Genuine(Statement statement) implements Opened {}

        /** Signed by a key that is not among those given: forged, or older or newer than they are. */
        record KeyUnknown() implements Opened {}

        /** Changed, cut short, or something else altogether. */
        record NotGenuine() implements Opened {}
    }

    /** Signs with the key that signs now; returns the digits. */
    public String signedWith(SigningKeys keys) {
        var payload = Cbor.write(claims());
        var signature = keys.sign(toSign(payload));
        var sign1 = new Cbor.Tagged(COSE_SIGN1,
                List.of(ES256, Map.of(KEY_ID, keyId(keys.current())), payload, signature));
        return new BigInteger(1, Cbor.write(sign1)).toString();
    }

    /** Reads digits, or an address that ends in {@code #} and digits, with the keys the house has published. Asks nobody. */
    public static Opened open(String text, List<SealKey> keys) {
        var digits = text.strip().substring(text.strip().lastIndexOf('#') + 1);
        if (!digits.matches("[1-9][0-9]{0," + MOST_DIGITS + "}")) {
            return new Opened.NotGenuine();
        }
        try {
            return opened(new BigInteger(digits).toByteArray(), keys);
        } catch (RuntimeException notAStatement) {
            return new Opened.NotGenuine();
        }
    }

    private static Opened opened(byte[] number, List<SealKey> keys) {
        var bytes = number[0] == 0 ? Arrays.copyOfRange(number, 1, number.length) : number;
        if (!(Cbor.read(bytes) instanceof Cbor.Tagged(long tag, List<?> parts)) || tag != COSE_SIGN1
                || parts.size() != 4 || !Arrays.equals(ES256, (byte[]) parts.get(0))) {
            return new Opened.NotGenuine();
        }
        var named = (byte[]) ((Map<?, ?>) parts.get(1)).get(KEY_ID);
        var key = keys.stream().filter(one -> Arrays.equals(keyId(one), named)).findFirst();
        if (key.isEmpty()) {
            return new Opened.KeyUnknown();
        }
        var payload = (byte[]) parts.get(2);
        return key.get().verifies(toSign(payload), (byte[]) parts.get(3))
                ? new Opened.Genuine(of((Map<?, ?>) Cbor.read(payload)))
                : new Opened.NotGenuine();
    }

    /** What is signed (RFC 9052 §4.4): the payload with the algorithm before it. */
    private static byte[] toSign(byte[] payload) {
        return Cbor.write(List.of("Signature1", ES256, new byte[0], payload));
    }

    private static byte[] keyId(SealKey key) {
        return Arrays.copyOf(Base64.getUrlDecoder().decode(key.id()), KEY_ID_BYTES);
    }

    private Map<Object, Object> claims() {
        var claims = new LinkedHashMap<>();
        claims.put(ISSUED_AT, issuedAt.getEpochSecond());
        claims.put("c", code.value());
        claims.put("d", decidedAt.getEpochSecond());
        claims.put("e", entry.toString());
        claims.put("n", holderName);
        claims.put("o", outcome);
        claims.put("s", List.of((long) status.list(), (long) status.index()));
        if (conditional) {
            claims.put("p", true);
        }
        return claims;
    }

    private static Statement of(Map<?, ?> claims) {
        var status = (List<?>) claims.get("s");
        return new Statement(CheckedCode.parse((String) claims.get("c")).orElseThrow(IllegalArgumentException::new),
                EntryId.parse((String) claims.get("e")).orElseThrow(IllegalArgumentException::new),
                (String) claims.get("n"), (String) claims.get("o"), claims.containsKey("p"),
                Instant.ofEpochSecond((Long) claims.get("d")),
                new StatusIndex(Math.toIntExact((Long) status.get(0)), Math.toIntExact((Long) status.get(1))),
                Instant.ofEpochSecond((Long) claims.get(ISSUED_AT)));
    }
}
