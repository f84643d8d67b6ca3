package recognition.functions.title;

import java.security.SecureRandom;
import java.time.Instant;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.catalog.PanelFiles;
import recognition.domain.access.Task;
import recognition.domain.code.CheckedCode;
import recognition.domain.deadline.Timer;
import recognition.domain.panel.AcceptanceRules;
import recognition.domain.panel.AcceptanceRules.Proposal;
import recognition.domain.panel.Assessments;
import recognition.domain.panel.PanelTerms.Late;
import recognition.domain.panel.PaperDue;
import recognition.domain.title.ApplicationId;
import recognition.domain.title.TitleApplication;
import recognition.domain.title.TitleStep;
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
    private final Desk desk;
    private final Assessments assessments;
    private final PanelFiles terms;

    public AcceptTitleApplication() {
        this(Desk.ofSettings(), new DynamoAssessments(Table.ofSettings()), PanelFiles.read());
    }

    AcceptTitleApplication(Desk desk, Assessments assessments, PanelFiles terms) {
        this.desk = desk;
        this.assessments = assessments;
        this.terms = terms;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.ACCEPT_TITLE_APPLICATION, event, context, request -> {
            var now = desk.clock().instant();
            var id = request.path("id", ApplicationId::parse);
            var checklist = AssessmentJson.checklist(request.body().require("checklist"));
            var reference = CheckedCode.random(new SecureRandom());
            return desk.flow(TitleStep.ACCEPT, now).step(request, id,
                    is -> AcceptanceRules.admit(is, new Proposal(checklist, reference, papersDue(is, now)),
                            request.person(), now),
                    assessments::keepAdmission);
        });
    }

    /** By the round's own day, or by the term the policy gives; what comes of late ones is the round's to say, else the policy's. */
    private PaperDue papersDue(TitleApplication is, Instant now) {
        var paper = terms.of(is.opening().round()).paper();
        var late = paper.late() == null
                ? desk.books().policies().word("paper.late", Desk.today(now), Late::valueOf)
                : paper.late();
        return new PaperDue(paper.dueOn(),
                Timer.start(desk.term("paper.period", now), desk.books().calendars().known(), now), late);
    }
}
