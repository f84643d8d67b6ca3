package recognition.functions.document;

import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.document.DocumentFiles;
import recognition.domain.document.DocumentId;
import recognition.domain.document.Documents;
import recognition.domain.time.HouseClock;
import recognition.storage.Table;
import recognition.storage.document.DynamoDocuments;
import recognition.storage.document.S3DocumentFiles;
import recognition.web.CaseFlow;
import recognition.web.Edge;
import recognition.web.document.DocumentJson;

/** Shows what is known of a document and which translations it has; while it is awaited, with a fresh upload form:
 * {@code GET /v1/documents/{id}}. */
public final class ReadDocument implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Documents documents;
    private final DocumentFiles files;
    private final Readers readers;
    private final Clock clock;

    public ReadDocument() {
        this(new DynamoDocuments(Table.ofSettings()), S3DocumentFiles.ofSettings(), Readers.of(Table.ofSettings()),
                HouseClock.clock());
    }

    ReadDocument(Documents documents, DocumentFiles files, Readers readers, Clock clock) {
        this.documents = documents;
        this.files = files;
        this.readers = readers;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.READ_DOCUMENT, event, context, request -> {
            var now = clock.instant();
            var id = request.path("id", DocumentId::parse);
            var answer = new CaseFlow<>(documents, (is, caller) -> readers.mayRead(is, caller, now),
                    new DocumentJson(files, now)).readWithTimeline(request, id);
            var translations = answer.body().putArray("translations");
            documents.translations(id).forEach(translation -> translations.add(translation.value()));
            return answer;
        });
    }
}
