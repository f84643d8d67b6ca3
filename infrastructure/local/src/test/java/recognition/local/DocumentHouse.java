package recognition.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ObjectVersion;

import recognition.local.table.TableServer;
import recognition.local.table.Template;

/**
 * The deployed functions over DynamoDB Local and an S3 server that keeps versions, without anything that starts them by itself: what
 * happened is told to them by the test, in the shapes in which AWS tells it, as often and in whatever order it likes.
 */
final class DocumentHouse implements AutoCloseable {
    static final String ARRIVALS = "recognition-arrivals-000000000000-local";
    static final String DOCUMENTS = "recognition-documents";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final Queue<ObjectStore.Created> uploads = new ConcurrentLinkedQueue<>();
    private final Functions functions;
    private final MovableClock clock;
    final ObjectStore objects;
    final S3Client s3;

    DocumentHouse() throws Exception {
        var template = Template.ofTheHouse();
        var names = Names.of(template, Map.of("TokenIssuer", "", "TokenAudience", "", "PublicAddress",
                "http://127.0.0.1", "MailFrom", "", "SmtpHost", "", "SmtpPort", "0", "SmtpTls", "false", "SmtpUser",
                "", "SmtpSecret", "local"));
        var tables = opened(TableServer.inMemory());
        tables.ensureTable(template, names.of(template, "AWS::DynamoDB::Table").getFirst());
        objects = opened(new ObjectStore(0, null, "http://127.0.0.1", (bucket, object) -> {
            if (object.key().startsWith("uploads/")) {
                uploads.add(object);
            }
        }));
        names.of(template, "AWS::S3::Bucket").forEach(objects::ensureBucket);
        functions = opened(new Functions(template));
        opened(new Settings(template, names, Map.of("AWS_REGION", "local", "AWS_ACCESS_KEY_ID",
                ObjectStore.ACCESS_KEY_ID, "AWS_SECRET_ACCESS_KEY", ObjectStore.SECRET_ACCESS_KEY,
                "AWS_ENDPOINT_URL_DYNAMODB", tables.endpoint().toString(), "AWS_ENDPOINT_URL_S3",
                objects.endpoint().toString(), "AWS_ENDPOINT_URL_KMS", "http://127.0.0.1:1")));
        clock = opened(new MovableClock(null));
        s3 = opened(S3Client.builder().endpointOverride(objects.endpoint()).region(Region.of("local"))
                .forcePathStyle(true)
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(ObjectStore.ACCESS_KEY_ID, ObjectStore.SECRET_ACCESS_KEY)))
                .httpClient(UrlConnectionHttpClient.create()).build());
    }

    private <T extends AutoCloseable> T opened(T part) {
        parts.push(part);
        return part;
    }

    Instant now() {
        return clock.now();
    }

    void moveTo(Instant instant) {
        clock.moveTo(instant);
    }

    /** Somebody who has signed in. */
    record Account(String subject, String role, String unit) {
        static Account of(String subject, String role) {
            return new Account(subject, role, "");
        }
    }

    /** What a function answered. */
    record Answered(int status, JsonNode body) {}

    /** Asks a function as API Gateway does. */
    Answered ask(String function, Account by, String id, JsonNode body) {
        var event = JSON.createObjectNode().put("httpMethod", "POST").put("path", "/").put("resource", "/").put("body",
                body == null ? null : body.toString());
        event.putObject("headers").put("Content-Type", "application/json");
        event.putObject("pathParameters").put("id", id);
        event.putObject("requestContext").put("requestId", "1").putObject("authorizer").put("principalId", by.subject)
                .put("roles", by.role).put("unit", by.unit);
        var answer = read(run(function, event));
        var text = answer.path("body").asText("");
        return new Answered(answer.path("statusCode").asInt(), text.isEmpty()
                ? JSON.nullNode()
                : read(text.getBytes(
                        StandardCharsets.UTF_8)));
    }

    /** Runs a function on an event; it must not fail. */
    byte[] run(String function, JsonNode event) {
        return switch (functions.invoke(function, event.toString().getBytes(StandardCharsets.UTF_8))) {
            case Outcome.Returned(var payload) -> payload;
            case Outcome.Failed(var cause) -> throw new AssertionError(function + " failed", cause);
            case Outcome.TimedOut() -> throw new AssertionError(function + " ran too long");
        };
    }

    /** Runs the job that time drives, an hour after {@code instant}. */
    void eraseExpiredAfter(Instant instant) {
        moveTo(instant.plusSeconds(3600));
        run("EraseExpired", JSON.createObjectNode());
    }

    /** A file to be uploaded. */
    record Scan(String kind, String type, String name, byte[] bytes) {
        static Scan pdf(String kind, byte[] bytes) {
            return new Scan(kind, "application/pdf", "毕业证书 degree.pdf", bytes);
        }
    }

    ObjectNode announcement(Scan file) {
        return JSON.createObjectNode().put("kind", file.kind).put("contentType", file.type).put("fileName", file.name)
                .put("size", file.bytes.length).put("sha256", sha256(file.bytes));
    }

    JsonNode announced(Account by, Scan file) {
        var answer = ask("RequestUpload", by, null, announcement(file));
        if (answer.status != 201) {
            throw new AssertionError("not announced: " + answer);
        }
        return answer.body;
    }

    static Map<String, String> form(JsonNode document) {
        var form = new LinkedHashMap<String, String>();
        document.path("upload").path("fields").properties()
                .forEach(field -> form.put(field.getKey(), field.getValue().asText()));
        return form;
    }

    /** Posts a form as a browser does. */
    HttpResponse<String> post(JsonNode document, Map<String, String> form, byte[] file) {
        var body = new ByteArrayOutputStream();
        form.forEach((name, value) -> body.writeBytes(
                ("--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n").getBytes()));
        body.writeBytes("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"c.pdf\"\r\n\r\n".getBytes());
        body.writeBytes(file);
        body.writeBytes("\r\n--b--\r\n".getBytes());
        return send(HttpRequest.newBuilder(URI.create(document.path("upload").path("url").asText()))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())).build(), BodyHandlers.ofString());
    }

    /** Uploads a file whose announcement was answered: the events that tell of it are still to come. */
    ObjectStore.Created upload(JsonNode document, byte[] file) {
        uploads.clear();
        var answer = post(document, form(document), file);
        if (answer.statusCode() != 201) {
            throw new AssertionError("the store refused the form: " + answer.statusCode() + " " + answer.body());
        }
        return uploads.remove();
    }

    static <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> into) {
        try {
            return CLIENT.send(request, into);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static HttpResponse<byte[]> get(String address) {
        return send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofByteArray());
    }

    /** Tells of what arrived. */
    void tellArrival(ObjectStore.Created object) {
        run("RecordUpload", read(BucketNotifications.event(ARRIVALS, object)));
    }

    /** Tells what the scan found. */
    void tellVerdict(ObjectStore.Created object, String result) {
        var event = JSON.createObjectNode().put("version", "0").put("id", "1").put("source", "aws.guardduty")
                .put("detail-type", "GuardDuty Malware Protection Object Scan Result").put("region", "local");
        event.set("detail", MalwareProtection.detail(ARRIVALS, object, result));
        run("RecordScanVerdict", event);
    }

    /** A file that came, was examined and was scanned. */
    JsonNode clean(Account by, Scan file) {
        var document = announced(by, file);
        var object = upload(document, file.bytes);
        tellArrival(object);
        tellVerdict(object, "NO_THREATS_FOUND");
        return shown(by, document);
    }

    JsonNode shown(Account by, JsonNode document) {
        return ask("ReadDocument", by, document.path("id").asText(), null).body;
    }

    /** Every version of everything a bucket holds of a document. */
    List<ObjectVersion> versions(String bucket, JsonNode document) {
        return s3.listObjectVersionsPaginator(list -> list.bucket(bucket)).versions().stream()
                .filter(version -> version.key().endsWith("/" + document.path("id").asText())).toList();
    }

    static List<String> timeline(JsonNode document) {
        return document.path("timeline").valueStream().map(line -> line.path("kind").asText()).toList();
    }

    /** A page with a line of a comment in it; a PDF that is whole. */
    static byte[] pdf(String comment) {
        var objects = List.of("<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> >>");
        var text = new StringBuilder("%PDF-1.7\n%").append(comment).append('\n');
        var places = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            places.append(String.format("%010d 00000 n \n", text.length()));
            text.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int table = text.length();
        text.append("xref\n0 4\n").append(places).append("trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n")
                .append(table).append("\n%%EOF\n");
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static JsonNode read(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
