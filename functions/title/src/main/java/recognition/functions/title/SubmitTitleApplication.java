package recognition.functions.title;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.cases.Versioned;
import recognition.domain.title.ApplicationId;
import recognition.domain.title.TitleRules;
import recognition.domain.title.TitleRules.Filing;
import recognition.domain.title.TitleStep;
import recognition.web.Edge;
import recognition.web.title.TitleBody;

/** Submits an application inside the window, once every guard is satisfied: {@code POST /v1/title-applications/{id}/submission} (S3-20). For
 * a public institution it asks the supervising department (S2-31). */
public final class SubmitTitleApplication
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Desk desk;
    private final Sources sources;

    public SubmitTitleApplication() {
        this(Sources.ofSettings(Desk.ofSettings()));
    }

    SubmitTitleApplication(Sources sources) {
        this.desk = sources.desk();
        this.sources = sources;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.SUBMIT_TITLE_APPLICATION, event, context, request -> {
            var now = desk.clock().instant();
            var id = request.path("id", ApplicationId::parse);
            var department = TitleBody.department(request.body());
            return desk.flow(TitleStep.SUBMIT, now).step(request, id,
                    is -> TitleRules.submit(is, new Filing(sources.of(is, Desk.today(now)),
                            desk.notice(is).map(Versioned::state), department, desk.term("consent.supervisor", now)),
                            desk.grounds(is), request.person(), now),
                    desk.applications()::keepSubmission);
        });
    }
}
