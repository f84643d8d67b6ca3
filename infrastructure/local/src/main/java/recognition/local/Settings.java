package recognition.local;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import recognition.local.table.Template;

/**
 * The settings of the functions, as system properties: the template's environment variables with what stands here for their values,
 * and the SDK's own.
 */
final class Settings implements AutoCloseable {
    private final Map<String, String> properties = new LinkedHashMap<>();

    /**
     * @param sdk those that Lambda or the SDK would know by themselves
     * @throws IllegalStateException where the environment of this process says something else of one: functions would obey it
     */
    Settings(Template template, Names names, Map<String, String> sdk) {
        Stream.concat(Stream.of(template.root().at("Globals", "Function")),
                template.resources("AWS::Serverless::Function").values().stream())
                .forEach(function -> function.at("Environment", "Variables").entries()
                        .forEach((name, value) -> properties.put(name, names.text(value))));
        properties.putAll(sdk);
        properties.keySet().stream().filter(name -> !name.startsWith("AWS_") || name.startsWith("AWS_ENDPOINT_URL_"))
                .filter(name -> System.getenv(name) != null).findFirst().ifPresent(name -> {
                    throw new IllegalStateException(
                            "The environment sets " + name + ", which the local cloud is to set: unset it");
                });
        properties.forEach(System::setProperty);
    }

    @Override
    public void close() {
        properties.keySet().forEach(System::clearProperty);
    }
}
