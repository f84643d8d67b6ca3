package recognition.functions.title;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.web.Answer;
import recognition.web.Edge;
import recognition.web.title.TimelineJson;

/** Draws a round's timeline backwards from the day on which an employer means to submit: {@code GET /v1/rounds/{id}/timeline} (S2-26 to
 * S2-31, S3-13 to S3-20). */
public final class ReadRoundTimeline
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Desk desk;

    public ReadRoundTimeline() {
        this(Desk.ofSettings());
    }

    ReadRoundTimeline(Desk desk) {
        this.desk = desk;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.READ_ROUND_TIMELINE, event, context, request -> {
            var now = desk.clock().instant();
            return Answer.ok(TimelineJson.of(new TimelineQuestion(desk).timeline(request, now), now));
        });
    }
}
