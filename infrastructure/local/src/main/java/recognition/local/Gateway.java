package recognition.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.local.ApiDescription.Operation;
import recognition.local.GatewayResponses.Reason;

/** What API Gateway does for a REST API between a request and a function and back. */
final class Gateway implements Site {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(29);
    /** What Lambda takes and gives in a call that somebody waits for. */
    private static final int MAXIMUM_PAYLOAD_BYTES = 6 * 1024 * 1024;

    private final List<String> binaryMediaTypes;
    private final Router router;
    private final GatewayResponses own;
    private final Functions functions;
    private final Authorizer authorizer;
    private final Throttles throttles;

    Gateway(ApiDescription api, Functions functions, Throttles throttles) {
        binaryMediaTypes = api.binaryMediaTypes();
        router = new Router(api.operations());
        own = new GatewayResponses(api.gatewayResponses());
        authorizer = new Authorizer(functions);
        this.functions = functions;
        this.throttles = throttles;
    }

    /** Whether an operation stands on the request's path, so that nothing else is to answer it. */
    boolean knows(WebRequest request) {
        return router.find(request.method(), request.path()).isPresent();
    }

    @Override
    public WebAnswer answer(WebRequest request) {
        if (request.body().length > WebServer.MAXIMUM_BODY_BYTES) {
            return own.answer(Reason.REQUEST_TOO_LARGE);
        } else if (!throttles.let()) {
            return own.answer(Reason.THROTTLED);
        }
        return router.find(request.method(), request.path()).map(match -> answer(request, match))
                .orElseGet(() -> own.answer(Reason.MISSING_AUTHENTICATION_TOKEN));
    }

    private WebAnswer answer(WebRequest request, Router.Match match) {
        if (!throttles.let(match.operation())) {
            return own.answer(Reason.THROTTLED);
        }
        return switch (authorizer.ask(request, match)) {
            case Authorizer.Verdict.Refused(Reason reason) -> own.answer(reason);
            case Authorizer.Verdict.Allowed(ObjectNode caller) -> fault(request, match.operation())
                    .map(fault -> own.answer(Reason.BAD_REQUEST_PARAMETERS, fault))
                    .orElseGet(() -> call(request, match, caller));
        };
    }

    /** What the API's request validator finds: required parameters that are not there. Bodies are the functions' matter. */
    private static Optional<String> fault(WebRequest request, Operation operation) {
        try {
            var query = request.parameters();
            var missing = new ArrayList<String>();
            for (var parameter : operation.parameters()) {
                var value = parameter.in().equals("header")
                        ? request.header(parameter.name())
                        : query.getOrDefault(parameter.name(), List.of("")).getLast();
                if (parameter.required() && !parameter.in().equals("path") && (value == null || value.isBlank())) {
                    missing.add(parameter.name());
                }
            }
            return missing.isEmpty()
                    ? Optional.empty()
                    : Optional.of("Missing required request parameters: " + missing);
        } catch (IllegalArgumentException e) {
            return Optional.of("A percent sign in the query is not followed by two hexadecimal digits");
        }
    }

    private WebAnswer call(WebRequest request, Router.Match match, ObjectNode caller) {
        var binary = isBinary(request.header("Content-Type"));
        var event = ProxyEvent.of(request, match, caller, binary).toString().getBytes(StandardCharsets.UTF_8);
        if (event.length > MAXIMUM_PAYLOAD_BYTES) {
            return own.answer(Reason.REQUEST_TOO_LARGE);
        }
        return switch (functions.invoke(match.operation().id(), event, PATIENCE)) {
            case Outcome.Returned(byte[] payload) when payload.length <= MAXIMUM_PAYLOAD_BYTES ->
                answer(request, payload);
            case Outcome.Returned tooMuch -> own.answer(Reason.API_CONFIGURATION_ERROR);
            case Outcome.Failed failed -> own.answer(Reason.API_CONFIGURATION_ERROR);
            case Outcome.TimedOut timedOut -> own.answer(Reason.INTEGRATION_TIMEOUT);
        };
    }

    private WebAnswer answer(WebRequest request, byte[] payload) {
        try {
            var answer = JSON.readTree(payload);
            var status = answer.path("statusCode").asInt();
            if (status < 100 || status > 599) {
                return own.answer(Reason.API_CONFIGURATION_ERROR);
            }
            var body = answer.path("body").asText("");
            var decode = answer.path("isBase64Encoded").asBoolean() && isBinary(request.header("Accept"));
            return new WebAnswer(status, headers(answer),
                    decode ? Base64.getDecoder().decode(body) : body.getBytes(StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException e) {
            return own.answer(Reason.API_CONFIGURATION_ERROR);
        }
    }

    /** API Gateway goes by the first media type of the header and overlooks the rest. */
    private boolean isBinary(String header) {
        var first = header == null ? "" : header.split("[,;]")[0].strip();
        return binaryMediaTypes.contains("*/*") || binaryMediaTypes.contains(first);
    }

    /** Those of {@code multiValueHeaders}, and those of {@code headers} that are not among them. */
    private static Map<String, List<String>> headers(JsonNode answer) {
        var headers = new LinkedHashMap<String, List<String>>();
        headers.put("Content-Type", List.of("application/json"));
        answer.path("headers").properties()
                .forEach(header -> put(headers, header.getKey(), List.of(header.getValue().asText())));
        answer.path("multiValueHeaders").properties().forEach(header -> {
            var values = new ArrayList<String>();
            header.getValue().forEach(value -> values.add(value.asText()));
            put(headers, header.getKey(), values);
        });
        return headers;
    }

    private static void put(Map<String, List<String>> headers, String name, List<String> values) {
        headers.keySet().removeIf(name::equalsIgnoreCase);
        headers.put(name, values);
    }
}
