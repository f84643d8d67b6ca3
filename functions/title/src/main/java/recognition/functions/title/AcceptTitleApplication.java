package recognition.functions.title;

import java.security.SecureRandom;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.code.CheckedCode;
import recognition.domain.title.ApplicationId;
import recognition.domain.title.TitleRules;
import recognition.web.Edge;

/** Accepts a complete application and gives it its reference number: {@code POST /v1/title-applications/{id}/acceptance} (S3-22). */
public final class AcceptTitleApplication
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Desk desk;

    public AcceptTitleApplication() {
        this(Desk.ofSettings());
    }

    AcceptTitleApplication(Desk desk) {
        this.desk = desk;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.ACCEPT_TITLE_APPLICATION, event, context, request -> {
            var now = desk.clock().instant();
            var id = request.path("id", ApplicationId::parse);
            var reference = CheckedCode.random(new SecureRandom());
            return desk.flow(TitleRules::isHandledBy, now).step(request, id,
                    is -> TitleRules.acceptForAssessment(is, reference, request.person(), now));
        });
    }
}
