package recognition.local;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Hands events to the functions whose {@code EventBridgeRule} they match, as EventBridge does. */
final class EventBus implements ObjectStore.Listener {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

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

    @Override
    public void created(String bucket, ObjectStore.HeadObject object, String reason) {
        var detail = JSON.objectNode().put("version", "0");
        detail.putObject("bucket").put("name", bucket);
        detail.putObject("object").put("key", object.key()).put("size", object.size()).put("etag", object.etag());
        detail.put("requester", "000000000000").put("reason", reason);
        publish(event("aws.s3", "Object Created", detail));
    }

    void publish(ObjectNode event) {
        rules.stream().filter(rule -> rule.pattern.matches(event))
                .forEach(rule -> functions.invokeLater(rule.function, bytes(event)));
    }

    static ObjectNode event(String source, String type, ObjectNode detail) {
        var event = JSON.objectNode().put("version", "0").put("id", UUID.randomUUID().toString())
                .put("detail-type", type)
                .put("source", source).put("account", "000000000000").put("time", Instant.now().toString())
                .put("region", "local");
        event.putArray("resources");
        event.set("detail", detail);
        return event;
    }

    static byte[] bytes(ObjectNode event) {
        return event.toString().getBytes(StandardCharsets.UTF_8);
    }
}
