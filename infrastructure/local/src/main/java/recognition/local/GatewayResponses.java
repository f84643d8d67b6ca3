package recognition.local;

import java.util.List;
import java.util.Map;

import recognition.local.table.Yaml;

/**
 * The answers that API Gateway gives by itself, as {@code openapi.yaml} words them.
 *
 * @param templates by API Gateway's names for the reasons
 */
record GatewayResponses(Map<String, Yaml> templates) {
    private static final String CONTENT_TYPE = "gatewayresponse.header.Content-Type";

    /**
     * Why API Gateway refused.
     *
     * @param status what it answers unless the description says otherwise
     */
    enum Reason {
        MISSING_AUTHENTICATION_TOKEN(403, "Missing Authentication Token"),
        UNAUTHORIZED(401, "Unauthorized"),
        ACCESS_DENIED(403, "User is not authorized to access this resource"),
        AUTHORIZER_FAILURE(500, "Internal server error"),
        AUTHORIZER_CONFIGURATION_ERROR(500, "Internal server error"),
        BAD_REQUEST_PARAMETERS(400, "Bad request"),
        REQUEST_TOO_LARGE(413, "Request entity too large"),
        THROTTLED(429, "Too Many Requests"),
        INTEGRATION_TIMEOUT(504, "Endpoint request timed out"),
        API_CONFIGURATION_ERROR(502, "Internal server error");

        private final int status;
        private final String message;

        Reason(int status, String message) {
            this.status = status;
            this.message = message;
        }
    }

    WebAnswer answer(Reason reason, String detail) {
        var template = templates.getOrDefault(reason.name(),
                templates.get(reason.status < 500 ? "DEFAULT_4XX" : "DEFAULT_5XX"));
        var status = template.at("statusCode").text();
        var body = template.at("responseTemplates", "application/json").text()
                .replace("$context.error.validationErrorString", detail)
                .replace("$context.error.messageString", '"' + reason.message + '"')
                .replace("$context.error.message", reason.message);
        var type = template.at("responseParameters", CONTENT_TYPE).text();
        return new WebAnswer(status == null ? reason.status : Integer.parseInt(status),
                Map.of("Content-Type", List.of(type == null ? "application/json" : type.replace("'", ""))),
                WebAnswer.json(body).body());
    }

    WebAnswer answer(Reason reason) {
        return answer(reason, "");
    }
}
