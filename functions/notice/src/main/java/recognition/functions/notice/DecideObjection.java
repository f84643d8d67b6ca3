package recognition.functions.notice;

import java.util.Set;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Owner;
import recognition.domain.access.Task;
import recognition.domain.notice.ObjectionId;
import recognition.domain.objection.Objection.Redaction;
import recognition.domain.objection.ObjectionRules;
import recognition.web.Edge;
import recognition.web.objection.ObjectionBody;
import recognition.web.objection.ObjectionBody.Admit;
import recognition.web.objection.ObjectionBody.Answer;
import recognition.web.objection.ObjectionBody.Investigate;
import recognition.web.objection.ObjectionBody.Propose;

/** Takes an officer's step of an objection, up to its decision, which a second officer confirms:
 * {@code POST /v1/objections/{id}/decision} (S2-30). */
public final class DecideObjection
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Board board;

    public DecideObjection() {
        this(Board.ofSettings());
    }

    DecideObjection(Board board) {
        this.board = board;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.DECIDE_OBJECTION, event, context, request -> {
            var now = board.clock().instant();
            var id = request.path("id", ObjectionId::parse);
            var calendar = board.books().calendars().known();
            var step = ObjectionBody.step(request.body());
            return board.flow(request.caller()).step(request, id, is -> switch (step) {
                case Admit(var text, var documents) -> ObjectionRules.admit(is,
                        new Redaction(text, documents, request.person().subject(), now),
                        board.cases().documents().check(Set.of(Owner.of(request.person()))), calendar,
                        request.person());
                case Investigate _ -> ObjectionRules.investigate(is, calendar, request.person(), now);
                case Propose(var outcome, var reason) ->
                    ObjectionRules.propose(is, outcome, reason, calendar, request.person(), now);
                case Answer(var confirms) ->
                    ObjectionRules.answer(is, confirms, board.notice(is), calendar, request.person(), now);
            }, board.cases().objections()::keepSettling);
        });
    }
}
