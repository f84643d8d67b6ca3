package recognition.functions.panel;

import java.time.Clock;
import java.util.function.Function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.Decision;
import recognition.domain.access.Task;
import recognition.domain.calendar.WorkingCalendars;
import recognition.domain.panel.AcceptanceRules;
import recognition.domain.panel.Assessment;
import recognition.domain.panel.Assessments;
import recognition.domain.panel.ResultRules;
import recognition.domain.time.HouseClock;
import recognition.domain.title.ApplicationId;
import recognition.web.Edge;

/** Shows where an accepted application stands, to each what is theirs to see: {@code GET /v1/title-applications/{id}/assessment} (S3-24). */
public final class ReadAssessment implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Assessments assessments;
    private final WorkingCalendars calendars;
    private final Clock clock;

    public ReadAssessment() {
        this(Flows.assessments(), Grounds.calendarsOfSettings(), HouseClock.clock());
    }

    ReadAssessment(Assessments assessments, WorkingCalendars calendars, Clock clock) {
        this.assessments = assessments;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.READ_ASSESSMENT, event, context, request -> {
            var now = clock.instant();
            var id = request.path("id", ApplicationId::parse);
            var flow = Flows.of(assessments, request.caller());
            Function<Assessment, Decision<Assessment>> rule = is -> ResultRules
                    .mayView(AcceptanceRules.asOf(is, calendars.known(), now), request.caller());
            return ResultRules.seesAll(request.caller())
                    ? flow.readWithTimeline(request, id, rule)
                    : flow.read(request, id, rule);
        });
    }
}
