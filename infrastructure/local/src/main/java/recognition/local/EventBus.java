package recognition.local;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The account's event bus: every function with an {@code EventBridgeRule} is told of the events that fit its pattern. */
final class EventBus {
    private record Rule(String function, EventPattern pattern) {}

    private final List<Rule> rules = new ArrayList<>();
    private final Functions functions;

    EventBus(Functions functions, Names names) {
        this.functions = functions;
        functions.definitions().forEach((name, definition) -> definition.events().values().stream()
                .filter(event -> "EventBridgeRule".equals(event.at("Type").text()))
                .map(event -> (Map<?, ?>) names.resolve(event.at("Properties", "Pattern").value()))
                .forEach(pattern -> rules.add(new Rule(name, new EventPattern(pattern)))));
    }

    void put(String source, String detailType, ObjectNode detail) {
        var event = JsonNodeFactory.instance.objectNode().put("version", "0").put("id", UUID.randomUUID().toString())
                .put("detail-type", detailType).put("source", source).put("account", "000000000000")
                .put("time", Instant.now().toString()).put("region", "local");
        event.putArray("resources");
        event.set("detail", detail);
        rules.stream().filter(rule -> rule.pattern.matches(event)).forEach(
                rule -> functions.invokeLater(rule.function, event.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
