package recognition.functions.notice;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.notice.NoticeId;
import recognition.domain.notice.NoticeRules;
import recognition.web.Answer;
import recognition.web.Edge;
import recognition.web.notice.NoticeJson;

/** Shows a notice to whoever has its link; whom it names only while it is displayed: {@code GET /v1/notices/{id}} (S2-27, S3-27). */
public final class ReadNotice
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Board board;

    public ReadNotice() {
        this(Board.ofSettings());
    }

    ReadNotice(Board board) {
        this.board = board;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.READ_NOTICE, event, context, request -> {
            var notice = board.notice(request.path("id", NoticeId::parse));
            request.refuseFaults();
            return Answer.ok(NoticeJson.displayed(NoticeRules.asOf(notice.state(), board.books().calendars().known(),
                    board.clock().instant())));
        });
    }
}
