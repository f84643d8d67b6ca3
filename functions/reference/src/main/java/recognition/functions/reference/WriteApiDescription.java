package recognition.functions.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Writes {@code openapi.yaml} as JSON, for {@link ReadApiDescription} to serve. Runs when the house is built. */
public final class WriteApiDescription {
    private WriteApiDescription() {}

    /** @param arguments the YAML to read and the JSON to write */
    public static void main(String[] arguments) throws IOException {
        var document = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(Path.of(arguments[0])));
        Files.createDirectories(Path.of(arguments[1]).getParent());
        Files.writeString(Path.of(arguments[1]), new ObjectMapper().writeValueAsString(withoutOurs(document)));
    }

    /** Without the extensions that say how the house itself is put together. */
    private static Object withoutOurs(Object value) {
        return switch (value) {
            case Map<?, ?> object -> {
                var kept = new LinkedHashMap<Object, Object>();
                object.forEach((name, member) -> {
                    if (!name.toString().startsWith("x-")) {
                        kept.put(name, withoutOurs(member));
                    }
                });
                yield kept;
            }
            case List<?> list -> list.stream().map(WriteApiDescription::withoutOurs).toList();
            case null -> null;
            default -> value;
        };
    }
}
