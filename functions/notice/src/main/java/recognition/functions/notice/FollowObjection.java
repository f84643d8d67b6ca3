package recognition.functions.notice;

import static recognition.domain.Decision.accept;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.notice.ObjectionId;
import recognition.web.Edge;

/** Tells whoever brings the receipt where their objection stands, and what came of it: {@code POST /v1/objections/{id}/status} (S2-30). */
public final class FollowObjection
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Board board;

    public FollowObjection() {
        this(Board.ofSettings());
    }

    FollowObjection(Board board) {
        this.board = board;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.FOLLOW_OBJECTION, event, context, request -> {
            var now = board.clock().instant();
            var id = request.path("id", ObjectionId::parse);
            var secret = request.body().require("receipt").text("receipt", 100);
            request.refuseFaults();
            return board.flowOfObjector(secret).read(request, id, is -> accept(board.asOf(is, now)));
        });
    }
}
