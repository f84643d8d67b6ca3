package recognition.functions.result;

import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.seal.SigningKeys;
import recognition.domain.time.HouseClock;
import recognition.domain.verification.ResultChecks.By;
import recognition.storage.seal.KmsSigningKeys;
import recognition.web.Edge;
import recognition.web.verification.ResultCheckJson;

/**
 * Tells anybody who has a result's code and a second item that only its holder gives, or the printed result's QR code, what it says:
 * {@code POST /v1/result-checks} (S2-33). A wrong code and a wrong second item are answered alike.
 */
public final class CheckResult implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Checking checking;
    private final Clock clock;

    public CheckResult() {
        this(Kept.ofSettings(), KmsSigningKeys.ofSettings(), HouseClock.clock());
    }

    CheckResult(Kept kept, SigningKeys keys, Clock clock) {
        this.checking = new Checking(kept, keys);
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.CHECK_RESULT, event, context, request -> {
            var now = clock.instant();
            var question = ResultCheckJson.question(request.body(), now);
            request.refuseFaults();
            return checking.answer(question, new By.Anybody(), now);
        });
    }
}
