package recognition.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.local.GatewayResponses.Reason;

/** Asks the authorizer function of an operation who is calling, and obeys the policy that it answers. */
final class Authorizer {
    /** The message of the exception by which an authorizer says that it knows no such caller. */
    static final String NO = "Unauthorized";

    private static final ObjectMapper JSON = new ObjectMapper();
    private final Functions functions;

    Authorizer(Functions functions) {
        this.functions = functions;
    }

    sealed interface Verdict {
        /** @param context what the function is told of the caller; null where no authorizer was asked */
        record Allowed(ObjectNode context) implements Verdict {}

        record Refused(Reason reason) implements Verdict {}
    }

    Verdict ask(WebRequest request, Router.Match match) {
        var authorizer = match.operation().authorizer();
        if (authorizer == null) {
            return new Verdict.Allowed(null);
        }
        var token = request.header("Authorization");
        if (token == null || token.isBlank()) {
            return new Verdict.Refused(Reason.UNAUTHORIZED);
        }
        var arn = "arn:aws:execute-api:local:000000000000:local/" + ProxyEvent.STAGE + '/' + request.method()
                + request.path();
        var event = JSON.createObjectNode().put("type", "TOKEN").put("authorizationToken", token).put("methodArn", arn);
        return switch (functions.invoke(authorizer, event.toString().getBytes(StandardCharsets.UTF_8))) {
            case Outcome.Returned(byte[] payload) -> verdict(payload, arn);
            case Outcome.Failed(Throwable cause) -> new Verdict.Refused(
                    NO.equals(cause.getMessage()) ? Reason.UNAUTHORIZED : Reason.AUTHORIZER_FAILURE);
            case Outcome.TimedOut() -> new Verdict.Refused(Reason.AUTHORIZER_FAILURE);
        };
    }

    private static Verdict verdict(byte[] payload, String arn) {
        try {
            var answer = JSON.readTree(payload);
            var principal = answer.path("principalId").asText(null);
            var statements = answer.path("policyDocument").path("Statement");
            if (principal == null || !statements.isArray()) {
                return new Verdict.Refused(Reason.AUTHORIZER_CONFIGURATION_ERROR);
            }
            if (anyApplies(statements, "Deny", arn) || !anyApplies(statements, "Allow", arn)) {
                return new Verdict.Refused(Reason.ACCESS_DENIED);
            }
            return new Verdict.Allowed(context(answer.path("context"), principal));
        } catch (IOException e) {
            return new Verdict.Refused(Reason.AUTHORIZER_CONFIGURATION_ERROR);
        }
    }

    /** API Gateway hands every value of the context on as text. */
    private static ObjectNode context(JsonNode said, String principal) {
        var context = JSON.createObjectNode();
        said.properties().forEach(member -> context.put(member.getKey(), member.getValue().asText()));
        return context.put("principalId", principal);
    }

    private static boolean anyApplies(JsonNode statements, String effect, String arn) {
        return StreamSupport.stream(statements.spliterator(), false)
                .filter(statement -> effect.equals(statement.path("Effect").asText()))
                .anyMatch(statement -> matches(statement.path("Action"), "execute-api:Invoke")
                        && matches(statement.path("Resource"), arn));
    }

    private static boolean matches(JsonNode patterns, String text) {
        if (patterns.isArray()) {
            return StreamSupport.stream(patterns.spliterator(), false).anyMatch(pattern -> matches(pattern, text));
        }
        var regex = Pattern.quote(patterns.asText()).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
        return Pattern.matches(regex, text);
    }
}
