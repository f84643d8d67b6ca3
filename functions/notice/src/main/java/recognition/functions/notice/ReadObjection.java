package recognition.functions.notice;

import static recognition.domain.Decision.accept;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.notice.ObjectionId;
import recognition.domain.objection.ObjectionRules;
import recognition.web.Edge;

/** Shows an objection: to the Bureau what was written, to employer and applicant the redacted copy, and who objects to the officer who
 * investigates alone: {@code GET /v1/objections/{id}} (S2-30). */
public final class ReadObjection
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Board board;

    public ReadObjection() {
        this(Board.ofSettings());
    }

    ReadObjection(Board board) {
        this.board = board;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.READ_OBJECTION, event, context, request -> {
            var now = board.clock().instant();
            var id = request.path("id", ObjectionId::parse);
            var flow = board.flow(request.caller());
            var answer = flow.readWithTimeline(request, id, is -> accept(board.asOf(is, now)));
            if (ObjectionRules.isInvestigatedBy(flow.present(request, id).state(), request.caller())) {
                board.cases().objections().objector(id).ifPresent(objector -> answer.body().putObject("objector")
                        .put("name", objector.name()).put("contact", objector.contact()));
            }
            return answer;
        });
    }
}
