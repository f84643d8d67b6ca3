package recognition.functions.title;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.title.ApplicationId;
import recognition.domain.title.AppointmentRules;
import recognition.domain.title.TitleStep;
import recognition.web.Edge;
import recognition.web.title.TitleBody;

/** Takes the form by which an employer appoints to a junior title: {@code POST /v1/title-applications/{id}/appointment} (S3-11). */
public final class AppointToTitle
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Desk desk;
    private final Sources sources;

    public AppointToTitle() {
        this(Sources.ofSettings(Desk.ofSettings()));
    }

    AppointToTitle(Sources sources) {
        this.desk = sources.desk();
        this.sources = sources;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.APPOINT_TO_TITLE, event, context, request -> {
            var now = desk.clock().instant();
            var id = request.path("id", ApplicationId::parse);
            var form = TitleBody.appointment(request.body());
            return desk.flow(TitleStep.APPOINT, now).step(request, id,
                    is -> AppointmentRules.appoint(is, form, sources.of(is, Desk.today(now)), desk.proofs(is),
                            desk.grounds(is), request.person(), now));
        });
    }
}
