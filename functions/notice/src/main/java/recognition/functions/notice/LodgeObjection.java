package recognition.functions.notice;

import java.security.SecureRandom;
import java.util.Map;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Caller;
import recognition.domain.access.Task;
import recognition.domain.notice.NoticeId;
import recognition.domain.notice.ObjectionId;
import recognition.domain.objection.ObjectionRules;
import recognition.domain.objection.ObjectionRules.Protest;
import recognition.domain.objection.Objector;
import recognition.domain.title.Round;
import recognition.web.Edge;

/** Takes an objection to what is displayed, from anybody; who it is stands apart: {@code POST /v1/notices/{id}/objections} (S2-30). */
public final class LodgeObjection
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Board board;

    public LodgeObjection() {
        this(Board.ofSettings());
    }

    LodgeObjection(Board board) {
        this.board = board;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.LODGE_OBJECTION, event, context, request -> {
            var now = board.clock().instant();
            var notice = request.path("id", NoticeId::parse);
            var body = request.body().require("text", "name", "contact");
            var objector = new Objector(body.text("name", 100), body.text("contact", 200));
            var text = body.text("text", 5000);
            request.refuseFaults();
            var receipt = Receipt.make();
            var id = ObjectionId.random(new SecureRandom());
            var answer = board.flow(new Caller.Visitor()).open(request, () -> {
                var was = board.notice(notice);
                var round = board.round(was.state());
                return ObjectionRules.lodge(was, new Protest(id, text, receipt.hash(), board.decisionTerm(round, now),
                        round.map(Round::pinned).orElse(Map.of())), board.books().calendars().known(), now);
            }, (lodging, call) -> board.cases().objections().lodge(lodging, objector, call));
            if (answer.body().path("id").asText().equals(id.value())) {
                answer.body().put("receipt", receipt.secret());
            }
            return answer;
        });
    }
}
