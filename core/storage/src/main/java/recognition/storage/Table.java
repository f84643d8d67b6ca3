package recognition.storage;

import java.net.URI;
import java.util.function.Function;

import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

import recognition.domain.cases.Unavailable;

/** The house's one table; {@code infrastructure/table.md} says what it is asked and how it is keyed. */
public record Table(DynamoDbClient client, String name) {

    /** The table the settings name. Region, endpoint and credentials are given, so that nothing is searched for at the start. */
    public static Table ofSettings() {
        var client = DynamoDbClient.builder().region(Region.of(Settings.required("AWS_REGION")))
                .httpClient(UrlConnectionHttpClient.create());
        var endpoint = Settings.optional("AWS_ENDPOINT_URL_DYNAMODB");
        if (endpoint != null) {
            client.endpointOverride(URI.create(endpoint));
        }
        return new Table(client.credentialsProvider(Credentials.provider()).build(), Settings.required("TABLE_NAME"));
    }

    /** Asks the table; what passes by itself a moment later is {@link Unavailable}. */
    public <T> T ask(Function<DynamoDbClient, T> question) {
        try {
            return question.apply(client);
        } catch (SdkClientException unreachable) {
            throw new Unavailable(unreachable);
        } catch (DynamoDbException refused) {
            if (refused.isThrottlingException() || refused.statusCode() >= 500
                    || refused instanceof TransactionConflictException) {
                throw new Unavailable(refused);
            }
            throw refused;
        }
    }
}
