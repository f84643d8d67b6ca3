package recognition.functions.document;

import java.security.SecureRandom;
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

/** Announces a document and gives the form its file is posted with, straight to the store: {@code POST /v1/documents} (S2-50). */
public final class RequestUpload implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Documents documents;
    private final DocumentFiles files;
    private final Clock clock;

    public RequestUpload() {
        this(new DynamoDocuments(Table.ofSettings()), S3DocumentFiles.ofSettings(), HouseClock.clock());
    }

    RequestUpload(Documents documents, DocumentFiles files, Clock clock) {
        this.documents = documents;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.REQUEST_UPLOAD, event, context, request -> {
            var now = clock.instant();
            var announced = DocumentJson.announcement(request, DocumentId.random(new SecureRandom()), now);
            request.refuseFaults();
            return new CaseFlow<>(documents, DocumentRules::mayRead, new DocumentJson(files))
                    .open(request, DocumentRules.announce(announced, request.person()));
        });
    }
}
