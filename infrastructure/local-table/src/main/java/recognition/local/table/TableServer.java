package recognition.local.table;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.util.component.LifeCycle;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.dynamodb.services.exceptions.DynamoDBLocalServiceException;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/**
 * DynamoDB Local in this process, on 127.0.0.1 only. Its own command line would listen on every address of the machine, so the
 * handler is put into a server made here.
 */
public final class TableServer implements AutoCloseable {

    private static final Region REGION = Region.of("local");
    private static final StaticCredentialsProvider CREDENTIALS = StaticCredentialsProvider
            .create(AwsBasicCredentials.create("local", "local"));

    private final Server server;
    private final LocalDynamoDBServerHandler handler;

    private TableServer(int port, LocalDynamoDBRequestHandler requests) throws Exception {
        handler = new LocalDynamoDBServerHandler(requests, null);
        server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        server.setHandler(new ContextHandler(handler, "/"));
        server.start();
    }

    /** One that forgets everything, on a free port. */
    public static TableServer inMemory() throws Exception {
        return start(null, 0);
    }

    /**
     * @param folder where everything is kept; null for memory
     * @param port 0 for a free one
     */
    public static TableServer start(Path folder, int port) throws Exception {
        return new TableServer(port,
                requests(folder == null, folder == null ? null : Files.createDirectories(folder).toString()));
    }

    private static LocalDynamoDBRequestHandler requests(boolean inMemory, String folder)
            throws DynamoDBLocalServiceException, IOException {
        return new LocalDynamoDBRequestHandler(0, inMemory, folder, true, false);
    }

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort());
    }

    /** A client of this server; the caller closes it. Any credentials would do. */
    public DynamoDbClient client() {
        return builder().build();
    }

    /** A client that notes what it consumes. */
    DynamoDbClient client(UnitMeter meter) {
        return builder().overrideConfiguration(override -> override.addExecutionInterceptor(meter)).build();
    }

    private DynamoDbClientBuilder builder() {
        return DynamoDbClient.builder().endpointOverride(endpoint()).region(REGION).credentialsProvider(CREDENTIALS)
                .httpClient(UrlConnectionHttpClient.create());
    }

    /**
     * Makes the template's table under a name, unless it is there. Its expiry is not switched on: AWS deletes what has expired within
     * days, DynamoDB Local within a second of real time, and the clock of the house may stand elsewhere.
     *
     * @throws IllegalStateException where a table of that name has other keys or indexes than the template says
     */
    public void ensureTable(Template template, String name) {
        try (var client = client()) {
            ensureTable(client, TableDefinition.of(template), name);
        }
    }

    private static void ensureTable(DynamoDbClient client, TableDefinition definition, String name) {
        try {
            var found = client.describeTable(request -> request.tableName(name)).table();
            if (!shape(found).equals(definition.shape())) {
                throw new IllegalStateException(
                        "The kept table " + name + " has the keys and indexes " + shape(found).keySet()
                                + ", template.yaml says " + definition.shape().keySet() + ": remove the data folder");
            }
        } catch (ResourceNotFoundException absent) {
            client.createTable(definition.creation(name));
        }
    }

    /** The ARN of a table's stream. */
    public String streamOf(String name) {
        try (var client = client()) {
            return client.describeTable(request -> request.tableName(name)).table().latestStreamArn();
        }
    }

    private static TreeMap<String, List<KeySchemaElement>> shape(TableDescription table) {
        var shape = new TreeMap<String, List<KeySchemaElement>>();
        shape.put("", table.keySchema());
        table.globalSecondaryIndexes().forEach(index -> shape.put(index.indexName(), index.keySchema()));
        return shape;
    }

    @Override
    public void close() {
        LifeCycle.stop(server);
        handler.close();
    }
}
