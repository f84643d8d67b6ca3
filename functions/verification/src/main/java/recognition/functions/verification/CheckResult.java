package recognition.functions.verification;

import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.code.CheckedCode;
import recognition.domain.time.HouseClock;
import recognition.domain.verification.ResultCheck;
import recognition.domain.verification.VerificationRequests;
import recognition.web.Answer;
import recognition.web.Edge;
import recognition.web.verification.ResultCheckJson;

/** Tells anybody who has a result's code and the holder's birth date or the last four characters of the identity document whether it is
 * valid: {@code POST /v1/result-checks}. A wrong code and a wrong second item are answered alike. */
public final class CheckResult implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final VerificationRequests requests;
    private final Clock clock;

    public CheckResult() {
        this(Flows.requests(), HouseClock.clock());
    }

    CheckResult(VerificationRequests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.CHECK_RESULT, event, context, request -> {
            var now = clock.instant();
            var body = request.body().require("code");
            var code = body.text("code", 40);
            var proof = ResultCheckJson.proof(body);
            request.refuseFaults();
            var found = CheckedCode.parse(code).flatMap(requests::withResult);
            return Answer.ok(ResultCheckJson.answer(found.flatMap(one -> ResultCheck.of(one.state(), proof)), now));
        });
    }
}
