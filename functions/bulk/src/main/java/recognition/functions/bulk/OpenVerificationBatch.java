package recognition.functions.bulk;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Owner;
import recognition.domain.access.Task;
import recognition.domain.batch.BatchId;
import recognition.domain.batch.BatchRules;
import recognition.domain.batch.VerificationBatch.Opening;
import recognition.domain.batch.VerificationBatches;
import recognition.domain.time.HouseClock;
import recognition.storage.Table;
import recognition.storage.batch.DynamoVerificationBatches;
import recognition.web.Answer;
import recognition.web.CaseFlow;
import recognition.web.Edge;
import recognition.web.Json;
import recognition.web.batch.BatchJson;

/**
 * Takes an employer's table of requests: {@code POST /v1/verification-batches} (S2-49, S2-50). With {@code dryRun=true} it says
 * what would become of each row and keeps nothing.
 */
public final class OpenVerificationBatch
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final VerificationBatches batches;
    private final Book book;
    private final Clock clock;

    public OpenVerificationBatch() {
        this(new DynamoVerificationBatches(Table.ofSettings()), Book.read(), HouseClock.clock());
    }

    OpenVerificationBatch(VerificationBatches batches, Book book, Clock clock) {
        this.batches = batches;
        this.book = book;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.OPEN_VERIFICATION_BATCH, event, context, request -> {
            var now = clock.instant();
            var dryRun = request.query("dryRun", text -> Optional.of(text).filter(List.of("true", "false")::contains),
                    "true | false");
            var table = request.csv(Template.columns(), Template.REQUIRED);
            var by = request.person();
            var id = BatchId.random(new SecureRandom());
            var rows = new Rows(id, by, now, book.at(now)).judged(table.rows());
            request.refuseFaults();
            if ("true".equals(dryRun)) {
                return Answer.ok(BatchJson.progress(
                        Json.object().put("stage", "DRY_RUN").put("encoding", table.encoding()), rows));
            }
            int refused = (int) rows.stream().filter(row -> !row.isWaiting()).count();
            var opening = new Opening(id, Owner.of(by), by.subject(), now, table.encoding(), rows.size(), refused);
            return new CaseFlow<>(batches, BatchRules::isOwn, new BatchJson()).open(request,
                    BatchRules.upload(opening, rows, by));
        });
    }
}
