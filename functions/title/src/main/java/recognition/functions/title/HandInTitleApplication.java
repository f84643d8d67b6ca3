package recognition.functions.title;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.title.ApplicationId;
import recognition.domain.title.DossierRules;
import recognition.domain.title.TitleStep;
import recognition.web.Edge;

/** Gives the dossier to the employer for its review: {@code POST /v1/title-applications/{id}/hand-in} (S3-18). */
public final class HandInTitleApplication
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Desk desk;

    public HandInTitleApplication() {
        this(Desk.ofSettings());
    }

    HandInTitleApplication(Desk desk) {
        this.desk = desk;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.HAND_IN_TITLE_APPLICATION, event, context, request -> {
            var now = desk.clock().instant();
            var id = request.path("id", ApplicationId::parse);
            return desk.flow(TitleStep.HAND_IN, now).step(request, id,
                    is -> DossierRules.handIn(is, desk.grounds(is), request.person(), now));
        });
    }
}
