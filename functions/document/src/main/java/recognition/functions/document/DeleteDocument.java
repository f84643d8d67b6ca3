package recognition.functions.document;

import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
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
import recognition.web.document.DocumentJson;

/**
 * Has a document erased that no case rests on: {@code DELETE /v1/documents/{id}}. From then on nobody opens or uses it; the file goes
 * with the next run of {@code EraseExpired}.
 */
public final class DeleteDocument implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Documents documents;
    private final DocumentFiles files;
    private final Clock clock;

    public DeleteDocument() {
        this(new DynamoDocuments(Table.ofSettings()), S3DocumentFiles.ofSettings(), HouseClock.clock());
    }

    DeleteDocument(Documents documents, DocumentFiles files, Clock clock) {
        this.documents = documents;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.DELETE_DOCUMENT, event, context, request -> {
            var now = clock.instant();
            var id = request.path("id", DocumentId::parse);
            return new CaseFlow<>(documents, DocumentRules::isOwn, new DocumentJson(files, now)).step(request, id,
                    is -> DocumentRules.erase(is, documents.uses(id), request.person(), now));
        });
    }
}
