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

/** Takes the answer of a public institution's supervising department: {@code POST /v1/title-applications/{id}/consent} (S2-31). */
public final class ConsentToTitleApplication
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Desk desk;

    public ConsentToTitleApplication() {
        this(Desk.ofSettings());
    }

    ConsentToTitleApplication(Desk desk) {
        this.desk = desk;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.CONSENT_TO_TITLE_APPLICATION, event, context, request -> {
            var now = desk.clock().instant();
            var id = request.path("id", ApplicationId::parse);
            var body = request.body().require("consents", "words");
            var consents = body.flag("consents");
            var words = TitleBody.words(body, "words");
            return desk.flow(TitleStep.CONSENT, now).step(request, id,
                    is -> TitleRules.consent(is, consents, words, desk.grounds(is), request.person(), now),
                    desk.applications()::keepSubmission);
        });
    }
}
