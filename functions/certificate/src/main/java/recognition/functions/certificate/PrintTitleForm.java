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
import recognition.domain.title.ApplicationForm;
import recognition.domain.title.ApplicationId;
import recognition.web.Answer;
import recognition.web.Edge;

/** Prints an application's form as often as its round asks, to be signed and sealed: {@code GET /v1/title-applications/{id}/form.pdf}
 * (S3-17, S3-11). */
public final class PrintTitleForm implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Applications applications;
    private final Catalog catalog;
    private final Clock clock;

    public PrintTitleForm() {
        this(Applications.ofSettings(), CatalogFiles.read(), HouseClock.clock());
        Printer.prime();
    }

    PrintTitleForm(Applications applications, Catalog catalog, Clock clock) {
        this.applications = applications;
        this.catalog = catalog;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.PRINT_TITLE_FORM, event, context, request -> {
            var now = clock.instant();
            var id = request.path("id", ApplicationId::parse);
            request.refuseFaults();
            var is = applications.of(request, id, now);
            var round = applications.round(is);
            return Answer.file("form-" + ApplicationForm.version(is) + ".pdf", "application/pdf",
                    Printer.print(TitleForm.of(is, round, catalog.entry(is.opening().entry())),
                            round.procedure().formCopies()));
        });
    }
}
