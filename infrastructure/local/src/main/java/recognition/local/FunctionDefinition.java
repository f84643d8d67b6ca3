package recognition.local;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import recognition.local.table.Template;
import recognition.local.table.Yaml;

/**
 * A function of the template.
 *
 * @param name its logical id
 * @param handler the class named by {@code Handler}
 * @param timeout how long Lambda lets it run
 * @param events what starts it, by their names in the template; API operations are in {@code openapi.yaml}
 */
record FunctionDefinition(String name, String handler, Duration timeout, Map<String, Yaml> events) {

    /** Every {@code AWS::Serverless::Function}, by logical id. */
    static Map<String, FunctionDefinition> of(Template template) {
        var functions = new LinkedHashMap<String, FunctionDefinition>();
        var standard = template.root().at("Globals", "Function", "Timeout");
        template.resources("AWS::Serverless::Function").forEach((name, properties) -> {
            var timeout = properties.at("Timeout").present() ? properties.at("Timeout") : standard;
            var handler = properties.at("Handler").text().split("::")[0];
            functions.put(name,
                    new FunctionDefinition(name, handler, Duration.ofSeconds(Long.parseLong(timeout.text())),
                            properties.at("Events").entries()));
        });
        return functions;
    }
}
