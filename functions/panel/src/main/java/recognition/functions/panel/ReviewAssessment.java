package recognition.functions.panel;

import java.time.Clock;
import java.util.Set;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Owner;
import recognition.domain.access.Role;
import recognition.domain.access.Task;
import recognition.domain.document.Documents;
import recognition.domain.panel.Assessment.Reviewer;
import recognition.domain.panel.AssessmentStep;
import recognition.domain.panel.Assessments;
import recognition.domain.panel.PanelRules;
import recognition.domain.time.HouseClock;
import recognition.domain.title.ApplicationId;
import recognition.storage.Table;
import recognition.storage.document.DynamoDocuments;
import recognition.web.Edge;
import recognition.web.panel.AssessmentJson;

/** Takes the opinion of the Bureau or of the authority of the sector: {@code POST /v1/title-applications/{id}/review} (S3-22). */
public final class ReviewAssessment
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Assessments assessments;
    private final Documents documents;
    private final Clock clock;

    public ReviewAssessment() {
        this(Flows.assessments(), new DynamoDocuments(Table.ofSettings()), HouseClock.clock());
    }

    ReviewAssessment(Assessments assessments, Documents documents, Clock clock) {
        this.assessments = assessments;
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.REVIEW_ASSESSMENT, event, context, request -> {
            var now = clock.instant();
            var id = request.path("id", ApplicationId::parse);
            var by = request.person();
            var opinion = AssessmentJson.opinion(request.body(), by.subject(), now);
            var as = by.is(Role.INDUSTRY_AUTHORITY) ? Reviewer.AUTHORITY : Reviewer.BUREAU;
            var check = documents.check(Set.of(Owner.of(by)));
            return Flows.of(assessments, AssessmentStep.REVIEW, request.caller()).step(request, id,
                    is -> PanelRules.review(is, as, opinion, check, by));
        });
    }
}
