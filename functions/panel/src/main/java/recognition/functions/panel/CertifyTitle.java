package recognition.functions.panel;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.cases.Versioned;
import recognition.domain.code.CheckedCode;
import recognition.domain.notice.PublicNotice;
import recognition.domain.notice.PublicNotices;
import recognition.domain.panel.Assessment;
import recognition.domain.panel.AssessmentStep;
import recognition.domain.panel.Assessments;
import recognition.domain.panel.ResultRules;
import recognition.domain.time.HouseClock;
import recognition.domain.title.ApplicationId;
import recognition.storage.Table;
import recognition.storage.notice.DynamoPublicNotices;
import recognition.web.Edge;

/** Issues the certificate, or sets the result aside: {@code POST /v1/title-applications/{id}/certificate} (S2-30, S3-28). */
public final class CertifyTitle implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Assessments assessments;
    private final PublicNotices notices;
    private final Grounds grounds;
    private final Clock clock;

    public CertifyTitle() {
        this(Flows.assessments(), new DynamoPublicNotices(Table.ofSettings()), Grounds.ofSettings(),
                HouseClock.clock());
    }

    CertifyTitle(Assessments assessments, PublicNotices notices, Grounds grounds, Clock clock) {
        this.assessments = assessments;
        this.notices = notices;
        this.grounds = grounds;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.CERTIFY_TITLE, event, context, request -> {
            var now = clock.instant();
            var id = request.path("id", ApplicationId::parse);
            var decision = request.body().require("decision").choice("decision", Decided.class);
            var code = CheckedCode.random(new SecureRandom());
            var by = request.person();
            return Flows.of(assessments, AssessmentStep.CERTIFY, request.caller()).step(request, id,
                    is -> switch (decision) {
                        case ISSUE -> ResultRules.certify(is, notice(is), code, grounds.calendars().known(), by, now);
                        case SET_ASIDE -> ResultRules.setAside(is, notice(is), by, now);
                    });
        });
    }

    /** What an officer decides on a result that has been public. */
    private enum Decided {
        ISSUE,
        SET_ASIDE
    }

    private Optional<PublicNotice> notice(Assessment is) {
        return ResultRules.noticeOf(is).flatMap(notices::find).map(Versioned::state);
    }
}
