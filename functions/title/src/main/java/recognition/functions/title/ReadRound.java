package recognition.functions.title;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.web.Answer;
import recognition.web.Edge;
import recognition.web.title.RoundJson;

/** Shows a round where it stands now: {@code GET /v1/rounds/{id}} (S3-01 to S3-29). */
public final class ReadRound
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Desk desk;

    public ReadRound() {
        this(Desk.ofSettings());
    }

    ReadRound(Desk desk) {
        this.desk = desk;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.READ_ROUND, event, context, request -> {
            var round = request.path("id", desk.books().rounds()::find);
            request.refuseFaults();
            return Answer.ok(RoundJson.of(round, desk.clock().instant()));
        });
    }
}
