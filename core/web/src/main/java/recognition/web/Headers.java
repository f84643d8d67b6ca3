package recognition.web;

import java.util.Map;
import java.util.TreeMap;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;

/** A request's headers, found in any case (RFC 9110 §5.1). */
final class Headers {
    private Headers() {}

    static Map<String, String> of(APIGatewayProxyRequestEvent event) {
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        if (event.getHeaders() != null) {
            headers.putAll(event.getHeaders());
        }
        return headers;
    }
}
