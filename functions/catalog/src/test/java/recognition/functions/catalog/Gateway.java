package recognition.functions.catalog;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Asks a lookup as API Gateway does: with its event as bytes, and its answer as bytes. */
final class Gateway {

    static final ObjectMapper JSON = new ObjectMapper();
    static final Clock NOON = Clock.fixed(Instant.parse("2026-11-24T04:00:00Z"), ZoneOffset.UTC);

    private final RequestStreamHandler lookup;
    private final ObjectNode event = event();
    final List<String> log = new ArrayList<>();

    /** An answer with its body read. */
    record Seen(int status, JsonNode headers, JsonNode body, String raw) {}

    Gateway(RequestStreamHandler lookup) {
        this.lookup = lookup;
    }

    /** The event that stands in {@code event.json}. */
    static ObjectNode event() {
        try {
            return (ObjectNode) JSON.readTree(Gateway.class.getResourceAsStream("/event.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Gateway header(String name, String value) {
        event.withObjectProperty("headers").put(name, value);
        return this;
    }

    /** @param pairs names and values; a name may come again */
    Seen get(String... pairs) {
        ObjectNode query = JSON.createObjectNode();
        for (int i = 0; i < pairs.length; i += 2) {
            query.withArray(pairs[i]).add(pairs[i + 1]);
        }
        event.set("multiValueQueryStringParameters", query.isEmpty() ? null : query);
        return send(event.toString().getBytes(StandardCharsets.UTF_8));
    }

    Seen at(Map<String, String> path, String... pairs) {
        event.set("pathParameters", JSON.valueToTree(path));
        return get(pairs);
    }

    Seen send(byte[] bytes) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            lookup.handleRequest(new ByteArrayInputStream(bytes), out, context());
            JsonNode answer = JSON.readTree(out.toByteArray());
            String body = answer.get("body").textValue();
            return new Seen(answer.get("statusCode").intValue(), answer.get("headers"), JSON.readTree(body), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Context context() {
        LambdaLogger logger = new LambdaLogger() {
            @Override
            public void log(String line) {
                log.add(line);
            }

            @Override
            public void log(byte[] line) {
                throw new UnsupportedOperationException();
            }
        };
        return (Context) Proxy.newProxyInstance(Context.class.getClassLoader(), new Class<?>[]{Context.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getLogger" -> logger;
                    case "getAwsRequestId" -> "request-1";
                    case "getFunctionName" -> "lookup";
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
