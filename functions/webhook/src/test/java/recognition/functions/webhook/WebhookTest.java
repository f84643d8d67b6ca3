package recognition.functions.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent.ProxyRequestContext;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import recognition.domain.Decision.Accepted;
import recognition.domain.message.CaseName;
import recognition.domain.message.Mailbox;
import recognition.domain.message.Message;
import recognition.domain.message.MessageId;
import recognition.domain.seal.SealKey;
import recognition.domain.seal.SigningKeys;
import recognition.domain.webhook.Reach;
import recognition.domain.webhook.Webhooks.News;
import recognition.local.function.Invocation;
import recognition.local.table.LocalTable;
import recognition.storage.Table;
import recognition.storage.message.DynamoMessages;
import recognition.storage.webhook.DynamoWebhooks;

/** From a mailbox to a real HTTP receiver that verifies what it gets, against DynamoDB Local. */
class WebhookTest {
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private static final String UNIT = "91310115MA1K3A7Q8U";
    private static final Mailbox BOX = new Mailbox("UNIT#" + UNIT);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Table table = table();
    private final DynamoWebhooks webhooks = new DynamoWebhooks(table);
    private final DynamoMessages messages = new DynamoMessages(table);
    private final Invocation invocation = new Invocation();
    private final KeyPair pair = pair();
    private final List<JsonNode> received = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private int answer = 204;
    private HttpServer receiver;

    private static Table table() {
        var fresh = LocalTable.fresh();
        return new Table(fresh.client(), fresh.name());
    }

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private SigningKeys keys() {
        return new SigningKeys() {
            @Override
            public List<SealKey> published() {
                var point = ((ECPublicKey) pair.getPublic()).getW();
                return List.of(new SealKey(point.getAffineX(), point.getAffineY()));
            }

            @Override
            public byte[] sign(byte[] message) {
                try {
                    var signer = Signature.getInstance("SHA256withECDSAinP1363Format");
                    signer.initSign(pair.getPrivate());
                    signer.update(message);
                    return signer.sign();
                } catch (GeneralSecurityException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
    }

    @BeforeEach
    void listen() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", this::receive);
        receiver.start();
    }

    @AfterEach
    void stop() {
        receiver.stop(0);
    }

    private String target() {
        return "http://127.0.0.1:" + receiver.getAddress().getPort() + "/hooks/recognition?a=b";
    }

    private void receive(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        if (!isGenuine(exchange, body)) {
            faults.add("not genuine: " + exchange.getRequestHeaders().entrySet());
        }
        received.add(JSON.readTree(body));
        exchange.getResponseHeaders().add("Location", "http://169.254.169.254/latest/meta-data");
        exchange.sendResponseHeaders(answer, -1);
        exchange.close();
    }

    /** What a receiver does: by RFC 9421 §3.2, from what came in alone, with the published key. */
    private boolean isGenuine(HttpExchange exchange, byte[] body) {
        try {
            var headers = exchange.getRequestHeaders();
            var input = Pattern.compile("sig1=(\\(([^)]*)\\).*)").matcher(headers.getFirst("Signature-Input"));
            if (!input.matches() || !input.group(1).contains("keyid=\"" + keys().current().id() + "\"")) {
                return false;
            }
            var base = new StringBuilder();
            for (var component : input.group(2).split(" ")) {
                var value = switch (component) {
                    case "\"@method\"" -> exchange.getRequestMethod();
                    case "\"@target-uri\"" -> "http://" + headers.getFirst("Host") + exchange.getRequestURI();
                    default -> headers.getFirst(component.replace("\"", ""));
                };
                base.append(component).append(": ").append(value).append("\n");
            }
            base.append("\"@signature-params\": ").append(input.group(1));
            var digest = "sha-256=:" + Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(body)) + ":";
            var signature = headers.getFirst("Signature").replaceAll("^sig1=:|:$", "");
            return digest.equals(headers.getFirst("Content-Digest")) && keys().current()
                    .verifies(base.toString().getBytes(UTF_8), Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private APIGatewayProxyRequestEvent by(String unit, String method, String body) {
        var context = new ProxyRequestContext();
        context.setAuthorizer(Map.of("principalId", "hr", "roles", "EMPLOYER UNIT_MANAGER", "unit", unit));
        return new APIGatewayProxyRequestEvent().withRequestContext(context).withPath("/v1/webhooks/orders")
                .withHttpMethod(method).withPathParameters(Map.of("id", "orders")).withBody(body)
                .withHeaders(Map.of("Content-Type", "application/json"));
    }

    private static Clock at(Duration later) {
        return Clock.fixed(NOW.plus(later), ZoneOffset.UTC);
    }

    private JsonNode set(String target, Reach reach) {
        return json(new SetWebhook(webhooks, new Hosts(reach), at(Duration.ZERO))
                .handleRequest(by(UNIT, "PUT", "{\"target\":\"" + target + "\"}"), invocation).getBody());
    }

    private JsonNode read() {
        return json(new ReadWebhook(webhooks).handleRequest(by(UNIT, "GET", null), invocation).getBody());
    }

    private JsonNode replay(String body, Duration later) {
        return json(new ReplayWebhook(webhooks, messages, at(later))
                .handleRequest(by(UNIT, "POST", body), invocation).getBody());
    }

    private void run(Duration later, Reach reach) {
        new DeliverWebhooks(webhooks, new Hosts(reach), keys(),
                new DeliverWebhooks.Sender("https://recognition.example", at(later))).handleRequest(null, invocation);
    }

    private void run(Duration later) {
        run(later, Reach.LOOPBACK_TOO);
    }

    private Message told(int second, String kind) {
        var about = new CaseName("VERIFICATION", "v_0123456789abcdefghjkmnpqrs");
        var message = new Message(MessageId.of(NOW.getEpochSecond() + second, 1, kind, "" + second), kind, about, NOW,
                Map.of("name", "Jane Q. Public"), Message.To.OWNER);
        messages.put(BOX, message, NOW);
        webhooks.activeOf(BOX).forEach(id -> webhooks.add(id, List.of(News.of(message)), NOW));
        return message;
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> kinds() {
        return received.stream().map(event -> event.at("/data/kind").asText()).toList();
    }

    @Test
    void eventsComeInOrderSignedOnceAndWithoutPersonalData() {
        assertEquals("ACTIVE", set(target(), Reach.LOOPBACK_TOO).path("stage").asText());
        var second = told(2, "VERIFICATION_ACCEPTED");
        var first = told(1, "VERIFICATION_SUBMITTED");
        run(Duration.ZERO);
        run(Duration.ofMinutes(1));

        assertEquals(2, read().path("attempts").size());
        assertEquals(List.of(), faults);
        assertEquals(List.of("VERIFICATION_SUBMITTED", "VERIFICATION_ACCEPTED"), kinds());
        var event = received.get(1);
        assertEquals("1.0", event.path("specversion").asText());
        assertEquals(second.id().value(), event.path("id").asText());
        assertEquals("recognition.verification-accepted", event.path("type").asText());
        assertEquals("https://recognition.example/verifications/v_0123456789abcdefghjkmnpqrs",
                event.at("/data/link").asText());
        assertFalse(received.toString().contains("Jane"));
        assertEquals(0, read().path("waiting").size());
        assertEquals("204", read().at("/attempts/0/answer").asText());
        assertEquals(first.id().value(), received.get(0).path("id").asText());
    }

    @Test
    void whatIsNotTakenIsSentAgainAfterAPauseThatGrowsBeforeWhatCameLater() {
        set(target(), Reach.LOOPBACK_TOO);
        told(1, "VERIFICATION_SUBMITTED");
        told(2, "VERIFICATION_ACCEPTED");
        answer = 503;
        run(Duration.ZERO);
        run(Duration.ofSeconds(59));
        assertEquals(1, received.size());
        run(Duration.ofSeconds(60));
        run(Duration.ofSeconds(60 + 119));
        assertEquals(2, received.size());
        answer = 200;
        run(Duration.ofSeconds(60 + 120));

        assertEquals(List.of("VERIFICATION_SUBMITTED", "VERIFICATION_SUBMITTED", "VERIFICATION_SUBMITTED",
                "VERIFICATION_ACCEPTED"), kinds());
        assertEquals("503", read().at("/attempts/2/answer").asText());
    }

    @Test
    void aRedirectIsNotFollowedAndCountsAsNotTaken() {
        set(target(), Reach.LOOPBACK_TOO);
        told(1, "VERIFICATION_SUBMITTED");
        answer = 302;
        run(Duration.ZERO);
        assertEquals("302", read().at("/attempts/0/answer").asText());
        assertFalse(read().at("/attempts/0/taken").asBoolean());
    }

    @Test
    void whatTakesNothingForADayIsStoppedAndTheOwnerHasTheRestSentAgain() {
        set(target(), Reach.LOOPBACK_TOO);
        told(1, "VERIFICATION_SUBMITTED");
        receiver.stop(0);
        for (int minutes = 0; minutes <= 25 * 60; minutes += 30) {
            run(Duration.ofMinutes(minutes));
        }
        assertEquals("STOPPED", read().path("stage").asText());
        assertEquals("UNREACHABLE", read().at("/attempts/0/answer").asText());
        told(2, "VERIFICATION_ACCEPTED");

        assertEquals("ACTIVE", replay("{\"from\":\"2026-11-24T09:00:00+08:00\"}", Duration.ofHours(26))
                .path("stage").asText());
        assertEquals(2, read().path("waiting").size());
    }

    @Test
    void eventsAreSentAgainFromATimeOrAfterOneOfThem() {
        set(target(), Reach.LOOPBACK_TOO);
        told(1, "VERIFICATION_SUBMITTED");
        var accepted = told(2, "VERIFICATION_ACCEPTED");
        told(3, "VERIFICATION_DECIDED");
        run(Duration.ZERO);
        received.clear();

        replay("{\"after\":\"" + accepted.id().value() + "\"}", Duration.ofMinutes(1));
        run(Duration.ofMinutes(1));
        assertEquals(List.of("VERIFICATION_DECIDED"), kinds());
        replay("{\"from\":\"2026-11-24T09:00:02+08:00\"}", Duration.ofMinutes(2));
        run(Duration.ofMinutes(2));
        assertEquals(List.of("VERIFICATION_DECIDED", "VERIFICATION_ACCEPTED", "VERIFICATION_DECIDED"), kinds());
        assertEquals(422, replay("{}", Duration.ofMinutes(3)).path("status").asInt());
        assertEquals(422, replay("{\"after\":\"x\"}", Duration.ofMinutes(3)).path("status").asInt());
    }

    @Test
    void onlyThePublicInternetIsReachedWhenSetAndWhenSent() {
        for (var target : List.of("http://example.com/", "https://user:secret@example.com/", "ftp://example.com/",
                "https://example.com/#top")) {
            assertEquals("/problems/target-not-https", set(target, Reach.PUBLIC).path("type").asText(), target);
        }
        for (var host : List.of("127.0.0.1", "10.0.0.1", "172.16.3.4", "192.168.1.1", "169.254.169.254", "[::1]",
                "[fd00:ec2::254]", "[::ffff:169.254.169.254]", "100.100.100.200", "0.0.0.0", "localhost", "2130706433",
                "[64:ff9b::a9fe:a9fe]", "198.18.0.1", "224.0.0.1")) {
            assertEquals("/problems/target-not-public",
                    set("https://" + host + "/", Reach.PUBLIC).path("type").asText(),
                    host);
        }
        assertEquals("/problems/target-unknown",
                set("https://no-such-host.invalid/", Reach.PUBLIC).path("type").asText());
        assertEquals(422, set("not an address", Reach.PUBLIC).path("status").asInt());

        set(target(), Reach.LOOPBACK_TOO);
        told(1, "VERIFICATION_SUBMITTED");
        run(Duration.ZERO, Reach.PUBLIC);
        assertEquals(0, received.size());
        assertEquals("TARGET_NOT_HTTPS", read().at("/attempts/0/answer").asText());
    }

    @Test
    void aUnitsWebhooksAreItsOwnAndWhatIsRemovedIsToldNothing() {
        set(target(), Reach.LOOPBACK_TOO);
        assertEquals(404, json(new ReadWebhook(webhooks)
                .handleRequest(by("91310000717854505G", "GET", null), invocation).getBody()).path("status").asInt());
        new RemoveWebhook(webhooks, at(Duration.ZERO)).handleRequest(by(UNIT, "DELETE", null), invocation);
        told(1, "VERIFICATION_SUBMITTED");
        run(Duration.ZERO);
        assertEquals(0, received.size());
        assertEquals(404, read().path("status").asInt());
        assertEquals("ACTIVE", set(target(), Reach.LOOPBACK_TOO).path("stage").asText());
    }

    @Test
    void publicAddressesArePublic() throws IOException {
        assertTrue(new Hosts(Reach.PUBLIC).address(URI.create("https://1.1.1.1/")) instanceof Accepted);
        assertTrue(new Hosts(Reach.PUBLIC).address(URI.create("https://[2606:4700:4700::1111]/")) instanceof Accepted);
    }
}
