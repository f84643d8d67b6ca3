package recognition.functions.deadline;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.cases.Cursor;
import recognition.domain.deadline.DeadlineKind.Lane;
import recognition.domain.deadline.DueBuckets;
import recognition.domain.deadline.DueIndex;
import recognition.storage.Table;
import recognition.storage.deadline.DynamoDueIndex;
import recognition.web.Answer;
import recognition.web.Edge;
import recognition.web.Json;
import recognition.web.Times;

/**
 * Lists the cases that time could not move on, because something is wrong with them or with the program, and that a person has to
 * look at; each is tried again once a day: {@code GET /v1/deadlines/set-aside?lane=NOTICES}.
 */
public final class ListSetAside implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final DueIndex index;

    public ListSetAside() {
        this(new DynamoDueIndex(Table.ofSettings()));
    }

    ListSetAside(DueIndex index) {
        this.index = index;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.LIST_SET_ASIDE, event, context, request -> {
            var lane = request.require("lane", ListSetAside::lane, "NOTICES | CASES | ERASURE");
            var limit = request.limit();
            var cursor = request.query("cursor", text -> Cursor.parse(text).map(Cursor::toString), "nextCursor");
            request.refuseFaults();
            return answer(index.due(DueBuckets.setAside(lane), Instant.MAX, limit, cursor));
        });
    }

    private static Answer answer(DueIndex.Page page) {
        var json = Json.object();
        var items = json.putArray("items");
        page.entries().forEach(entry -> items.addObject().put("kind", entry.kind()).put("id", entry.subject())
                .put("triedAgainAt", Times.text(Instant.ofEpochSecond(entry.key().dueAt()))));
        if (page.next() != null) {
            json.put("nextCursor", page.next());
        }
        return Answer.ok(json);
    }

    private static Optional<Lane> lane(String text) {
        return Arrays.stream(Lane.values()).filter(lane -> lane.name().equals(text)).findFirst();
    }
}
