package recognition.functions.reference;

import java.util.Map;
import java.util.Optional;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.web.Answer;
import recognition.web.Edge;
import recognition.web.Json;
import recognition.web.ProblemIndex;
import recognition.web.Saying;

/** Explains a problem's type at its own address: {@code GET /problems/{slug}}. */
public final class ExplainProblem implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Map<String, Saying> problems;

    public ExplainProblem() {
        this(ProblemIndex.all());
    }

    ExplainProblem(Map<String, Saying> problems) {
        this.problems = problems;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.EXPLAIN_PROBLEM, event, context, request -> {
            var slug = request.path("slug", text -> Optional.of(text).filter(problems::containsKey));
            request.refuseFaults();
            var saying = problems.get(slug);
            var json = Json.object().put("type", "/problems/" + slug).put("status", saying.status());
            json.putObject("titles").put("zh", saying.title().zh()).put("en", saying.title().en());
            return Answer.ok(json);
        });
    }
}
