package recognition.functions.bulk;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.web.Answer;
import recognition.web.Edge;

/** The table to fill in, for a spreadsheet: {@code GET /v1/verification-batches/template.csv}. */
public final class ReadVerificationTemplate
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {

    public ReadVerificationTemplate() {
        // Knows all it needs.
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.READ_VERIFICATION_TEMPLATE, event, context, request -> {
            request.refuseFaults();
            return Answer.text("text/csv; charset=utf-8", Template.csv());
        });
    }
}
