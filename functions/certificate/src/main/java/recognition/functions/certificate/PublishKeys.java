package recognition.functions.certificate;

import java.time.Duration;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.certificate.KeySet;
import recognition.domain.access.Task;
import recognition.domain.seal.SigningKeys;
import recognition.storage.seal.KmsSigningKeys;
import recognition.web.Answer;
import recognition.web.Edge;

/** Publishes the keys that verify what the house signed, those that have signed before among them: {@code GET /v1/keys}. */
public final class PublishKeys implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private static final Duration FRESH = Duration.ofHours(1);

    private final SigningKeys keys;

    public PublishKeys() {
        this(KmsSigningKeys.ofSettings());
    }

    PublishKeys(SigningKeys keys) {
        this.keys = keys;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.PUBLISH_KEYS, event, context, request -> {
            request.refuseFaults();
            return Answer.text(KeySet.MEDIA_TYPE, KeySet.text(keys.published())).publicFor(FRESH);
        });
    }
}
