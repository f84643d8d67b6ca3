package recognition.functions.reference;

import java.util.Map;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.domain.access.Task;
import recognition.web.Answer;
import recognition.web.Edge;
import recognition.web.Json;

/** Shows what this service can be asked, as OpenAPI 3.1: {@code GET /openapi.json}. */
public final class ReadApiDescription
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final ObjectNode description;

    public ReadApiDescription() {
        this.description = Json.resource(ReadApiDescription.class, "/openapi.json");
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.READ_API_DESCRIPTION, event, context, request -> {
            request.refuseFaults();
            return new Answer(200, Map.of("Cache-Control", "public, max-age=3600"), description);
        });
    }
}
