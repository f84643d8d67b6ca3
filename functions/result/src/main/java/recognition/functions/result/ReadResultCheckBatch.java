package recognition.functions.result;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.batch.ResultCheckBatchId;
import recognition.domain.batch.ResultCheckBatches;
import recognition.domain.time.HouseClock;
import recognition.domain.verification.ResultChecks.By;
import recognition.storage.Table;
import recognition.storage.batch.DynamoResultCheckBatches;
import recognition.web.Answer;
import recognition.web.Edge;
import recognition.web.batch.ResultCheckBatchJson;

/**
 * Shows a relying party once more what it was told of many results, as JSON or, with {@code format=csv}, as a table, until that
 * expires: {@code GET /v1/relying-party/result-check-batches/{id}}.
 */
public final class ReadResultCheckBatch
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final ResultCheckBatches batches;
    private final Clock clock;

    public ReadResultCheckBatch() {
        this(new DynamoResultCheckBatches(Table.ofSettings()), HouseClock.clock());
    }

    ReadResultCheckBatch(ResultCheckBatches batches, Clock clock) {
        this.batches = batches;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.READ_RESULT_CHECK_BATCH, event, context, request -> {
            var id = request.path("id", ResultCheckBatchId::parse);
            var format = request.query("format", text -> Optional.of(text).filter(List.of("json", "csv")::contains),
                    "json | csv");
            request.refuseFaults();
            var batch = batches.find(id, clock.instant())
                    .filter(one -> one.by().equals(By.RelyingParty.of(request.person()).name()))
                    .orElseGet(Answer::notFound);
            return "csv".equals(format)
                    ? Answer.text("text/csv; charset=utf-8", ResultCheckBatchJson.csv(batch))
                    : Answer.ok(ResultCheckBatchJson.show(batch));
        });
    }
}
