package recognition.local;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;

/** Records of a table's stream in the shape in which Lambda hands them to a function. */
final class StreamEvent {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private StreamEvent() {}

    static byte[] of(List<ObjectNode> records) {
        var event = JSON.objectNode();
        event.putArray("Records").addAll(records);
        return event.toString().getBytes(StandardCharsets.UTF_8);
    }

    static ObjectNode record(Record record, String streamArn) {
        var change = record.dynamodb();
        var node = JSON.objectNode().put("eventID", record.eventID()).put("eventName", record.eventNameAsString())
                .put("eventVersion", "1.1").put("eventSource", "aws:dynamodb").put("awsRegion", "local")
                .put("eventSourceARN", streamArn);
        var dynamodb = node.putObject("dynamodb");
        dynamodb.put("ApproximateCreationDateTime", change.approximateCreationDateTime().getEpochSecond());
        dynamodb.set("Keys", item(change.keys()));
        if (change.hasNewImage()) {
            dynamodb.set("NewImage", item(change.newImage()));
        }
        if (change.hasOldImage()) {
            dynamodb.set("OldImage", item(change.oldImage()));
        }
        dynamodb.put("SequenceNumber", change.sequenceNumber()).put("SizeBytes", change.sizeBytes()).put(
                "StreamViewType",
                change.streamViewTypeAsString());
        return node;
    }

    private static ObjectNode item(Map<String, AttributeValue> item) {
        var node = JSON.objectNode();
        item.forEach((name, value) -> node.set(name, value(value)));
        return node;
    }

    private static JsonNode value(AttributeValue value) {
        var node = JSON.objectNode();
        switch (value.type()) {
            case S -> node.put("S", value.s());
            case N -> node.put("N", value.n());
            case B -> node.put("B", base64(value.b()));
            case BOOL -> node.put("BOOL", value.bool());
            case NUL -> node.put("NULL", true);
            case M -> node.set("M", item(value.m()));
            case L -> {
                var members = node.putArray("L");
                value.l().forEach(member -> members.add(value(member)));
            }
            case SS -> value.ss().forEach(node.putArray("SS")::add);
            case NS -> value.ns().forEach(node.putArray("NS")::add);
            case BS -> value.bs().forEach(bytes -> node.withArray("BS").add(base64(bytes)));
            case UNKNOWN_TO_SDK_VERSION -> throw new IllegalArgumentException("An attribute of no known type");
        }
        return node;
    }

    private static String base64(SdkBytes bytes) {
        return Base64.getEncoder().encodeToString(bytes.asByteArray());
    }
}
