package recognition.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;

import recognition.local.table.Template;
import recognition.local.table.Yaml;

class LocalCloudTest {
    private static final String TEMPLATE = """
            Parameters: {TokenIssuer: {Type: String}, Wait: {Type: String, Default: short}}
            Globals:
              Function:
                Timeout: 10
                Environment: {Variables: {TABLE_NAME: !Ref Table, ARRIVALS_BUCKET: !Ref Arrivals, WAIT: !Sub "${Wait}-${AWS::Region}"}}
            Resources:
              Table:
                Type: AWS::DynamoDB::Table
                Properties:
                  AttributeDefinitions: [{AttributeName: pk, AttributeType: S}]
                  KeySchema: [{AttributeName: pk, KeyType: HASH}]
                  GlobalSecondaryIndexes:
                    - {IndexName: all, KeySchema: [{AttributeName: pk, KeyType: HASH}], Projection: {ProjectionType: ALL}}
                  StreamSpecification: {StreamViewType: NEW_IMAGE}
                  TimeToLiveSpecification: {AttributeName: expiresAt}
              Arrivals: {Type: AWS::S3::Bucket}
              ReadThing: {Type: AWS::Serverless::Function, Properties: {Handler: recognition.local.SampleFunctions$ReadThing}}
              SweepThings:
                Type: AWS::Serverless::Function
                Properties:
                  Handler: recognition.local.SampleFunctions$SweepThings
                  Events: {Nightly: {Type: Schedule, Properties: {Schedule: cron(0 16 * * ? *)}}}
              NoteArrival:
                Type: AWS::Serverless::Function
                Properties:
                  Handler: recognition.local.SampleFunctions$NoteArrival
                  Events:
                    Arrival:
                      Type: S3
                      Properties:
                        Bucket: !Ref Arrivals
                        Events: s3:ObjectCreated:*
                        Filter: {S3Key: {Rules: [{Name: prefix, Value: uploads/}]}}
              NoteChange:
                Type: AWS::Serverless::Function
                Properties:
                  Handler: recognition.local.SampleFunctions$NoteChange
                  Events:
                    Change:
                      Type: DynamoDB
                      Properties:
                        StartingPosition: TRIM_HORIZON
                        FilterCriteria: {Filters: [{Pattern: '{"eventName":["INSERT"]}'}]}
                        FunctionResponseTypes: [ReportBatchItemFailures]
            """;
    private static final String API = "{paths: {/v1/things: {get: {operationId: ReadThing}}}}";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private Path folder;
    private LocalCloud cloud;

    @BeforeEach
    void start() throws Exception {
        SampleFunctions.TOLD.clear();
        var portal = Files.createDirectories(folder.resolve("portal"));
        Files.writeString(portal.resolve("index.html"), "<title>portal</title>");
        cloud = LocalCloud.start(new Options(Ports.ANY, folder.resolve("data"), portal, null),
                new Template(Yaml.parse(TEMPLATE)),
                new ApiDescription(Yaml.parse(API)));
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    private void restart() throws Exception {
        stop();
        cloud = LocalCloud.start(new Options(Ports.ANY, folder.resolve("data"), folder.resolve("portal"), null),
                new Template(Yaml.parse(TEMPLATE)), new ApiDescription(Yaml.parse(API)));
    }

    private HttpResponse<String> send(String method, String path, String body)
            throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(cloud.address().resolve(path)).method(method, BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static void await(String told) throws InterruptedException {
        await(() -> SampleFunctions.TOLD.contains(told), told);
    }

    private static void await(BooleanSupplier condition, String what) throws InterruptedException {
        var end = Instant.now().plusSeconds(10);
        while (!condition.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(end), () -> what + " is not among " + SampleFunctions.TOLD);
            Thread.sleep(20);
        }
    }

    private static StaticCredentialsProvider credentials() {
        return StaticCredentialsProvider.create(
                AwsBasicCredentials.create(System.getProperty("AWS_ACCESS_KEY_ID"),
                        System.getProperty("AWS_SECRET_ACCESS_KEY")));
    }

    private static void keep(String name) {
        try (var client = DynamoDbClient.builder()
                .endpointOverride(URI.create(System.getProperty("AWS_ENDPOINT_URL_DYNAMODB")))
                .region(Region.of(System.getProperty("AWS_REGION"))).credentialsProvider(credentials())
                .httpClient(UrlConnectionHttpClient.create()).build()) {
            client.putItem(put -> put.tableName(System.getProperty("TABLE_NAME"))
                    .item(Map.of("pk", AttributeValue.fromS(name), "in",
                            AttributeValue.fromM(Map.of()))));
        }
    }

    @Test
    void functionsFindTheirSettingsWhileItRuns() {
        assertEquals("recognition-table", System.getProperty("TABLE_NAME"));
        assertEquals("recognition-arrivals", System.getProperty("ARRIVALS_BUCKET"));
        assertEquals("short-local", System.getProperty("WAIT"));
        cloud.close();
        assertNull(System.getProperty("TABLE_NAME"));
    }

    @Test
    void theApiThePortalAndTheConsoleShareOneAddress() throws Exception {
        assertEquals(200, send("GET", "/v1/things", "").statusCode());
        assertEquals("<title>portal</title>",
                send("GET", "/entries/shanghai-3.0-A-48", "").body());
        assertTrue(send("GET", "/", "").headers().firstValue("Content-Security-Policy").orElseThrow()
                .contains("default-src 'self'"));
        assertEquals(404, send("GET", "/..%2f..%2fdata/clock", "").statusCode());
        assertEquals(404, send("GET", "/missing.js", "").statusCode());
        assertTrue(send("GET", "/local", "").body().contains("Emily Carter"));
        assertEquals("portal", JSON.readTree(send("GET", "/config.json", "").body()).path("clientId").asText());
        assertEquals(3, send("GET", "/local/sign-in/holder", "").body().split("\\.").length);
        assertEquals(404, send("GET", "/local/sign-in/stranger", "").statusCode());
        assertEquals("[]", send("GET", "/local/mail.json", "").body());
    }

    @Test
    void aScheduleRunsAtTheStartAndWhenTheClockIsMovedPastIt() throws Exception {
        await(() -> SampleFunctions.TOLD.stream().anyMatch(told -> told.startsWith("sweep Scheduled Event")), "sweep");
        SampleFunctions.TOLD.clear();

        var early = send("PUT", "/local/clock", "{\"now\":\"2031-03-01T23:59:00+08:00\"}");
        var later = send("PUT", "/local/clock", "{\"advance\":\"PT2M\"}");
        var wrong = send("PUT", "/local/clock", "{\"now\":\"tomorrow\"}");

        assertEquals("[\"SweepThings\"]", JSON.readTree(early.body()).path("ran").toString());
        assertEquals("[\"SweepThings\"]", JSON.readTree(later.body()).path("ran").toString());
        assertEquals(2, SampleFunctions.TOLD.size());
        assertTrue(SampleFunctions.TOLD.toString().contains("2031-03-01T16:01"), SampleFunctions.TOLD::toString);
        assertEquals(400, wrong.statusCode());

        restart();
        var now = OffsetDateTime.parse(JSON.readTree(send("GET", "/local/clock", "").body()).path("now").asText())
                .toInstant();
        assertTrue(Duration.between(Instant.parse("2031-03-01T16:01:00Z"), now).toSeconds() < 60, now::toString);
    }

    @Test
    void aFunctionRunsByHand() throws Exception {
        assertEquals(200, send("POST", "/local/run/SweepThings", "").statusCode());
        assertEquals(404, send("POST", "/local/run/Nothing", "").statusCode());
    }

    @Test
    void anObjectThatArrivesIsToldToTheFunctionOfItsBucket() throws Exception {
        try (var s3 = S3Client.builder().endpointOverride(URI.create(System.getProperty("AWS_ENDPOINT_URL_S3")))
                .forcePathStyle(true)
                .region(Region.of("local")).credentialsProvider(credentials())
                .httpClient(UrlConnectionHttpClient.create()).build()) {
            s3.putObject(put -> put.bucket("recognition-arrivals").key("other/七"), RequestBody.fromString("x"));
            s3.putObject(put -> put.bucket("recognition-arrivals").key("uploads/七"), RequestBody.fromString("x"));
        }
        await("arrival recognition-arrivals uploads/七 1");
    }

    @Test
    void aChangeIsToldAtLeastOnceInOrderAndNotAgainAfterARestart() throws Exception {
        for (var name : List.of("one", "bad", "two")) {
            keep(name);
        }
        keep("one");
        await("change INSERT two recognition-table");
        assertEquals(
                List.of("change INSERT one recognition-table", "change INSERT bad recognition-table",
                        "change INSERT two recognition-table"),
                SampleFunctions.TOLD.stream().filter(told -> told.startsWith("change")).toList());

        restart();
        SampleFunctions.TOLD.clear();
        keep("three");
        await("change INSERT three recognition-table");
        assertFalse(SampleFunctions.TOLD.contains("change INSERT two recognition-table"));
    }

    @Test
    void aPortThatIsTakenIsNamed() {
        var ports = new Ports(cloud.address().getPort(), 0, 0, 0, 0);

        var taken = assertThrows(Ports.Taken.class, () -> LocalCloud.start(new Options(ports, null, folder, null)));

        assertTrue(taken.getMessage().startsWith("Port " + ports.gateway() + " is taken, where the gateway"),
                taken.getMessage());
    }

    @Test
    void aFolderIsUsedByOneAtATime() {
        var options = new Options(Ports.ANY, folder.resolve("data"), folder, null);

        assertThrows(Exception.class, () -> LocalCloud.start(options));
    }
}
