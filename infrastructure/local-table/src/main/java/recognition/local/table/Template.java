package recognition.local.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The house's {@code template.yaml}, as it is deployed, with the resources of its nested stacks among its own.
 *
 * @param root the whole document
 * @param stacks the nested stacks, by logical id
 */
public record Template(Yaml root, Map<String, Yaml> stacks) {

    /** A template without nested stacks. */
    public Template(Yaml root) {
        this(root, Map.of());
    }

    /** The one on the class path. */
    public static Template ofTheHouse() {
        var root = read("template.yaml");
        var stacks = new LinkedHashMap<String, Yaml>();
        resources(root, "AWS::Serverless::Application")
                .forEach((id, stack) -> stacks.put(id, read(stack.at("Location").text())));
        return new Template(root, stacks);
    }

    private static Yaml read(String location) {
        try (var in = Template.class.getResourceAsStream("/" + location)) {
            return Yaml.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The properties of every resource of a type, by logical id; those of nested stacks stand after those of the house itself. */
    public Map<String, Yaml> resources(String type) {
        var found = resources(root, type);
        stacks.values().forEach(stack -> found.putAll(resources(stack, type)));
        return found;
    }

    /** The nested stack that holds a resource, by its logical id; empty for a resource of the house itself. */
    public Optional<String> stackOf(String resource) {
        return stacks.entrySet().stream().filter(stack -> stack.getValue().at("Resources", resource).present())
                .map(Map.Entry::getKey).findFirst();
    }

    private static Map<String, Yaml> resources(Yaml template, String type) {
        var found = new LinkedHashMap<String, Yaml>();
        template.at("Resources").entries().forEach((id, resource) -> {
            if (type.equals(resource.at("Type").text())) {
                found.put(id, resource.at("Properties"));
            }
        });
        return found;
    }
}
