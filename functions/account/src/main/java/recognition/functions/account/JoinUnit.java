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

/** Somebody comes to act for a unit with the secret they were given: {@code POST /v1/units/{unit}/members} (S2-49). */
public final class JoinUnit implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final UnitMembers units;
    private final Clock clock;

    public JoinUnit() {
        this(new DynamoUnitMembers(Table.ofSettings()), HouseClock.clock());
    }

    JoinUnit(UnitMembers units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.JOIN_UNIT, event, context, request -> {
            var now = clock.instant();
            var unit = request.path("unit", SocialCreditCode::parse);
            var brought = request.body().require("invitation").text("invitation", 100);
            request.refuseFaults();
            var secret = MemberSecret.hash(brought);
            return new CaseFlow<>(units, (is, caller) -> MemberRules.mayJoin(is, secret, caller),
                    new MembersJson(request.caller(), now)).step(request, unit,
                            is -> MemberRules.join(is, secret, request.person(), now));
        });
    }
}
