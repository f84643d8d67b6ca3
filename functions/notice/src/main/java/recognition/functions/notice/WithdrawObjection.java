package recognition.functions.notice;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.notice.ObjectionId;
import recognition.domain.objection.ObjectionRules;
import recognition.web.Edge;

/** Takes an objection back by its receipt: {@code POST /v1/objections/{id}/withdrawal} (S2-30). */
public final class WithdrawObjection
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Board board;

    public WithdrawObjection() {
        this(Board.ofSettings());
    }

    WithdrawObjection(Board board) {
        this.board = board;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.WITHDRAW_OBJECTION, event, context, request -> {
            var now = board.clock().instant();
            var id = request.path("id", ObjectionId::parse);
            var secret = request.body().require("receipt").text("receipt", 100);
            request.refuseFaults();
            return board.flowOfObjector(secret).step(request, id,
                    is -> ObjectionRules.withdraw(is, board.notice(is), now),
                    board.cases().objections()::keepSettling);
        });
    }
}
