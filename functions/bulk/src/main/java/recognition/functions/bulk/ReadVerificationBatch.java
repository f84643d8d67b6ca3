package recognition.functions.bulk;

import java.util.List;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.batch.BatchId;
import recognition.domain.batch.BatchRules;
import recognition.domain.batch.VerificationBatches;
import recognition.storage.Table;
import recognition.storage.batch.DynamoVerificationBatches;
import recognition.web.Answer;
import recognition.web.CaseFlow;
import recognition.web.Edge;
import recognition.web.batch.BatchJson;

/** Shows how far a batch is, row by row: {@code GET /v1/verification-batches/{id}}. */
public final class ReadVerificationBatch
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final VerificationBatches batches;

    public ReadVerificationBatch() {
        this(new DynamoVerificationBatches(Table.ofSettings()));
    }

    ReadVerificationBatch(VerificationBatches batches) {
        this.batches = batches;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.READ_VERIFICATION_BATCH, event, context, request -> {
            var id = request.path("id", BatchId::parse);
            request.refuseFaults();
            var view = new BatchJson();
            var batch = new CaseFlow<>(batches, BatchRules::isOwn, view).present(request, id);
            return Answer.ok(
                    BatchJson.progress(view.show(batch), batches.parts(id).stream().flatMap(List::stream).toList()),
                    batch.version());
        });
    }
}
