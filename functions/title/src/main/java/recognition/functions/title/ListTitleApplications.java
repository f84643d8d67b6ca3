package recognition.functions.title;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Role;
import recognition.domain.access.Task;
import recognition.domain.title.TitleRules;
import recognition.web.Edge;

/** Lists the employer's title applications, or those the applicant came to: {@code GET /v1/title-applications}. */
public final class ListTitleApplications
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Desk desk;

    public ListTitleApplications() {
        this(Desk.ofSettings());
    }

    ListTitleApplications(Desk desk) {
        this.desk = desk;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.LIST_TITLE_APPLICATIONS, event, context, request -> {
            var flow = desk.flow(TitleRules::isPartys, desk.clock().instant());
            return request.caller().is(Role.EMPLOYER)
                    ? flow.listOwn(request)
                    : flow.listOf(request, desk.applications().ofApplicant(request.person().subject()));
        });
    }
}
