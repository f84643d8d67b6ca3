package recognition.functions.panel;

import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Role;
import recognition.domain.access.Task;
import recognition.domain.panel.AssessmentStep;
import recognition.domain.panel.Assessments;
import recognition.domain.panel.Bench.Ground;
import recognition.domain.panel.PanelRules;
import recognition.domain.time.HouseClock;
import recognition.domain.title.ApplicationId;
import recognition.web.Edge;
import recognition.web.panel.AssessmentJson;

/** A member of the panel stands back from an application: {@code POST /v1/title-applications/{id}/recusal} (S3-26). */
public final class RecuseMember implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Assessments assessments;
    private final Grounds grounds;
    private final Clock clock;

    public RecuseMember() {
        this(Flows.assessments(), Grounds.ofSettings(), HouseClock.clock());
    }

    RecuseMember(Assessments assessments, Grounds grounds, Clock clock) {
        this.assessments = assessments;
        this.grounds = grounds;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.RECUSE_MEMBER, event, context, request -> {
            var now = clock.instant();
            var id = request.path("id", ApplicationId::parse);
            var by = request.person();
            var body = request.body().require("ground");
            var ground = body.choice("ground", Ground.class);
            var named = by.is(Role.OFFICER) ? AssessmentJson.member(body.require("member")) : by.subject();
            return Flows.of(assessments, AssessmentStep.RECUSE, request.caller()).step(request, id,
                    is -> PanelRules.recuse(is, named, ground, grounds.of(is).vote(), by, now));
        });
    }
}
