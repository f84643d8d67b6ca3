package recognition.functions.account;

import java.security.SecureRandom;
import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.account.MemberId;
import recognition.domain.account.MemberRules;
import recognition.domain.account.Members.Capacity;
import recognition.domain.account.Members.Invitation;
import recognition.domain.account.SocialCreditCode;
import recognition.domain.account.UnitMembers;
import recognition.domain.code.Secret;
import recognition.domain.time.HouseClock;
import recognition.storage.Table;
import recognition.storage.account.DynamoUnitMembers;
import recognition.web.CaseFlow;
import recognition.web.Edge;
import recognition.web.account.MembersJson;

/** Makes the secret by which somebody comes to act for the unit: {@code POST /v1/units/{unit}/invitations} (S2-49). It is told
 * here, once; what is kept is its hash. */
public final class InviteMember implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final UnitMembers units;
    private final Clock clock;

    public InviteMember() {
        this(new DynamoUnitMembers(Table.ofSettings()), HouseClock.clock());
    }

    InviteMember(UnitMembers units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.INVITE_MEMBER, event, context, request -> {
            var now = clock.instant();
            var unit = request.path("unit", SocialCreditCode::parse);
            var body = request.body().require("name", "capacity");
            var secret = Secret.random();
            var invitation = new Invitation(MemberId.random(new SecureRandom()), MemberSecret.hash(secret),
                    body.text("name", 80),
                    body.choice("capacity", Capacity.class), Policies.invitationEnds(now));
            var answer = new CaseFlow<>(units, MemberRules::isOwn, new MembersJson(request.caller(), now)).step(request,
                    unit, is -> MemberRules.invite(is, invitation, Policies.mostMembers(now), request.person(), now));
            return MembersJson.tell(answer, invitation, secret);
        });
    }
}
