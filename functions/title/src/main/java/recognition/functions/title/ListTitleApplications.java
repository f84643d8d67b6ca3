package recognition.functions.title;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.title.TitleApplications;
import recognition.web.Edge;

/** Lists the employer's title applications: {@code GET /v1/title-applications}. */
public final class ListTitleApplications
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final TitleApplications applications;

    public ListTitleApplications() {
        this(Flows.applications());
    }

    ListTitleApplications(TitleApplications applications) {
        this.applications = applications;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.LIST_TITLE_APPLICATIONS, event, context, request -> {
            return Flows.ofOwner(applications).listOwn(request);
        });
    }
}
