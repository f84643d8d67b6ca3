package recognition.functions.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

import recognition.domain.seal.SigningKeys;

/**
 * Signs requests as RFC 9421 has it, with a key of the house: over the method, the target, the body's digest (RFC 9530) and its media
 * type. Whoever receives one finds the key by its name among the published keys.
 */
record Signatures(SigningKeys keys) {
    static final String MEDIA_TYPE = "application/cloudevents+json; charset=utf-8";
    private static final String COVERED = "(\"@method\" \"@target-uri\" \"content-digest\" \"content-type\")";

    /** The headers of a {@code POST} of {@code body} to {@code target}. */
    Map<String, String> headers(URI target, byte[] body, Instant created) {
        var digest = "sha-256=:" + base64(sha256(body)) + ":";
        var input = COVERED + ";created=" + created.getEpochSecond() + ";keyid=\"" + keys.current().id()
                + "\";alg=\"ecdsa-p256-sha256\";tag=\"recognition-webhook\"";
        var signature = keys.sign(base(target, digest, input).getBytes(UTF_8));
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Type", MEDIA_TYPE);
        headers.put("Content-Digest", digest);
        headers.put("Signature-Input", "sig1=" + input);
        headers.put("Signature", "sig1=:" + base64(signature) + ":");
        return headers;
    }

    /** What is signed (§2.5). */
    private static String base(URI target, String digest, String input) {
        return "\"@method\": POST\n\"@target-uri\": " + target + "\n\"content-digest\": " + digest
                + "\n\"content-type\": " + MEDIA_TYPE + "\n\"@signature-params\": " + input;
    }

    private static byte[] sha256(byte[] body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(body);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
