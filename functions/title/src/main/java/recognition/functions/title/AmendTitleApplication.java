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
import recognition.web.title.TitleJson;

/** Writes the summary and names the signed commitment: {@code PATCH /v1/title-applications/{id}} (S3-16, S3-17). */
public final class AmendTitleApplication
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final TitleApplications applications;
    private final Clock clock;

    public AmendTitleApplication() {
        this(Flows.applications(), HouseClock.clock());
    }

    AmendTitleApplication(TitleApplications applications, Clock clock) {
        this.applications = applications;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.AMEND_TITLE_APPLICATION, event, context, request -> {
            var now = clock.instant();
            var id = request.path("id", ApplicationId::parse);
            var given = TitleJson.declaration(request.body());
            return Flows.ofOwner(applications).step(request, id,
                    is -> TitleRules.amend(is, given, request.person(), now));
        });
    }
}
