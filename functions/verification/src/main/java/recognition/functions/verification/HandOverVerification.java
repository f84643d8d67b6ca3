package recognition.functions.verification;

import java.time.Clock;
import java.util.function.UnaryOperator;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.account.SocialCreditCode;
import recognition.domain.time.HouseClock;
import recognition.domain.verification.ResultRules;
import recognition.domain.verification.VerificationId;
import recognition.domain.verification.VerificationRequests;
import recognition.domain.verification.VerificationRules;
import recognition.web.CaseFlow;
import recognition.web.Edge;
import recognition.web.verification.VerificationJson;

/** Hands a decided request over to the employer of its holder, who is not asked to have it verified again: {@code POST /v1/verifications/{id}/handover} (S2-49). */
public final class HandOverVerification
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final VerificationRequests requests;
    private final Clock clock;

    public HandOverVerification() {
        this(Flows.requests(), HouseClock.clock());
    }

    HandOverVerification(VerificationRequests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.HAND_OVER_VERIFICATION, event, context, request -> {
            var now = clock.instant();
            var id = request.path("id", VerificationId::parse);
            var unit = request.body().require("unit").parsed("unit", SocialCreditCode::parse,
                    "GB 32100-2015: 91310000…");
            return new CaseFlow<>(requests, VerificationRules::isOwn,
                    new VerificationJson(UnaryOperator.identity(), false)).step(request, id,
                            is -> ResultRules.handOver(is, unit, request.person(), now),
                            requests::keepHandOver);
        });
    }
}
