package recognition.functions.panel;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.panel.Assessments;
import recognition.domain.panel.ResultRules;
import recognition.web.CaseFlow;
import recognition.web.Edge;
import recognition.web.panel.AssessmentJson;

/** Lists the titles of the people of a unit, in force or revoked: {@code GET /v1/titles}. */
public final class ListTitles implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Assessments assessments;

    public ListTitles() {
        this(Flows.assessments());
    }

    ListTitles(Assessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.LIST_TITLES, event, context, request -> {
            return new CaseFlow<>(assessments, ResultRules::isTitleOf, AssessmentJson.ofEmployer()).listOwn(request);
        });
    }
}
