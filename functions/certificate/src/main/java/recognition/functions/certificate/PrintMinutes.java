package recognition.functions.certificate;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.catalog.PanelFiles;
import recognition.certificate.Printer;
import recognition.domain.access.Task;
import recognition.domain.panel.ResultRules;
import recognition.domain.title.ApplicationId;
import recognition.storage.Table;
import recognition.storage.panel.DynamoAssessments;
import recognition.web.Answer;
import recognition.web.Edge;

/** Prints the minutes of the panel that heard an application: {@code GET /v1/title-applications/{id}/minutes.pdf} (S3-26). */
public final class PrintMinutes implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Titles titles;
    private final PanelFiles rounds;

    public PrintMinutes() {
        this(new Titles(new DynamoAssessments(Table.ofSettings())), PanelFiles.read());
        Printer.prime();
    }

    PrintMinutes(Titles titles, PanelFiles rounds) {
        this.titles = titles;
        this.rounds = rounds;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.PRINT_MINUTES, event, context, request -> {
            var id = request.path("id", ApplicationId::parse);
            request.refuseFaults();
            var is = titles.heard(request, id);
            var minutes = ResultRules.minutesOf(is).orElseGet(Answer::notFound);
            return Answer.file("minutes-" + is.opening().reference().display() + ".pdf", "application/pdf",
                    Printer.print(MinutesSheet.of(is, minutes, rounds.of(is.opening().sought().round()))));
        });
    }
}
