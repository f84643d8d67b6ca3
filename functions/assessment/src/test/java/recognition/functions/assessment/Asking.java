package recognition.functions.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Puts questions to a job on 24 November 2026. */
record Asking(RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> job) {
    static final Regulations REGULATIONS = Regulations.read();
    /** One minute to midnight in Shanghai. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T15:59:00Z"), ZoneOffset.UTC);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param question JSON with single quotes */
    JsonNode answer(String question) {
        var answer = answered(question);
        assertEquals(200, answer.getStatusCode(), answer.getBody());
        return json(answer.getBody());
    }

    /** The faults that a question is refused for, each as its pointer and code. */
    List<String> faults(String question) {
        var answer = answered(question);
        assertEquals(422, answer.getStatusCode(), answer.getBody());
        return stream(json(answer.getBody()).path("errors"))
                .map(error -> error.path("pointer").asText() + " " + error.path("code").asText()).toList();
    }

    private APIGatewayProxyResponseEvent answered(String question) {
        return job.handleRequest(new APIGatewayProxyRequestEvent().withHttpMethod("POST")
                .withHeaders(Map.of("Content-Type", "application/json")).withBody(question.replace('\'', '"')), null);
    }

    /** The object of an array whose {@code id} or {@code entryId} this is. */
    static JsonNode named(JsonNode array, String id) {
        return stream(array)
                .filter(one -> id.equals(one.path("id").asText()) || id.equals(one.path("entryId").asText()))
                .findFirst()
                .orElseThrow();
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }
}
