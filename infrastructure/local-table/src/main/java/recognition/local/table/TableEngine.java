package recognition.local.table;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.Executors;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.exceptions.DynamoDBLocalServiceException;
import software.amazon.dynamodb.services.local.embedded.DDBExceptionMappingInvocationHandler;
import software.amazon.dynamodb.services.local.shared.access.client.LocalDynamoDbClient;
import software.amazon.dynamodb.services.local.shared.access.sqlite.SQLiteDBAccess;
import software.amazon.dynamodb.services.local.shared.jobs.JobsRegister;

/**
 * DynamoDB Local without its server: what the server asks for each request, asked in the caller's thread, so that a call costs
 * neither HTTP nor JSON.
 */
final class TableEngine {
    private TableEngine() {}

    /** An empty one in memory; it lives as long as the process. */
    static DynamoDbClient inMemory() {
        var engine = new LocalDynamoDbClient(new SQLiteDBAccess(),
                new JobsRegister(Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().factory()), false));
        return (DynamoDbClient) Proxy.newProxyInstance(DynamoDbClient.class.getClassLoader(),
                new Class<?>[]{DynamoDbClient.class}, (_, method, arguments) -> {
                    try {
                        return method.invoke(engine, arguments);
                    } catch (InvocationTargetException thrown) {
                        if (thrown.getCause() instanceof DynamoDBLocalServiceException refused) {
                            DDBExceptionMappingInvocationHandler.handleDynamoDBLocalServiceException(refused);
                        }
                        throw thrown.getCause();
                    }
                });
    }
}
