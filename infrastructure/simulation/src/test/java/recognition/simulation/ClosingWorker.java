package recognition.simulation;

import java.net.URI;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

import recognition.local.function.Invocation;
import recognition.storage.Table;

/**
 * A process that runs the job over a table until nothing is due: {@code ClosingWorker <endpoint> <table>}. It says when it is about
 * to write, so that it can be killed at that moment.
 */
final class ClosingWorker {
    static final String WRITES = "writes";

    private ClosingWorker() {}

    public static void main(String[] arguments) {
        try (var client = client(URI.create(arguments[0]))) {
            var table = new Table(client, arguments[1]);
            int minute = (int) (ProcessHandle.current().pid() % 4);
            var job = ManyNotices.job(table, ManyNotices.AFTERWARDS.plusSeconds(60L * minute));
            var lambda = new Invocation(() -> 60_000);
            while (!job.handleRequest(null, lambda).equals("moved on 0")) {
                // Another run, until one finds nothing.
            }
        }
    }

    private static DynamoDbClient client(URI endpoint) {
        return DynamoDbClient.builder().endpointOverride(endpoint).region(Region.of("local"))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
                .httpClient(UrlConnectionHttpClient.create())
                .overrideConfiguration(override -> override.addExecutionInterceptor(new ExecutionInterceptor() {
                    @Override
                    public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
                        if (context.request() instanceof TransactWriteItemsRequest) {
                            System.out.println(WRITES);
                        }
                    }
                })).build();
    }
}
