package recognition.functions.title;

import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.cases.Versioned;
import recognition.domain.notice.PublicNotices;
import recognition.domain.time.HouseClock;
import recognition.domain.title.ApplicationId;
import recognition.domain.title.TitleApplications;
import recognition.domain.title.TitleRules;
import recognition.storage.Table;
import recognition.storage.notice.DynamoPublicNotices;
import recognition.web.Edge;

/** Submits an application inside the window, after its notice ended clear: {@code POST /v1/title-applications/{id}/submission} (S3-20). */
public final class SubmitTitleApplication
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final TitleApplications applications;
    private final PublicNotices notices;
    private final Grounds grounds;
    private final Clock clock;

    public SubmitTitleApplication() {
        this(Flows.applications(), new DynamoPublicNotices(Table.ofSettings()), Grounds.read(), HouseClock.clock());
    }

    SubmitTitleApplication(TitleApplications applications, PublicNotices notices, Grounds grounds, Clock clock) {
        this.applications = applications;
        this.notices = notices;
        this.grounds = grounds;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.SUBMIT_TITLE_APPLICATION, event, context, request -> {
            var now = clock.instant();
            var id = request.path("id", ApplicationId::parse);
            return Flows.ofOwner(applications).step(request, id,
                    is -> TitleRules.submit(is, notices.find(TitleRules.noticeOf(id)).map(Versioned::state),
                            grounds.of(is), request.person(), now));
        });
    }
}
