package recognition.functions.account;

import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.account.MemberRules;
import recognition.domain.account.SocialCreditCode;
import recognition.domain.account.UnitMembers;
import recognition.domain.time.HouseClock;
import recognition.storage.Table;
import recognition.storage.account.DynamoUnitMembers;
import recognition.web.CaseFlow;
import recognition.web.Edge;
import recognition.web.account.MembersJson;

/** Shows the members of the unit who acts for it, and who is invited: {@code GET /v1/units/{unit}/members} (S2-49). */
public final class ListMembers implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final UnitMembers units;
    private final Clock clock;

    public ListMembers() {
        this(new DynamoUnitMembers(Table.ofSettings()), HouseClock.clock());
    }

    ListMembers(UnitMembers units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.LIST_MEMBERS, event, context, request -> {
            var unit = request.path("unit", SocialCreditCode::parse);
            return new CaseFlow<>(units, MemberRules::isOwn, new MembersJson(request.caller(), clock.instant()))
                    .readWithTimeline(request, unit);
        });
    }
}
