package recognition.local.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The house's {@code template.yaml}, as it is deployed.
 *
 * @param root the whole document
 */
public record Template(Yaml root) {

    /** The one on the class path. */
    public static Template ofTheHouse() {
        try (var in = Template.class.getResourceAsStream("/template.yaml")) {
            return new Template(Yaml.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The properties of every resource of a type, by logical id. */
    public Map<String, Yaml> resources(String type) {
        var found = new LinkedHashMap<String, Yaml>();
        root.at("Resources").entries().forEach((id, resource) -> {
            if (type.equals(resource.at("Type").text())) {
                found.put(id, resource.at("Properties"));
            }
        });
        return found;
    }
}
