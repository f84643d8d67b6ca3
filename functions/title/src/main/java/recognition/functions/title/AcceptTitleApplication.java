package recognition.functions.title;

import java.security.SecureRandom;
import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.code.CheckedCode;
import recognition.domain.panel.AcceptanceRules;
import recognition.domain.panel.AcceptanceRules.Proposal;
import recognition.domain.panel.Assessments;
import recognition.domain.time.HouseClock;
import recognition.domain.title.ApplicationId;
import recognition.domain.title.TitleApplications;
import recognition.storage.Table;
import recognition.storage.panel.DynamoAssessments;
import recognition.web.Edge;
import recognition.web.panel.AssessmentJson;

/**
 * Accepts an application that is complete by the checklist, gives it its reference number and begins its assessment:
 * {@code POST /v1/title-applications/{id}/acceptance} (S3-22, S3-24).
 */
public final class AcceptTitleApplication
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final TitleApplications applications;
    private final Assessments assessments;
    private final AcceptanceGrounds grounds;
    private final Clock clock;

    public AcceptTitleApplication() {
        this(Flows.applications(), new DynamoAssessments(Table.ofSettings()), AcceptanceGrounds.ofSettings(),
                HouseClock.clock());
    }

    AcceptTitleApplication(TitleApplications applications, Assessments assessments, AcceptanceGrounds grounds,
            Clock clock) {
        this.applications = applications;
        this.assessments = assessments;
        this.grounds = grounds;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.ACCEPT_TITLE_APPLICATION, event, context, request -> {
            var now = clock.instant();
            var id = request.path("id", ApplicationId::parse);
            var checklist = AssessmentJson.checklist(request.body().require("checklist"));
            var reference = CheckedCode.random(new SecureRandom());
            return Flows.ofStaff(applications).step(request, id,
                    is -> AcceptanceRules.admit(is,
                            new Proposal(checklist, reference, grounds.title(is), grounds.papersDue(is, now)),
                            request.person(), now),
                    assessments::keepAdmission);
        });
    }
}
