package recognition.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.local.ApiDescription.Operation;
import recognition.local.table.Template;

/**
 * Derives from {@code openapi.yaml}, which is OpenAPI 3.1, what API Gateway imports, which is 3.0: of every operation its parameters,
 * its authorizer and the function that answers it. Schemas are left out, for API Gateway checks no body. The template includes what
 * is written.
 */
final class DeployableApi {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int PATIENCE_MILLIS = 29_000;
    private static final String EXTENSION = "x-amazon-apigateway-";

    private DeployableApi() {}

    /** @param arguments the file to write */
    public static void main(String[] arguments) throws IOException {
        var json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        Files.writeString(Path.of(arguments[0]),
                json.writeValueAsString(of(ApiDescription.ofTheHouse(), Template.ofTheHouse())));
    }

    static ObjectNode of(ApiDescription api, Template template) {
        var derived = JSON.objectNode().put("openapi", "3.0.1");
        derived.putObject("info").put("title", api.root().at("info", "title").text()).put("version",
                api.root().at("info", "version").text());
        var paths = derived.putObject("paths");
        api.operations().forEach(operation -> paths.withObjectProperty(operation.path())
                .set(operation.method().toLowerCase(Locale.ROOT), operation(operation, template)));
        var schemes = derived.putObject("components").putObject("securitySchemes");
        api.operations().stream().map(Operation::authorizer).filter(function -> function != null).distinct()
                .forEach(function -> schemes.set(function, authorizer(function, template)));
        api.root().entries().forEach((name, value) -> {
            if (name.startsWith(EXTENSION)) {
                derived.set(name, new ObjectMapper().valueToTree(value.value()));
            }
        });
        return derived;
    }

    private static ObjectNode operation(Operation operation, Template template) {
        var derived = JSON.objectNode().put("operationId", operation.id());
        var parameters = derived.putArray("parameters");
        operation.parameters()
                .forEach(parameter -> parameters.addObject().put("name", parameter.name()).put("in", parameter.in())
                        .put("required", parameter.required()).putObject("schema").put("type", "string"));
        derived.putObject("responses").putObject("default").put("description", "What the function answers");
        if (operation.authorizer() != null) {
            derived.putArray("security").addObject().putArray(operation.authorizer());
        }
        derived.putObject(EXTENSION + "integration").put("type", "aws_proxy").put("httpMethod", "POST")
                .put("passthroughBehavior", "when_no_match").put("timeoutInMillis", PATIENCE_MILLIS)
                .<ObjectNode>set("credentials", role()).set("uri", invocation(operation.id(), template));
        return derived;
    }

    private static ObjectNode authorizer(String function, Template template) {
        var derived = JSON.objectNode().put("type", "apiKey").put("name", "Authorization").put("in", "header")
                .put(EXTENSION + "authtype", "custom");
        derived.putObject(EXTENSION + "authorizer").put("type", "token").put("authorizerResultTtlInSeconds", 60)
                .<ObjectNode>set("authorizerCredentials", role())
                .set("authorizerUri", invocation(function, template));
        return derived;
    }

    private static ObjectNode role() {
        var role = JSON.objectNode();
        role.putArray("Fn::GetAtt").add("ApiRole").add("Arn");
        return role;
    }

    /** Of the function's alias, which SAM names so, and which a nested stack gives out under the function's own name. */
    private static ObjectNode invocation(String function, Template template) {
        var alias = template.stackOf(function).map(stack -> stack + ".Outputs." + function)
                .orElse(function + "Aliaslive");
        return JSON.objectNode().put("Fn::Sub",
                "arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${"
                        + alias + "}/invocations");
    }
}
