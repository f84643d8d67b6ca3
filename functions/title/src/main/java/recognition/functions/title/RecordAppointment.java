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

/** Takes an employer's appointment on record: {@code POST /v1/title-applications/{id}/record} (S3-11). */
public final class RecordAppointment
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Desk desk;

    public RecordAppointment() {
        this(Desk.ofSettings());
    }

    RecordAppointment(Desk desk) {
        this.desk = desk;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.RECORD_APPOINTMENT, event, context, request -> {
            var now = desk.clock().instant();
            var id = request.path("id", ApplicationId::parse);
            return desk.flow(TitleStep.RECORD, now).step(request, id,
                    is -> AppointmentRules.record(is, desk.grounds(is), request.person(), now));
        });
    }
}
