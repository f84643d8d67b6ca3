package recognition.functions.account;

import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.account.MemberId;
import recognition.domain.account.MemberRules;
import recognition.domain.account.SocialCreditCode;
import recognition.domain.account.UnitMembers;
import recognition.domain.time.HouseClock;
import recognition.storage.Table;
import recognition.storage.account.DynamoUnitMembers;
import recognition.web.CaseFlow;
import recognition.web.Edge;
import recognition.web.account.MembersJson;

/** Removes a member, takes an invitation back, or lets a member leave: {@code DELETE /v1/units/{unit}/members/{memberId}}
 * (S2-49). */
public final class RemoveMember implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final UnitMembers units;
    private final Clock clock;

    public RemoveMember() {
        this(new DynamoUnitMembers(Table.ofSettings()), HouseClock.clock());
    }

    RemoveMember(UnitMembers units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.REMOVE_MEMBER, event, context, request -> {
            var now = clock.instant();
            var unit = request.path("unit", SocialCreditCode::parse);
            var id = request.path("memberId", MemberId::parse);
            return new CaseFlow<>(units, MemberRules::isOwn, new MembersJson(request.caller(), now)).step(request, unit,
                    is -> MemberRules.remove(is, id, request.person(), now));
        });
    }
}
