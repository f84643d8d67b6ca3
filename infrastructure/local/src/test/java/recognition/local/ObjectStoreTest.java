package recognition.local;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

class ObjectStoreTest {
    private static final byte[] PDF = "%PDF-1.7 a certificate".getBytes(StandardCharsets.US_ASCII);
    private static final String ORIGIN = "http://127.0.0.1:8080";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private Path folder;
    private final List<String> created = new ArrayList<>();
    private ObjectStore store;
    private S3Client s3;

    @BeforeEach
    void start() throws Exception {
        store = new ObjectStore(0, folder, ORIGIN,
                (bucket, object) -> created
                        .add(object.how() + " " + bucket + "/" + object.key() + " " + object.size()));
        store.ensureBucket("arrivals");
        s3 = client(ObjectStore.SECRET_ACCESS_KEY);
    }

    @AfterEach
    void stop() {
        s3.close();
        store.close();
    }

    private S3Client client(String secret) {
        return S3Client.builder().endpointOverride(store.endpoint()).region(Region.of("local")).forcePathStyle(true)
                .credentialsProvider(StaticCredentialsProvider
                        .create(AwsBasicCredentials.create(ObjectStore.ACCESS_KEY_ID, secret)))
                .httpClient(UrlConnectionHttpClient.create()).build();
    }

    @Test
    void anObjectIsKeptOverARestartAndAnnouncedOnce() throws Exception {
        s3.putObject(put -> put.bucket("arrivals").key("a/b").contentType("application/pdf"),
                RequestBody.fromBytes(PDF));
        stop();
        store = new ObjectStore(0, folder, ORIGIN, (bucket, object) -> {});
        store.ensureBucket("arrivals");
        s3 = client(ObjectStore.SECRET_ACCESS_KEY);

        var found = s3.getObjectAsBytes(get -> get.bucket("arrivals").key("a/b"));

        assertArrayEquals(PDF, found.asByteArray());
        assertEquals("application/pdf", found.response().contentType());
        assertEquals(List.of("Put arrivals/a/b " + PDF.length), created);
    }

    @Test
    void aRequestWithAnotherKeyIsRefused() {
        try (var stranger = client("another-secret")) {
            assertThrows(S3Exception.class, () -> stranger.listBuckets());
        }
    }

    @Nested
    class AForm {
        private final Map<String, String> fields = new LinkedHashMap<>(
                Map.of("key", "uploads/7", "Content-Type", "application/pdf"));

        @Test
        void isTakenFromTheBrowserAsItWasSigned() throws Exception {
            var answer = post(signed(Duration.ofMinutes(5)), PDF);

            assertEquals(201, answer.statusCode(), answer.body());
            assertEquals(ORIGIN, answer.headers().firstValue("Access-Control-Allow-Origin").orElseThrow());
            assertEquals(List.of("Put arrivals/uploads/7 " + PDF.length), created);
        }

        @Test
        void isRefusedWithAnotherSize() throws Exception {
            assertRefused(post(signed(Duration.ofMinutes(5)), new byte[PDF.length + 1]));
            assertRefused(post(signed(Duration.ofMinutes(5)), new byte[PDF.length - 1]));
        }

        @Test
        void isRefusedWithAnotherKeyTypeOrSignature() throws Exception {
            for (var change : Map.of("key", "uploads/8", "Content-Type", "text/html", "x-amz-signature", "0".repeat(64))
                    .entrySet()) {
                var form = signed(Duration.ofMinutes(5));
                form.put(change.getKey(), change.getValue());
                assertRefused(post(form, PDF));
            }
        }

        @Test
        void isRefusedOnceItHasExpired() throws Exception {
            assertRefused(post(signed(Duration.ofMinutes(-1)), PDF));
        }

        private void assertRefused(HttpResponse<String> answer) {
            assertEquals(4, answer.statusCode() / 100, answer.body());
            assertEquals(List.of(), created);
        }

        /** All fields of the form, with the policy that binds them and the size. */
        private Map<String, String> signed(Duration goodFor) throws Exception {
            var now = Instant.now();
            var stamp = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC).format(now);
            var scope = stamp.substring(0, 8) + "/local/s3/aws4_request";
            var form = new LinkedHashMap<>(fields);
            form.put("success_action_status", "201");
            form.put("x-amz-algorithm", "AWS4-HMAC-SHA256");
            form.put("x-amz-credential", ObjectStore.ACCESS_KEY_ID + "/" + scope);
            form.put("x-amz-date", stamp);
            form.put("x-amz-server-side-encryption", "aws:kms");
            var conditions = new StringBuilder(
                    "{\"bucket\":\"arrivals\"},[\"content-length-range\"," + PDF.length + "," + PDF.length + "]");
            form.forEach((name, value) -> conditions.append(",{\"" + name + "\":\"" + value + "\"}"));
            var policy = Base64.getEncoder().encodeToString(
                    ("{\"expiration\":\"" + now.plus(goodFor) + "\",\"conditions\":[" + conditions + "]}").getBytes());
            form.put("policy", policy);
            var key = ("AWS4" + ObjectStore.SECRET_ACCESS_KEY).getBytes();
            for (var part : scope.split("/")) {
                key = hmac(key, part);
            }
            form.put("x-amz-signature", HexFormat.of().formatHex(hmac(key, policy)));
            return form;
        }

        private byte[] hmac(byte[] key, String text) throws Exception {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes());
        }

        private HttpResponse<String> post(Map<String, String> form, byte[] file) throws Exception {
            var body = new ByteArrayOutputStream();
            for (var field : form.entrySet()) {
                body.write(("--b\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n"
                        + field.getValue() + "\r\n")
                        .getBytes());
            }
            body.write("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"c.pdf\"\r\n\r\n".getBytes());
            body.write(file);
            body.write("\r\n--b--\r\n".getBytes());
            return CLIENT
                    .send(HttpRequest.newBuilder(URI.create(store.endpoint() + "/arrivals")).header("Origin", ORIGIN)
                            .header("Content-Type", "multipart/form-data; boundary=b")
                            .POST(BodyPublishers.ofByteArray(body.toByteArray())).build(), BodyHandlers.ofString());
        }
    }
}
