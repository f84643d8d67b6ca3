package recognition.functions.panel;

import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.panel.AssessmentRefusal;
import recognition.domain.panel.Assessments;
import recognition.domain.panel.PanelRules;
import recognition.domain.panel.ResultRules;
import recognition.domain.time.HouseClock;
import recognition.domain.title.ApplicationId;
import recognition.storage.Settings;
import recognition.web.Answer;
import recognition.web.CalendarFile;
import recognition.web.Edge;
import recognition.web.panel.AssessmentProblems;
import recognition.web.panel.InterviewCalendar;

/** The interview that is booked, for calendar programs, in the time zone of its slot:
 * {@code GET /v1/title-applications/{id}/interview.ics} (S3-26). */
public final class DownloadInterview
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Assessments assessments;
    private final String address;
    private final Clock clock;

    public DownloadInterview() {
        this(Flows.assessments(), Settings.required("PUBLIC_ADDRESS"), HouseClock.clock());
    }

    DownloadInterview(Assessments assessments, String address, Clock clock) {
        this.assessments = assessments;
        this.address = address;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.DOWNLOAD_INTERVIEW, event, context, request -> {
            var now = clock.instant();
            var id = request.path("id", ApplicationId::parse);
            request.refuseFaults();
            var found = Flows.of(assessments, request.caller()).present(request, id);
            var slot = Answer.accepted(ResultRules.mayView(found.state(), request.caller())
                    .then(PanelRules::booked), reason -> AssessmentProblems.saying((AssessmentRefusal) reason));
            return Answer.text(CalendarFile.MEDIA_TYPE, InterviewCalendar.of(found, slot, address, now));
        });
    }
}
