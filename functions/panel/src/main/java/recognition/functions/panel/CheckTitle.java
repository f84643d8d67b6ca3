package recognition.functions.panel;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.cases.Versioned;
import recognition.domain.code.CheckedCode;
import recognition.domain.panel.Assessments;
import recognition.domain.panel.ResultRules;
import recognition.web.Answer;
import recognition.web.Edge;
import recognition.web.panel.TitleCheckJson;

/** Says to anybody whether a title certificate is genuine and stands, by its code and the holder's name: {@code POST /v1/title-checks} (S3-29). */
public final class CheckTitle implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Assessments assessments;

    public CheckTitle() {
        this(Flows.assessments());
    }

    CheckTitle(Assessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.CHECK_TITLE, event, context, request -> {
            var body = request.body().require("code", "name");
            var code = body.parsed("code", CheckedCode::parse, "ABCD-EFGH-JKMN-M");
            var name = body.text("name", 120);
            request.refuseFaults();
            return Answer.ok(TitleCheckJson.of(assessments.withCertificate(code).map(Versioned::state)
                    .filter(is -> ResultRules.isNamed(is, name))));
        });
    }
}
