package recognition.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.DoubleAdder;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

import recognition.local.function.Invocation;
import recognition.local.table.LocalTable;
import recognition.storage.Table;

/**
 * What a sweep costs follows what is due and not what is open. Counted by the price rule on the simulated table up to a million
 * open, and as DynamoDB Local reports the index's queries up to a hundred thousand.
 */
@Tag("slow")
class SweepCostTest {
    private static final Instant POSTED = Instant.parse("2025-09-26T08:00:00Z");
    private static final Instant END = Instant.parse("2025-10-10T16:00:00Z");
    private static final long FAR = Instant.parse("2026-06-01T00:00:00Z").getEpochSecond();

    /** @param due how many a run closed */
    private record Cost(int open, int due, double indexReads, double itemReads, double writes) {
        double units() {
            return indexReads + itemReads + writes;
        }
    }

    @Test
    void isTheSameFromAThousandToAMillionOpen() {
        var costs = new ArrayList<Cost>();
        for (int open : List.of(1_000, 10_000, 100_000, 1_000_000)) {
            costs.add(cost(open, 100));
        }
        costs.forEach(SweepCostTest::print);
        var least = costs.getFirst().units();
        costs.forEach(cost -> assertEquals(1.0, cost.units() / least, 0.05, cost::toString));
    }

    @Test
    void growsWithWhatIsDueByASlopeOfOne() {
        var costs = new ArrayList<Cost>();
        for (int due : List.of(100, 1_000, 10_000, 30_000)) {
            costs.add(cost(100_000, due));
        }
        costs.forEach(SweepCostTest::print);
        double slope = slope(costs);
        System.out.printf("slope of units against due, both as logarithms: %.3f%n", slope);
        assertEquals(1.0, slope, 0.05);
    }

    @Test
    void isReadFromTheIndexInDynamoDbLocalToo() {
        var reads = new ArrayList<Double>();
        for (int open : List.of(1_000, 10_000, 100_000)) {
            var local = LocalTable.fresh();
            var simulated = ManyNotices.simulated();
            post(simulated, 100);
            open(simulated, open - 100);
            ManyNotices.copy(simulated, local.client(), local.name());
            var consumed = new DoubleAdder();
            try (var client = counting(local.client(), consumed)) {
                ManyNotices.job(new Table(client, local.name()), END).handleRequest(null, new Invocation(() -> 60_000));
            }
            System.out.printf("DynamoDB Local: %,9d open, 100 due: %.1f read units of the index%n", open,
                    consumed.sum());
            reads.add(consumed.sum());
        }
        reads.forEach(read -> assertEquals(1.0, read / reads.getFirst(), 0.05));
    }

    private static Cost cost(int open, int due) {
        var store = ManyNotices.simulated();
        post(store, due);
        open(store, open - due);
        var meter = store.metered();
        assertEquals("moved on " + due, ManyNotices.job(new Table(store, "table"), END).handleRequest(null,
                new Invocation(() -> 60_000)));
        return new Cost(open, due, meter.indexReadUnits(), meter.itemReadUnits(), meter.writeUnits());
    }

    private static void post(SimulatedTable store, int due) {
        var many = new ManyNotices(due);
        var notices = ManyNotices.keeper(store, "table");
        for (int i = 0; i < due; i++) {
            assertEquals(END, many.posted(notices, POSTED, 5).end());
        }
    }

    /** What is open and not due is not looked at, so its keys are enough. */
    private static void open(SimulatedTable store, int count) {
        var sk = AttributeValue.fromS("CASE");
        var buckets = List.of("NOTICES#00", "NOTICES#01", "NOTICES#02", "NOTICES#03").stream()
                .map(AttributeValue::fromS).toList();
        for (int i = 0; i < count; i++) {
            var item = Map.of("pk", AttributeValue.fromS("NOTICE#open" + i), "sk", sk, "dueBucket", buckets.get(i % 4),
                    "dueAt", AttributeValue.fromN(Long.toString(FAR + i)));
            store.putItem(put -> put.tableName("table").item(item));
        }
    }

    private static void print(Cost cost) {
        System.out.printf("%,9d open, %,6d due: %,.1f read units of the index, %,.0f of items, %,.0f write units%n",
                cost.open(), cost.due(), cost.indexReads(), cost.itemReads(), cost.writes());
    }

    private static double slope(List<Cost> costs) {
        double x = costs.stream().mapToDouble(cost -> Math.log(cost.due())).average().orElseThrow();
        double y = costs.stream().mapToDouble(cost -> Math.log(cost.units())).average().orElseThrow();
        return costs.stream().mapToDouble(cost -> (Math.log(cost.due()) - x) * (Math.log(cost.units()) - y)).sum()
                / costs.stream().mapToDouble(cost -> Math.pow(Math.log(cost.due()) - x, 2)).sum();
    }

    /** A client like the given one that adds up what queries of an index consumed. */
    private static DynamoDbClient counting(DynamoDbClient like, DoubleAdder consumed) {
        var configuration = like.serviceClientConfiguration();
        return DynamoDbClient.builder().endpointOverride(configuration.endpointOverride().orElseThrow())
                .region(configuration.region())
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
                .httpClient(UrlConnectionHttpClient.create())
                .overrideConfiguration(override -> override.addExecutionInterceptor(new ExecutionInterceptor() {
                    @Override
                    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
                        return context.request() instanceof QueryRequest query
                                ? query.toBuilder().returnConsumedCapacity(ReturnConsumedCapacity.TOTAL).build()
                                : context.request();
                    }

                    @Override
                    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
                        if (context.response() instanceof QueryResponse answer) {
                            consumed.add(answer.consumedCapacity().capacityUnits());
                        }
                    }
                })).build();
    }
}
