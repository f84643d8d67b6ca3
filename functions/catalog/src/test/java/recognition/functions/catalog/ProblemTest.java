package recognition.functions.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import org.junit.jupiter.api.Test;

import recognition.domain.access.Task;
import recognition.web.Answer;
import recognition.web.Edge;
import recognition.web.Json;

/** A problem of a lookup and the same problem of {@code recognition.web} are one and the same to a client. */
class ProblemTest {

    @Test
    void isThatOfTheRestOfTheHouse() throws IOException {
        var event = new APIGatewayProxyRequestEvent().withHttpMethod("GET").withPath("/").withHeaders(Map.of())
                .withQueryStringParameters(Map.of("nobody", "x"))
                .withMultiValueQueryStringParameters(Map.of("nobody", List.of("x")));
        APIGatewayProxyResponseEvent other = Edge.answer(Task.REPORT_HEALTH, event, null, request -> {
            request.refuseFaults();
            return Answer.ok(Json.object());
        });
        ProxyAnswer ours = Problem.INVALID_REQUEST.answer(Map.of(),
                new Parameters(Map.of("nobody", List.of("x"))).faults());
        assertEquals(other.getStatusCode(), ours.status());
        assertEquals(Gateway.JSON.readTree(other.getBody()), Gateway.JSON.readTree(ours.body()));
        assertEquals(other.getHeaders(), ours.headers());
    }
}
