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
 * The same check for a relying party that has signed in: {@code POST /v1/relying-party/result-checks}. The holder sees who it was.
 */
public final class CheckResultForRelyingParty
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Checking checking;
    private final Clock clock;

    public CheckResultForRelyingParty() {
        this(Kept.ofSettings(), KmsSigningKeys.ofSettings(), HouseClock.clock());
    }

    CheckResultForRelyingParty(Kept kept, SigningKeys keys, Clock clock) {
        this.checking = new Checking(kept, keys);
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.CHECK_RESULT_FOR_RELYING_PARTY, event, context, request -> {
            var now = clock.instant();
            var question = ResultCheckJson.question(request.body(), now);
            request.refuseFaults();
            return checking.answer(question, By.RelyingParty.of(request.person()), now);
        });
    }
}
