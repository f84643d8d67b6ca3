package recognition.local;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A request in the shape in which API Gateway's REST APIs hand it to a function (payload version 1.0). */
final class ProxyEvent {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final DateTimeFormatter REQUEST_TIME = DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z",
            Locale.ENGLISH);
    static final String STAGE = "local";
    static final String CALLER_ADDRESS = "127.0.0.1";

    private ProxyEvent() {}

    /**
     * @param authorizer what the authorizer said of the caller; null where none was asked
     * @param binary whether the body is of a binary media type
     */
    static ObjectNode of(WebRequest request, Router.Match match, ObjectNode authorizer, boolean binary) {
        var event = JSON.objectNode();
        event.put("resource", match.operation().path());
        event.put("path", request.path());
        event.put("httpMethod", request.method());
        event.set("headers", last(request.headers()));
        event.set("multiValueHeaders", all(request.headers()));
        event.set("queryStringParameters", last(request.parameters()));
        event.set("multiValueQueryStringParameters", all(request.parameters()));
        event.set("pathParameters", match.parameters().isEmpty() ? JSON.nullNode() : texts(match.parameters()));
        event.set("stageVariables", JSON.nullNode());
        event.set("requestContext", context(request, match, authorizer));
        event.put("body", body(request.body(), binary));
        event.put("isBase64Encoded", binary && request.body().length > 0);
        return event;
    }

    private static String body(byte[] body, boolean binary) {
        if (body.length == 0) {
            return null;
        }
        return binary ? Base64.getEncoder().encodeToString(body) : new String(body, StandardCharsets.UTF_8);
    }

    private static ObjectNode context(WebRequest request, Router.Match match, ObjectNode authorizer) {
        var now = Instant.now();
        var context = JSON.objectNode();
        context.put("accountId", "000000000000");
        context.put("apiId", "local");
        context.put("stage", STAGE);
        context.put("protocol", "HTTP/1.1");
        context.put("requestId", UUID.randomUUID().toString());
        context.put("requestTime", REQUEST_TIME.format(now.atOffset(ZoneOffset.UTC)));
        context.put("requestTimeEpoch", now.toEpochMilli());
        context.put("httpMethod", request.method());
        context.put("path", request.path());
        context.put("resourcePath", match.operation().path());
        context.put("domainName", request.header("Host"));
        context.putObject("identity").put("sourceIp", CALLER_ADDRESS).put("userAgent", request.header("User-Agent"));
        if (authorizer != null) {
            context.set("authorizer", authorizer);
        }
        return context;
    }

    private static JsonNode last(Map<String, List<String>> values) {
        if (values.isEmpty()) {
            return JSON.nullNode();
        }
        var object = JSON.objectNode();
        values.forEach((name, list) -> object.put(name, list.getLast()));
        return object;
    }

    private static JsonNode all(Map<String, List<String>> values) {
        if (values.isEmpty()) {
            return JSON.nullNode();
        }
        var object = JSON.objectNode();
        values.forEach((name, list) -> list.forEach(object.putArray(name)::add));
        return object;
    }

    private static ObjectNode texts(Map<String, String> values) {
        var object = JSON.objectNode();
        values.forEach(object::put);
        return object;
    }
}
