package recognition.local;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.local.table.Yaml;

/** Tells functions of the objects that are made in the bucket of their {@code S3} event, as S3 does. */
final class BucketNotifications implements ObjectStore.Listener {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String CREATED = "s3:ObjectCreated:";

    /** @param prefix of the keys that are told of */
    private record Notification(String function, String bucket, String prefix) {}

    private final List<Notification> notifications = new ArrayList<>();
    private final Functions functions;

    BucketNotifications(Functions functions, Names names) {
        this.functions = functions;
        functions.definitions().forEach((name, definition) -> definition.events().values().stream()
                .filter(event -> "S3".equals(event.at("Type").text())).map(event -> event.at("Properties"))
                .filter(BucketNotifications::tellsOfCreation)
                .forEach(event -> notifications
                        .add(new Notification(name, names.text(event.at("Bucket")), prefix(event)))));
    }

    private static boolean tellsOfCreation(Yaml event) {
        var types = event.at("Events").items().isEmpty() ? List.of(event.at("Events")) : event.at("Events").items();
        return types.stream().anyMatch(type -> type.text().startsWith(CREATED));
    }

    private static String prefix(Yaml event) {
        return event.at("Filter", "S3Key", "Rules").items().stream()
                .filter(rule -> "prefix".equals(rule.at("Name").text()))
                .map(rule -> rule.at("Value").text()).findFirst().orElse("");
    }

    @Override
    public void created(String bucket, ObjectStore.Created object) {
        notifications.stream().filter(told -> told.bucket.equals(bucket) && object.key().startsWith(told.prefix))
                .forEach(told -> functions.invokeLater(told.function, event(bucket, object)));
    }

    /** The event as S3 sends it. */
    static byte[] event(String bucket, ObjectStore.Created object) {
        var event = JSON.objectNode();
        var told = event.putArray("Records").addObject().put("eventVersion", "2.1").put("eventSource", "aws:s3")
                .put("awsRegion", "local").put("eventTime", Instant.now().toString())
                .put("eventName", "ObjectCreated:" + object.how());
        told.putObject("requestParameters").put("sourceIPAddress", "127.0.0.1");
        told.set("s3", object(bucket, object));
        return event.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode object(String bucket, ObjectStore.Created object) {
        var s3 = JSON.objectNode().put("s3SchemaVersion", "1.0");
        s3.putObject("bucket").put("name", bucket).put("arn", "arn:aws:s3:::" + bucket);
        s3.putObject("object").put("key", URLEncoder.encode(object.key(), StandardCharsets.UTF_8))
                .put("size", object.size())
                .put("eTag", object.etag());
        if (object.version() != null) {
            s3.withObject("/object").put("versionId", object.version());
        }
        return s3;
    }
}
