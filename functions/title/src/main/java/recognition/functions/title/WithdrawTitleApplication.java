package recognition.functions.title;

import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.time.HouseClock;
import recognition.domain.title.ApplicationId;
import recognition.domain.title.TitleApplications;
import recognition.domain.title.TitleRules;
import recognition.web.Edge;

/** Takes an application back: {@code POST /v1/title-applications/{id}/withdrawal}. */
public final class WithdrawTitleApplication
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final TitleApplications applications;
    private final Clock clock;

    public WithdrawTitleApplication() {
        this(Flows.applications(), HouseClock.clock());
    }

    WithdrawTitleApplication(TitleApplications applications, Clock clock) {
        this.applications = applications;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.WITHDRAW_TITLE_APPLICATION, event, context, request -> {
            var now = clock.instant();
            var id = request.path("id", ApplicationId::parse);
            return Flows.ofOwner(applications).step(request, id, is -> TitleRules.withdraw(is, request.person(), now));
        });
    }
}
