package recognition.functions.certificate;

import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.certificate.Credential;
import recognition.certificate.Printer;
import recognition.domain.access.Task;
import recognition.domain.time.HouseClock;
import recognition.domain.title.ApplicationId;
import recognition.storage.Table;
import recognition.storage.panel.DynamoAssessments;
import recognition.web.Answer;
import recognition.web.Edge;

/** Prints a title certificate as PDF: {@code GET /v1/title-applications/{id}/certificate.pdf} (S2-30, S3-28, S3-29). */
public final class PrintTitleCertificate
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Titles titles;
    private final Seal seal;
    private final Clock clock;

    public PrintTitleCertificate() {
        this(new Titles(new DynamoAssessments(Table.ofSettings())), Seal.ofSettings(), HouseClock.clock());
        Printer.prime();
    }

    PrintTitleCertificate(Titles titles, Seal seal, Clock clock) {
        this.titles = titles;
        this.seal = seal;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.PRINT_TITLE_CERTIFICATE, event, context, request -> {
            var id = request.path("id", ApplicationId::parse);
            request.refuseFaults();
            var title = titles.of(request, id);
            var code = Credential.sign(TitleCertificate.brief(title), seal.keys());
            return Answer.file("title-" + title.certificate().code().display() + ".pdf", "application/pdf",
                    Printer.print(TitleCertificate.sheet(title, code, clock.instant())));
        });
    }
}
