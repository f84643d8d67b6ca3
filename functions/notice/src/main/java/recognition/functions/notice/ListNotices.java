package recognition.functions.notice;

import java.util.Map;
import java.util.Optional;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Owner;
import recognition.domain.access.Task;
import recognition.domain.cases.Cursor;
import recognition.domain.notice.NoticeRules;
import recognition.web.Edge;
import recognition.web.notice.NoticeJson;

/** Lists what the Bureau displays now, or the caller's own unit does: {@code GET /v1/notices} (S2-27, S2-30, S3-27). */
public final class ListNotices
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private static final Map<String, Whose> OWNERS = Map.of("public", Whose.PUBLIC, "mine", Whose.MINE);

    /** Whose notices are asked for. */
    private enum Whose {
        PUBLIC,
        MINE
    }

    private final Board board;

    public ListNotices() {
        this(Board.ofSettings());
    }

    ListNotices(Board board) {
        this.board = board;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.LIST_NOTICES, event, context, request -> {
            var of = request.query("of", text -> Optional.ofNullable(OWNERS.get(text)), "public | mine");
            var limit = request.limit();
            var cursor = Optional.ofNullable(request.query("cursor", Cursor::parse, "nextCursor"));
            request.refuseFaults();
            var owner = of == Whose.MINE ? Owner.of(request.person()) : new Owner.Bureau();
            var page = board.cases().notices().of(owner, limit, cursor);
            var now = board.clock().instant();
            var calendar = board.books().calendars().known();
            return request.page(page.cases().stream().map(one -> NoticeRules.asOf(one.state(), calendar, now))
                    .filter(NoticeRules::isOnDisplay).map(NoticeJson::displayed).toList(),
                    page.next() == null ? null : page.next().toString());
        });
    }
}
