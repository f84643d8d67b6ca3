package recognition.local;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import recognition.local.table.Template;
import recognition.local.table.Yaml;

class GatewayTest {
    private static final String TEMPLATE = """
            Globals: {Function: {Timeout: 30}}
            Resources:
              ReadThing: {Type: AWS::Serverless::Function, Properties: {Handler: recognition.local.SampleFunctions$ReadThing}}
              MakeThing: {Type: AWS::Serverless::Function, Properties: {Handler: "recognition.local.SampleFunctions$MakeThing"}}
              PrintThing: {Type: AWS::Serverless::Function, Properties: {Handler: "recognition.local.SampleFunctions$PrintThing"}}
              BreakThing: {Type: AWS::Serverless::Function, Properties: {Handler: "recognition.local.SampleFunctions$BreakThing"}}
              AwaitThing:
                Type: AWS::Serverless::Function
                Properties: {Handler: "recognition.local.SampleFunctions$AwaitThing", Timeout: 1}
              AuthorizeCaller:
                Type: AWS::Serverless::Function
                Properties: {Handler: "recognition.local.SampleFunctions$AuthorizeCaller"}
            """;
    private static final String API = """
            paths:
              /v1/things/{id}:
                parameters: [{$ref: "#/components/parameters/id"}]
                get: {operationId: ReadThing}
                delete: {operationId: BreakThing}
                patch: {operationId: AwaitThing}
              /v1/things/print:
                get: {operationId: PrintThing}
              /v1/things:
                get:
                  operationId: ReadThing
                  parameters:
                    - {name: q, in: query, required: true}
                    - {name: If-Match, in: header, required: true}
                post: {operationId: MakeThing, security: [{signIn: []}]}
            components:
              parameters: {id: {name: id, in: path, required: true}}
              securitySchemes: {signIn: {x-authorizer: AuthorizeCaller}}
            x-amazon-apigateway-binary-media-types: [application/pdf]
            """;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static HttpClient client;
    private static Functions functions;
    private static WebServer server;

    @BeforeAll
    static void start() throws IOException {
        functions = new Functions(new Template(Yaml.parse(TEMPLATE)));
        var responses = ApiDescription.ofTheHouse().root().at("x-amazon-apigateway-gateway-responses").value();
        var api = Yaml.parse(API).entries();
        api.put("x-amazon-apigateway-gateway-responses", new Yaml(responses));
        var plain = new LinkedHashMap<String, Object>();
        api.forEach((key, value) -> plain.put(key, value.value()));
        server = new WebServer(0,
                new Gateway(new ApiDescription(new Yaml(plain)), functions,
                        new Throttles(new Throttle(1000, 1000), Map.of())));
        client = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
        functions.close();
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(server.address().resolve(path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static void assertProblem(int status, String type, HttpResponse<String> answer) throws IOException {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals("application/problem+json", answer.headers().firstValue("Content-Type").orElseThrow());
        assertEquals(type, JSON.readTree(answer.body()).path("type").asText());
    }

    @Nested
    class AFunctionGetsTheEvent {

        @Test
        void thatApiGatewayWouldSend() throws Exception {
            var answer = send(
                    to("/v1/things/%E4%B8%83?a=1&a=2%203&b").header("X-Thing", "x").header("User-Agent", "test"));
            var event = JSON.readTree(answer.body());

            assertEquals("text/plain", answer.headers().firstValue("content-type").orElseThrow());
            assertEquals("/v1/things/{id}", event.path("resource").asText());
            assertEquals("/v1/things/七", event.path("path").asText());
            assertEquals("七", event.path("pathParameters").path("id").asText());
            assertEquals("2 3", event.path("queryStringParameters").path("a").asText());
            assertEquals("[\"1\",\"2 3\"]", event.path("multiValueQueryStringParameters").path("a").toString());
            assertEquals("", event.path("queryStringParameters").path("b").asText());
            assertEquals("x", event.path("headers").path("X-thing").asText());
            assertEquals("test", event.path("requestContext").path("identity").path("userAgent").asText());
            assertTrue(event.path("body").isNull());
            assertTrue(event.path("requestContext").path("authorizer").isMissingNode());
        }

        @Test
        void withTheBodyAsTextUnlessItIsOfABinaryMediaType() throws Exception {
            var json = send(to("/v1/things").header("Authorization", "Bearer officer")
                    .POST(BodyPublishers.ofString("{\"é\":1}")));
            var pdf = send(
                    to("/v1/things").header("Authorization", "Bearer officer").header("Content-Type", "application/pdf")
                            .POST(BodyPublishers.ofString("%PDF")));

            assertEquals("somebody OFFICER {\"é\":1}", json.body());
            assertEquals("somebody OFFICER JVBERg==", pdf.body());
        }
    }

    @Nested
    class AnAnswer {

        @Test
        void keepsItsStatusAndEveryValueOfAHeader() throws Exception {
            var answer = send(
                    to("/v1/things").header("Authorization", "Bearer officer").POST(BodyPublishers.ofString("x")));

            assertEquals(201, answer.statusCode());
            assertEquals("/v1/things/7", answer.headers().firstValue("Location").orElseThrow());
            assertEquals(List.of("<a>", "<b>"), answer.headers().allValues("Link"));
        }

        @Test
        void isDecodedWhereABinaryMediaTypeIsAskedForFirst() throws Exception {
            var asked = client.send(to("/v1/things/print").header("Accept", "application/pdf, */*").build(),
                    BodyHandlers.ofByteArray());
            var other = send(to("/v1/things/print").header("Accept", "*/*"));

            assertArrayEquals("%PDF".getBytes(), asked.body());
            assertEquals("JVBERg==", other.body());
        }
    }

    @Nested
    class TheGatewayRefuses {

        @Test
        void aRouteThatDoesNotExist() throws Exception {
            assertProblem(404, "/problems/not-found", send(to("/v1/nothing")));
            assertProblem(404, "/problems/not-found", send(to("/v1/things/7").PUT(BodyPublishers.noBody())));
            assertProblem(404, "/problems/not-found", send(to("/v1/things/")));
        }

        @Test
        void aCallerWithoutATokenOrWithOneThatIsNotKnown() throws Exception {
            assertProblem(401, "/problems/unauthorized", send(to("/v1/things").POST(BodyPublishers.ofString("x"))));
            assertProblem(401, "/problems/unauthorized",
                    send(to("/v1/things").header("Authorization", "Bearer other").POST(BodyPublishers.ofString("x"))));
        }

        @Test
        void aCallerWhomThePolicyDenies() throws Exception {
            assertProblem(403, "/problems/forbidden",
                    send(to("/v1/things").header("Authorization", "Bearer banned").POST(BodyPublishers.ofString("x"))));
        }

        @Test
        void aRequestWithoutItsRequiredParametersAndNamesThemAll() throws Exception {
            var answer = send(to("/v1/things?q="));

            assertProblem(400, "/problems/invalid-request", answer);
            assertEquals("Missing required request parameters: [q, If-Match]",
                    JSON.readTree(answer.body()).path("detail").asText());
            assertProblem(400, "/problems/invalid-request",
                    send(HttpRequest.newBuilder(server.address().resolve("/v1/things?q=1"))));
        }

        @Test
        void aBodyOfMoreThanTenMegabytes() throws Exception {
            var body = BodyPublishers.ofByteArray(new byte[WebServer.MAXIMUM_BODY_BYTES + 1]);
            assertProblem(413, "/problems/body-too-large",
                    send(to("/v1/things").header("Authorization", "Bearer officer").POST(body)));
        }

        @Test
        void moreThanTheStageLets() throws Exception {
            var api = ApiDescription.ofTheHouse();
            var narrow = new Gateway(api, functions, new Throttles(new Throttle(0, 1), Map.of()));
            var request = new WebRequest("GET", "/nowhere", null, Map.of(), new byte[0]);

            assertEquals(404, narrow.answer(request).status());
            assertEquals(429, narrow.answer(request).status());
        }

        @Test
        void moreThanAMethodLetsAndNoLessOfAnyOther() throws Exception {
            var throttles = Throttles.of(new Throttle(1000, 1000), new Template(Yaml
                    .parse("""
                            Resources:
                              Api:
                                Type: AWS::Serverless::Api
                                Properties:
                                  MethodSettings:
                                    - {ResourcePath: /v1/calendar/periods, HttpMethod: GET, ThrottlingRateLimit: 0, ThrottlingBurstLimit: 0}
                            """)));
            var narrow = new Gateway(ApiDescription.ofTheHouse(), functions, throttles);
            var request = new WebRequest("GET", "/v1/calendar/periods", null, Map.of(), new byte[0]);

            assertEquals(429, narrow.answer(request).status());
            assertEquals(404, narrow.answer(new WebRequest("GET", "/nowhere", null, Map.of(), new byte[0])).status());
        }
    }

    @Nested
    class AFunctionThatFails {

        @Test
        void isABadGateway() throws Exception {
            assertProblem(502, "/problems/internal", send(to("/v1/things/7").DELETE()));
        }

        @Test
        void isABadGatewayAlsoWhenItRunsLongerThanItMay() throws Exception {
            assertProblem(502, "/problems/internal", send(to("/v1/things/7").method("PATCH", BodyPublishers.noBody())));
        }

        @Test
        void isGivenUpWhenItRunsLongerThanTheGatewayWaits() {
            var outcome = functions.invoke("AwaitThing", new byte[0], Duration.ofMillis(50));

            assertEquals(new Outcome.TimedOut(), outcome);
            assertEquals(504, new GatewayResponses(ApiDescription.ofTheHouse().gatewayResponses())
                    .answer(GatewayResponses.Reason.INTEGRATION_TIMEOUT).status());
        }
    }
}
