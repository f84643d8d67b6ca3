package recognition.functions.document;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.catalog.DocumentTermFiles;
import recognition.domain.access.Task;
import recognition.domain.document.Document;
import recognition.domain.document.Document.Announcement;
import recognition.domain.document.DocumentFiles;
import recognition.domain.document.DocumentId;
import recognition.domain.document.DocumentRules;
import recognition.domain.document.DocumentTerms;
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
    private final DocumentTerms terms;
    private final Clock clock;

    public RequestUpload() {
        this(new DynamoDocuments(Table.ofSettings()), S3DocumentFiles.ofSettings(), DocumentTermFiles.read(),
                HouseClock.clock());
    }

    RequestUpload(Documents documents, DocumentFiles files, DocumentTerms terms, Clock clock) {
        this.documents = documents;
        this.files = files;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.REQUEST_UPLOAD, event, context, request -> {
            var now = clock.instant();
            var announced = DocumentJson.announcement(request, terms, DocumentId.random(new SecureRandom()), now);
            request.refuseFaults();
            return new CaseFlow<>(documents, DocumentRules::isOwn, new DocumentJson(files, now)).open(request,
                    DocumentRules.announce(announced, original(announced, now), terms, request.person()));
        });
    }

    private Document original(Announcement announced, Instant now) {
        return Optional.ofNullable(announced.translationOf()).flatMap(documents::find)
                .map(found -> DocumentRules.asOf(found.state(), now)).orElse(null);
    }
}
