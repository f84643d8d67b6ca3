package recognition.functions.title;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Caller;
import recognition.domain.access.Task;
import recognition.domain.notice.NoticeRules;
import recognition.domain.panel.Assessments;
import recognition.domain.panel.ResultRules;
import recognition.domain.title.ApplicationId;
import recognition.domain.title.TitleApplication;
import recognition.domain.title.TitleRules;
import recognition.storage.Table;
import recognition.storage.panel.DynamoAssessments;
import recognition.web.Edge;
import recognition.web.notice.NoticeJson;

/** Shows a title application with its notice and its timeline: {@code GET /v1/title-applications/{id}}. */
public final class ReadTitleApplication
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Desk desk;
    private final Assessments assessments;

    public ReadTitleApplication() {
        this(Desk.ofSettings(), new DynamoAssessments(Table.ofSettings()));
    }

    ReadTitleApplication(Desk desk, Assessments assessments) {
        this.desk = desk;
        this.assessments = assessments;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.READ_TITLE_APPLICATION, event, context, request -> {
            var now = desk.clock().instant();
            var id = request.path("id", ApplicationId::parse);
            var answer = desk.flow(this::mayRead, now).readWithTimeline(request, id);
            desk.cases().notices().find(TitleRules.noticeOf(id)).ifPresent(notice -> answer.body().set("notice",
                    NoticeJson.of(NoticeRules.asOf(notice.state(), desk.books().calendars().known(), now))));
            return answer;
        });
    }

    /** Its own people; and whoever reviews or hears it, while they do (S3-22, S3-26). */
    private boolean mayRead(TitleApplication is, Caller caller) {
        return TitleRules.mayRead(is, caller) || assessments.find(is.opening().id())
                .filter(one -> ResultRules.mayReadPapers(one.state(), caller)).isPresent();
    }
}
