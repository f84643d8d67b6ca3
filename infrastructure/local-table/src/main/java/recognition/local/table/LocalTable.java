package recognition.local.table;

import java.util.UUID;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The template's table, empty, for a test. All share one server that lives in memory as long as the process, so that a fresh table
 * costs milliseconds.
 *
 * @param client closed by nobody
 * @param name what {@code TABLE_NAME} would say
 */
public record LocalTable(DynamoDbClient client, String name) {

    private static final class Shared {
        static final TableServer SERVER = start();
        static final DynamoDbClient CLIENT = SERVER.client();
        static final Template TEMPLATE = Template.ofTheHouse();

        private static TableServer start() {
            try {
                return TableServer.inMemory();
            } catch (Exception e) {
                throw new IllegalStateException("DynamoDB Local does not start", e);
            }
        }
    }

    /** A meter of a table, and a client whose consumption it counts. */
    public record Metered(DynamoDbClient client, UnitMeter meter) {}

    /** Counts what is consumed of this table. */
    public Metered metered() {
        var meter = new UnitMeter(client, name);
        return new Metered(Shared.SERVER.client(meter), meter);
    }

    /** A table that no other test has seen. */
    public static LocalTable fresh() {
        var name = "test-" + UUID.randomUUID();
        Shared.SERVER.ensureTable(Shared.TEMPLATE, name);
        return new LocalTable(Shared.CLIENT, name);
    }

    /**
     * The same with one of its indexes and without its stream, in an engine of its own that is called without HTTP: for proofs by
     * the hundred thousand, which take a third of the time so.
     */
    public static LocalTable inProcess(String index) {
        var client = TableEngine.inMemory();
        var name = "test-" + UUID.randomUUID();
        client.createTable(TableDefinition.of(Shared.TEMPLATE).creation(name, index));
        return new LocalTable(client, name);
    }
}
