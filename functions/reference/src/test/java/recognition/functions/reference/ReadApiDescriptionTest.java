package recognition.functions.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashSet;
import java.util.Set;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class ReadApiDescriptionTest {

    @Test
    void showsTheDescriptionWithoutWhatTheHouseIsPutTogetherBy() throws Exception {
        var answer = new ReadApiDescription().handleRequest(new APIGatewayProxyRequestEvent(), null);
        var description = new ObjectMapper().readTree(answer.getBody());
        assertEquals("3.1.0", description.path("openapi").asText());
        assertEquals("SearchCatalog",
                description.path("paths").path("/v1/catalog/entries").at("/get/operationId").asText());
        assertEquals("public, max-age=3600", answer.getHeaders().get("Cache-Control"));
        assertFalse(answer.getBody().contains("x-a"));
        assertEquals(Set.of(), missing(description, description));
    }

    /** References that lead nowhere. */
    private static Set<String> missing(JsonNode in, JsonNode document) {
        var missing = new HashSet<String>();
        in.findValuesAsText("$ref").stream().filter(ref -> document.at(ref.substring(1)).isMissingNode())
                .forEach(missing::add);
        return missing;
    }
}
