package recognition.functions.document;

import java.time.Clock;
import java.time.Instant;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Caller;
import recognition.domain.access.Task;
import recognition.domain.document.Document;
import recognition.domain.document.DocumentFiles;
import recognition.domain.document.DocumentId;
import recognition.domain.document.DocumentRules;
import recognition.domain.document.Documents;
import recognition.domain.time.HouseClock;
import recognition.storage.Table;
import recognition.storage.document.DynamoDocuments;
import recognition.storage.document.S3DocumentFiles;
import recognition.web.CaseFlow;
import recognition.web.Edge;
import recognition.web.document.DownloadJson;

/**
 * Gives one reader an address to download a clean document from, good for a minute, and notes the opening:
 * {@code POST /v1/documents/{id}/download}. Sent again it is another opening, whatever key it names.
 */
public final class OpenDocument implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Documents documents;
    private final DocumentFiles files;
    private final Readers readers;
    private final Clock clock;

    public OpenDocument() {
        this(new DynamoDocuments(Table.ofSettings()), S3DocumentFiles.ofSettings(), Readers.of(Table.ofSettings()),
                HouseClock.clock());
    }

    OpenDocument(Documents documents, DocumentFiles files, Readers readers, Clock clock) {
        this.documents = documents;
        this.files = files;
        this.readers = readers;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.OPEN_DOCUMENT, event, context, request -> {
            var now = clock.instant();
            var id = request.path("id", DocumentId::parse);
            return new CaseFlow<>(documents, (is, caller) -> readers.mayRead(is, caller, now),
                    new DownloadJson(files, request.person())).step(request, id,
                            is -> DocumentRules.open(is, through(is, request.caller(), now), request.person(), now),
                            (was, step, _) -> documents.keep(was, step, null));
        });
    }

    private String through(Document is, Caller by, Instant now) {
        return DocumentRules.isOwn(is, by) ? "" : readers.through(is, by, now).orElse("");
    }
}
