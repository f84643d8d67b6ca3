package recognition.functions.title;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.notice.NoticeRules;
import recognition.domain.title.ApplicationId;
import recognition.domain.title.TitleRules;
import recognition.web.Edge;
import recognition.web.notice.NoticeJson;

/** Shows a title application with its notice and its timeline: {@code GET /v1/title-applications/{id}}. */
public final class ReadTitleApplication
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Desk desk;

    public ReadTitleApplication() {
        this(Desk.ofSettings());
    }

    ReadTitleApplication(Desk desk) {
        this.desk = desk;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.READ_TITLE_APPLICATION, event, context, request -> {
            var now = desk.clock().instant();
            var id = request.path("id", ApplicationId::parse);
            var answer = desk.flow(TitleRules::mayRead, now).readWithTimeline(request, id);
            desk.cases().notices().find(TitleRules.noticeOf(id)).ifPresent(notice -> answer.body().set("notice",
                    NoticeJson.of(NoticeRules.asOf(notice.state(), desk.books().calendars().known(), now))));
            return answer;
        });
    }
}
