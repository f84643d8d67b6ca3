package recognition.functions.title;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.storage.Settings;
import recognition.web.Answer;
import recognition.web.CalendarFile;
import recognition.web.Edge;
import recognition.web.title.TimelineCalendar;

/** The same timeline as {@link ReadRoundTimeline} has it, for calendar programs: {@code GET /v1/rounds/{id}/timeline.ics}. */
public final class DownloadRoundTimeline
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Desk desk;
    private final String address;

    public DownloadRoundTimeline() {
        this(Desk.ofSettings(), Settings.required("PUBLIC_ADDRESS"));
    }

    DownloadRoundTimeline(Desk desk, String address) {
        this.desk = desk;
        this.address = address;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.DOWNLOAD_ROUND_TIMELINE, event, context, request -> {
            var now = desk.clock().instant();
            var timeline = new TimelineQuestion(desk).timeline(request, now);
            return Answer.text(CalendarFile.MEDIA_TYPE, TimelineCalendar.of(timeline, address, now));
        });
    }
}
