package recognition.functions.title;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.title.ApplicationId;
import recognition.domain.title.CorrectionRules;
import recognition.domain.title.CorrectionRules.Asking;
import recognition.domain.title.TitleStep;
import recognition.web.Edge;
import recognition.web.title.TitleBody;

/** Gives an application back for correction, once, item by item: {@code POST /v1/title-applications/{id}/correction-request} (S3-23). */
public final class RequestCorrection
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Desk desk;

    public RequestCorrection() {
        this(Desk.ofSettings());
    }

    RequestCorrection(Desk desk) {
        this.desk = desk;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.REQUEST_CORRECTION, event, context, request -> {
            var now = desk.clock().instant();
            var id = request.path("id", ApplicationId::parse);
            var items = TitleBody.corrections(request.body());
            return desk.flow(TitleStep.REQUEST_CORRECTION, now).step(request, id, is -> {
                var grounds = desk.grounds(is);
                var term = desk.workingDays(grounds.round().procedure().correctionWorkingDays(), now);
                return CorrectionRules.ask(is, new Asking(items, term, desk.term("correction.reminder", now)), grounds,
                        request.person(), now);
            }, desk.applications()::keepCorrection);
        });
    }
}
