package recognition.storage;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

import recognition.domain.cases.Unavailable;

/** The house's one table; {@code infrastructure/table.md} says what it is asked and how it is keyed. */
public record Table(DynamoDbClient client, String name) {
    /** The most that DynamoDB gives in one batch. */
    private static final int AT_ONCE = 100;

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

    /** Everything that an index points to, as it is now, in its order. */
    public List<Item> itemsOf(QueryRequest index) {
        return items(ask(client -> client.queryPaginator(index).items().stream().toList()));
    }

    /**
     * The items that an index points to, as they are now, in its order. What is gone meanwhile is left out.
     *
     * @param entries of the index; more than their keys is not looked at
     */
    public List<Item> items(List<Map<String, AttributeValue>> entries) {
        var keys = entries.stream().map(Table::key).toList();
        var found = new HashMap<Map<String, AttributeValue>, Item>();
        for (int from = 0; from < keys.size(); from += AT_ONCE) {
            var some = KeysAndAttributes.builder().keys(keys.subList(from, Math.min(from + AT_ONCE, keys.size())))
                    .consistentRead(true).build();
            ask(client -> client.batchGetItemPaginator(get -> get.requestItems(Map.of(name, some))).stream()
                    .flatMap(page -> page.responses().get(name).stream()).toList())
                    .forEach(item -> found.put(key(item), Item.of(item)));
        }
        return keys.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static Map<String, AttributeValue> key(Map<String, AttributeValue> item) {
        return Map.of("pk", item.get("pk"), "sk", item.get("sk"));
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
