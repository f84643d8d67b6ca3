package recognition.functions.bulk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;

import recognition.domain.Decision.Accepted;
import recognition.domain.Decision.Refused;
import recognition.domain.access.Caller;
import recognition.domain.access.Owner;
import recognition.domain.access.Role;
import recognition.domain.batch.BatchId;
import recognition.domain.batch.BatchRow;
import recognition.domain.batch.BatchRow.Outcome;
import recognition.domain.batch.BatchRules;
import recognition.domain.batch.VerificationBatch.Opening;
import recognition.domain.batch.VerificationBatch.Uploaded;
import recognition.domain.batch.VerificationBatches;
import recognition.domain.cases.Kept;
import recognition.domain.cases.Step;
import recognition.domain.time.HouseClock;
import recognition.domain.verification.VerificationRefusal;
import recognition.domain.verification.VerificationRequest;
import recognition.domain.verification.VerificationRequests;
import recognition.storage.Table;
import recognition.storage.batch.DynamoVerificationBatches;
import recognition.storage.verification.DynamoVerificationRequests;
import recognition.web.LogLine;

/**
 * Opens the drafts of a batch, after it was kept: told of it by the table's stream, part by part, several rows at a time. A row's
 * draft has its name from the row, so that a crash, or being told twice, doubles nothing; what is done is not done again.
 */
public final class FillVerificationBatch implements RequestHandler<DynamodbEvent, StreamsEventResponse> {
    private static final int AT_A_TIME = 10;
    private static final String BATCH = "BATCH#";

    private final VerificationBatches batches;
    private final VerificationRequests requests;
    private final Book book;
    private final Clock clock;

    public FillVerificationBatch() {
        this(new DynamoVerificationBatches(Table.ofSettings()), new DynamoVerificationRequests(Table.ofSettings()),
                Book.read(), HouseClock.clock());
    }

    FillVerificationBatch(VerificationBatches batches, VerificationRequests requests, Book book, Clock clock) {
        this.batches = batches;
        this.requests = requests;
        this.book = book;
        this.clock = clock;
    }

    @Override
    public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
        var failures = new ArrayList<BatchItemFailure>();
        for (var record : event.getRecords()) {
            try {
                var pk = record.getDynamodb().getKeys().get("pk").getS();
                BatchId.parse(pk.substring(BATCH.length())).ifPresent(this::fill);
            } catch (RuntimeException failed) {
                context.getLogger().log(LogLine.of("ERROR", "FillVerificationBatch", context, failed));
                failures.add(new BatchItemFailure(record.getDynamodb().getSequenceNumber()));
            }
        }
        return new StreamsEventResponse(failures);
    }

    private void fill(BatchId id) {
        var was = batches.find(id).orElseThrow();
        if (!(was.state() instanceof Uploaded(var opening, _))) {
            return;
        }
        var rows = new Rows(id, uploader(opening), opening.openedAt(), book.at(opening.openedAt()));
        int opened = batches.parts(id).stream().mapToInt(part -> filled(rows, part)).sum();
        if (BatchRules.fill(was.state(), opened, clock.instant()) instanceof Accepted(var step)) {
            batches.keep(was, step, null);
        }
    }

    private static Caller.Person uploader(Opening opening) {
        var unit = opening.owner() instanceof Owner.Unit(var code) ? code : null;
        return new Caller.Person(opening.opener(), Set.of(Role.EMPLOYER), unit);
    }

    /** How many rows of a part are drafts. */
    private int filled(Rows rows, List<BatchRow> part) {
        var after = part;
        if (part.stream().anyMatch(BatchRow::isWaiting)) {
            after = inParallel(rows, part);
            batches.keepPart(rows.batch(), after);
        }
        return (int) after.stream().filter(row -> row.outcome() instanceof Outcome.Opened).count();
    }

    private List<BatchRow> inParallel(Rows rows, List<BatchRow> part) {
        try (var threads = Executors.newFixedThreadPool(AT_A_TIME, Thread.ofVirtual().factory())) {
            var tasks = part.stream()
                    .<Callable<BatchRow>>map(row -> () -> row.isWaiting() ? opened(rows, row) : row).toList();
            return threads.invokeAll(tasks).stream().map(Future::resultNow).toList();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private BatchRow opened(Rows rows, BatchRow row) {
        return row.became(switch (rows.opening(row)) {
            case Accepted(var step) -> kept(step);
            case Refused(var reason, _) -> new Outcome.Refused(List.of(Rows.fault((VerificationRefusal) reason)));
        });
    }

    /** What is not new was kept before this was told again. */
    private Outcome kept(Step<VerificationRequest> step) {
        var id = step.after().opening().id();
        for (int i = 0; i < 3; i++) {
            if (requests.open(step, null) instanceof Kept.Done || requests.find(id).isPresent()) {
                return new Outcome.Opened(id);
            }
        }
        throw new IllegalStateException("a draft could not be kept");
    }
}
