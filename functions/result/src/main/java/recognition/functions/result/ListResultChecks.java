package recognition.functions.result;

import java.util.Optional;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.cases.Cursor;
import recognition.domain.verification.VerificationId;
import recognition.web.Answer;
import recognition.web.Edge;
import recognition.web.verification.ResultCheckJson;

/** Shows the holder who was shown the result and when, last first: {@code GET /v1/verifications/{id}/checks}. */
public final class ListResultChecks
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Kept kept;

    public ListResultChecks() {
        this(Kept.ofSettings());
    }

    ListResultChecks(Kept kept) {
        this.kept = kept;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.LIST_RESULT_CHECKS, event, context, request -> {
            var id = request.path("id", VerificationId::parse);
            var limit = request.limit();
            var cursor = Optional.ofNullable(request.query("cursor", Cursor::parse, "nextCursor"));
            request.refuseFaults();
            return Answer.ok(ResultCheckJson.checks(kept.checks().of(kept.own(request, id).id(), limit, cursor)));
        });
    }
}
