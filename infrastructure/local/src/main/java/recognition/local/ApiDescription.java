package recognition.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import recognition.local.table.Yaml;

/**
 * The house's {@code openapi.yaml}.
 *
 * @param root the whole document
 */
record ApiDescription(Yaml root) {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "options", "head", "patch");

    /** The one on the class path. */
    static ApiDescription ofTheHouse() {
        try (var in = ApiDescription.class.getResourceAsStream("/openapi.yaml")) {
            return new ApiDescription(Yaml.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One method on one path.
     *
     * @param id the function that answers it
     * @param method in capitals
     * @param path with its parameters in braces
     * @param authorizer the function that says who is calling; null where anyone may
     */
    record Operation(String id, String method, String path, String authorizer, List<Parameter> parameters) {}

    /** @param in {@code path}, {@code query} or {@code header} */
    record Parameter(String name, String in, boolean required) {}

    /** Every operation, in the order of the document. */
    List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        root.at("paths").entries().forEach((path, item) -> item.entries().forEach((method, operation) -> {
            if (METHODS.contains(method)) {
                var parameters = Stream.concat(item.at("parameters").items().stream(),
                        operation.at("parameters").items().stream());
                operations.add(new Operation(operation.at("operationId").text(), method.toUpperCase(), path,
                        authorizer(operation), parameters.map(this::parameter).toList()));
            }
        }));
        return operations;
    }

    /** What API Gateway answers by itself, by its names for the reasons. */
    Map<String, Yaml> gatewayResponses() {
        return root.at("x-amazon-apigateway-gateway-responses").entries();
    }

    /** The media types whose bodies are bytes; every other body is text. */
    List<String> binaryMediaTypes() {
        return root.at("x-amazon-apigateway-binary-media-types").items().stream().map(Yaml::text).toList();
    }

    private String authorizer(Yaml operation) {
        var security = operation.at("security").present() ? operation.at("security") : root.at("security");
        return security.items().stream().flatMap(schemes -> schemes.entries().keySet().stream())
                .map(scheme -> root.at("components", "securitySchemes", scheme, "x-authorizer").text()).findFirst()
                .orElse(null);
    }

    private Parameter parameter(Yaml parameter) {
        var reference = parameter.at("$ref").text();
        var found = reference == null ? parameter : root.at(reference.substring("#/".length()).split("/"));
        return new Parameter(found.at("name").text(), found.at("in").text(),
                Boolean.TRUE.equals(found.at("required").value()));
    }
}
