package recognition.functions.result;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.batch.ResultCheckBatch;
import recognition.domain.batch.ResultCheckBatchId;
import recognition.domain.batch.ResultCheckBatches;
import recognition.domain.cases.Call;
import recognition.domain.seal.SigningKeys;
import recognition.domain.time.HouseClock;
import recognition.domain.verification.ResultChecks.By;
import recognition.storage.Table;
import recognition.storage.batch.DynamoResultCheckBatches;
import recognition.storage.seal.KmsSigningKeys;
import recognition.web.Answer;
import recognition.web.Edge;
import recognition.web.batch.ResultCheckBatchJson;

/**
 * Checks a relying party's table of results: {@code POST /v1/relying-party/result-check-batches}. Each row is a check like any
 * other: it counts where it is wrong, and the holder sees it where it is right. What was answered is kept for some days.
 */
public final class CheckResultBatch
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Checking checking;
    private final ResultCheckBatches batches;
    private final Clock clock;

    public CheckResultBatch() {
        this(new Checking(Kept.ofSettings(), KmsSigningKeys.ofSettings()),
                new DynamoResultCheckBatches(Table.ofSettings()), HouseClock.clock());
    }

    CheckResultBatch(Checking checking, ResultCheckBatches batches, Clock clock) {
        this.checking = checking;
        this.batches = batches;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.CHECK_RESULT_BATCH, event, context, request -> {
            var now = clock.instant();
            var table = request.csv(ResultCheckBatchJson.COLUMNS, List.of());
            var call = request.call();
            request.refuseFaults();
            var rows = new CheckingRows(checking, By.RelyingParty.of(request.person()), now);
            return ResultCheckBatchJson.made(earlier(call, now).orElseGet(() -> kept(rows.batch(call, table), call)));
        });
    }

    private ResultCheckBatch kept(ResultCheckBatch batch, Call call) {
        return batches.keep(batch) ? batch : earlier(call, batch.at()).orElseThrow();
    }

    /** What this very call made when it was sent before. */
    private Optional<ResultCheckBatch> earlier(Call call, Instant now) {
        var earlier = Optional.ofNullable(call).flatMap(one -> batches.find(ResultCheckBatchId.of(one), now));
        return earlier.filter(batch -> !batch.request().equals(call.fingerprint())).isPresent()
                ? Answer.keyReused()
                : earlier;
    }
}
