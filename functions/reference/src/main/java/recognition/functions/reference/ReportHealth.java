package recognition.functions.reference;

import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.time.HouseClock;
import recognition.web.Answer;
import recognition.web.Edge;
import recognition.web.Json;
import recognition.web.Times;

/** Says that the service answers, and what time it goes by: {@code GET /v1/health}. */
public final class ReportHealth implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Clock clock;

    public ReportHealth() {
        this(HouseClock.clock());
    }

    ReportHealth(Clock clock) {
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.REPORT_HEALTH, event, context, request -> {
            request.refuseFaults();
            return Answer.ok(Json.object().put("status", "UP").put("now", Times.text(clock.instant())));
        });
    }
}
