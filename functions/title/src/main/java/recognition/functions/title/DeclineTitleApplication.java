package recognition.functions.title;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.title.ApplicationId;
import recognition.domain.title.TitleRules;
import recognition.domain.title.TitleStep;
import recognition.web.Edge;
import recognition.web.title.TitleBody;

/** Finds that what was submitted does not conform: {@code POST /v1/title-applications/{id}/non-acceptance} (S3-22). */
public final class DeclineTitleApplication
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Desk desk;

    public DeclineTitleApplication() {
        this(Desk.ofSettings());
    }

    DeclineTitleApplication(Desk desk) {
        this.desk = desk;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.DECLINE_TITLE_APPLICATION, event, context, request -> {
            var now = desk.clock().instant();
            var id = request.path("id", ApplicationId::parse);
            var reason = TitleBody.words(request.body().require("reason"), "reason");
            return desk.flow(TitleStep.DECLINE, now).step(request, id,
                    is -> TitleRules.decline(is, reason, desk.grounds(is), request.person(), now));
        });
    }
}
