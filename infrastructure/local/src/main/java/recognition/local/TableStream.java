package recognition.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The stream of a table in DynamoDB Local. It is read as JSON, which is the shape in which Lambda hands its records on; the SDK's types
 * would have to be turned back into it.
 */
final class TableStream implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CREDENTIALS = "AWS4-HMAC-SHA256 Credential=local/20260101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=any";

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI endpoint;
    private final String arn;

    TableStream(URI endpoint, String arn) {
        this.endpoint = endpoint;
        this.arn = arn;
    }

    /** Some records of a shard, and where to go on; null where the shard has ended. */
    record Part(List<ObjectNode> records, String next) {}

    List<String> shards() throws IOException, InterruptedException {
        return ask("DescribeStream", JSON.createObjectNode().put("StreamArn", arn)).path("StreamDescription")
                .findValuesAsText("ShardId");
    }

    /** @param sequenceNumber after which to read; null to begin with the oldest record */
    String iterator(String shard, String sequenceNumber) throws IOException, InterruptedException {
        var request = JSON.createObjectNode().put("StreamArn", arn).put("ShardId", shard).put("ShardIteratorType",
                sequenceNumber == null ? "TRIM_HORIZON" : "AFTER_SEQUENCE_NUMBER");
        if (sequenceNumber != null) {
            request.put("SequenceNumber", sequenceNumber);
        }
        return ask("GetShardIterator", request).path("ShardIterator").asText();
    }

    Part read(String iterator, int limit) throws IOException, InterruptedException {
        var answer = ask("GetRecords", JSON.createObjectNode().put("ShardIterator", iterator).put("Limit", limit));
        var records = new ArrayList<ObjectNode>();
        answer.path("Records").forEach(record -> records.add(((ObjectNode) record).put("eventSourceARN", arn)));
        return new Part(records, answer.path("NextShardIterator").asText(null));
    }

    private JsonNode ask(String operation, ObjectNode request) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(endpoint).header("Content-Type", "application/x-amz-json-1.0")
                .header("X-Amz-Target", "DynamoDBStreams_20120810." + operation).header("Authorization", CREDENTIALS)
                .POST(BodyPublishers.ofString(request.toString())).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(operation + " is answered " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
