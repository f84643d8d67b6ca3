package recognition.functions.title;

import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.catalog.CalendarFiles;
import recognition.domain.access.Task;
import recognition.domain.calendar.WorkingCalendar;
import recognition.domain.notice.NoticeRules;
import recognition.domain.notice.PublicNotices;
import recognition.domain.time.HouseClock;
import recognition.domain.title.ApplicationId;
import recognition.domain.title.TitleApplications;
import recognition.domain.title.TitleRules;
import recognition.storage.Table;
import recognition.storage.notice.DynamoPublicNotices;
import recognition.web.CaseFlow;
import recognition.web.Edge;
import recognition.web.notice.NoticeJson;
import recognition.web.title.TitleJson;

/** Shows a title application with its notice and its timeline: {@code GET /v1/title-applications/{id}}. */
public final class ReadTitleApplication
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final TitleApplications applications;
    private final PublicNotices notices;
    private final WorkingCalendar calendar;
    private final Clock clock;

    public ReadTitleApplication() {
        this(Flows.applications(), new DynamoPublicNotices(Table.ofSettings()), CalendarFiles.read(),
                HouseClock.clock());
    }

    ReadTitleApplication(TitleApplications applications, PublicNotices notices, WorkingCalendar calendar, Clock clock) {
        this.applications = applications;
        this.notices = notices;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.READ_TITLE_APPLICATION, event, context, request -> {
            var now = clock.instant();
            var id = request.path("id", ApplicationId::parse);
            var answer = new CaseFlow<>(applications, TitleRules::mayRead, new TitleJson()).readWithTimeline(request,
                    id);
            notices.find(TitleRules.noticeOf(id)).ifPresent(notice -> answer.body().set("notice",
                    NoticeJson.of(NoticeRules.asOf(notice.state(), calendar, now))));
            return answer;
        });
    }
}
