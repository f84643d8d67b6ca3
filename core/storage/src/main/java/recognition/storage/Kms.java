package recognition.storage;

import java.net.URI;
import java.util.function.Function;

import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.KmsException;

import recognition.domain.cases.Unavailable;

/** The key management service: keys are named by id or ARN, and what they do is done there. */
public record Kms(KmsClient client) {

    /** Region, endpoint and credentials are given, so that nothing is searched for at the start. */
    public static Kms ofSettings() {
        var client = KmsClient.builder().region(Region.of(Settings.required("AWS_REGION")))
                .httpClient(UrlConnectionHttpClient.create());
        var endpoint = Settings.optional("AWS_ENDPOINT_URL_KMS");
        if (endpoint != null) {
            client.endpointOverride(URI.create(endpoint));
        }
        return new Kms(client.credentialsProvider(Credentials.provider()).build());
    }

    /** Asks the service; what passes by itself a moment later is {@link Unavailable}. */
    public <T> T ask(Function<KmsClient, T> question) {
        try {
            return question.apply(client);
        } catch (SdkClientException unreachable) {
            throw new Unavailable(unreachable);
        } catch (KmsException refused) {
            if (refused.isThrottlingException() || refused.statusCode() >= 500) {
                throw new Unavailable(refused);
            }
            throw refused;
        }
    }
}
