package recognition.functions.certificate;

import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.catalog.CatalogFiles;
import recognition.certificate.Printer;
import recognition.domain.access.Task;
import recognition.domain.catalog.Catalog;
import recognition.domain.time.HouseClock;
import recognition.domain.verification.VerificationId;
import recognition.storage.Table;
import recognition.storage.verification.DynamoVerificationRequests;
import recognition.web.Answer;
import recognition.web.Edge;

/** Prints a result as PDF, with a QR code that verifies offline: {@code GET /v1/verifications/{id}/result.pdf} (S2-53, S2-55). */
public final class PrintVerificationResult
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Results results;
    private final Seal seal;
    private final Catalog catalog;
    private final Clock clock;

    public PrintVerificationResult() {
        this(new Results(new DynamoVerificationRequests(Table.ofSettings())), Seal.ofSettings(), CatalogFiles.read(),
                HouseClock.clock());
        Printer.prime();
    }

    PrintVerificationResult(Results results, Seal seal, Catalog catalog, Clock clock) {
        this.results = results;
        this.seal = seal;
        this.catalog = catalog;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.PRINT_VERIFICATION_RESULT, event, context, request -> {
            var now = clock.instant();
            var id = request.path("id", VerificationId::parse);
            request.refuseFaults();
            var found = results.of(request, id);
            var sheet = ResultSheet.of(found, catalog.entry(found.request().opening().entry()), seal.link(found, now),
                    now);
            return Answer.file("result-" + found.result().code().display() + ".pdf", "application/pdf",
                    Printer.print(sheet));
        });
    }
}
