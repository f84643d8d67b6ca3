package recognition.storage.document;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;

/**
 * Signs an S3 POST policy with Signature Version 4, which the SDK cannot. Every field of the form must be exactly as signed, and
 * the file's size within the range.
 */
final class PostPolicy {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
            .withZone(ZoneOffset.UTC);

    private final AwsCredentials credentials;
    private final String region;

    PostPolicy(AwsCredentials credentials, String region) {
        this.credentials = credentials;
        this.region = region;
    }

    /**
     * @param fields what the form is bound to, {@code key} among them; values need no escaping in JSON
     * @param size of the file in bytes
     * @return all fields of the form, in the order to post them
     */
    Map<String, String> sign(String bucket, Map<String, String> fields, long size, Instant now, Instant expiresAt) {
        var all = new LinkedHashMap<>(fields);
        var date = STAMP.format(now);
        all.put("x-amz-algorithm", "AWS4-HMAC-SHA256");
        all.put("x-amz-credential",
                String.join("/", credentials.accessKeyId(), date.substring(0, 8), region, "s3", "aws4_request"));
        all.put("x-amz-date", date);
        if (credentials instanceof AwsSessionCredentials session) {
            all.put("x-amz-security-token", session.sessionToken());
        }
        var conditions = new StringJoiner(",", "[", "]").add("{\"bucket\":\"" + bucket + "\"}");
        all.forEach((name, value) -> conditions.add("{\"" + name + "\":\"" + value + "\"}"));
        conditions.add("[\"content-length-range\"," + size + "," + size + "]");
        var policy = "{\"expiration\":\"" + DateTimeFormatter.ISO_INSTANT.format(expiresAt) + "\",\"conditions\":"
                + conditions + "}";
        var encoded = Base64.getEncoder().encodeToString(policy.getBytes(StandardCharsets.UTF_8));
        all.put("policy", encoded);
        all.put("x-amz-signature", signature(encoded, date.substring(0, 8)));
        return all;
    }

    /** @param day {@code 20151229}, UTC */
    String signature(String encodedPolicy, String day) {
        var key = ("AWS4" + credentials.secretAccessKey()).getBytes(StandardCharsets.UTF_8);
        for (var scope : new String[]{day, region, "s3", "aws4_request"}) {
            key = hmac(key, scope);
        }
        return HexFormat.of().formatHex(hmac(key, encodedPolicy));
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
