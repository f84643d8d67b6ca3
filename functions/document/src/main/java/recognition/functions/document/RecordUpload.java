package recognition.functions.document;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.S3Event;

import recognition.domain.cases.Versioned;
import recognition.domain.document.Document;
import recognition.domain.document.DocumentFiles;
import recognition.domain.document.DocumentId;
import recognition.domain.document.DocumentRules;
import recognition.domain.document.Documents;
import recognition.domain.document.Upload;
import recognition.domain.time.HouseClock;
import recognition.storage.Table;
import recognition.storage.document.DynamoDocuments;
import recognition.storage.document.S3DocumentFiles;

/**
 * Takes note of files that arrived, on the arrivals bucket's event: compares what lies there with what was announced. Told twice,
 * late or of a key that is not ours, it changes nothing more.
 */
public final class RecordUpload implements RequestHandler<S3Event, Void> {
    private final Documents documents;
    private final DocumentFiles files;
    private final Clock clock;

    public RecordUpload() {
        this(new DynamoDocuments(Table.ofSettings()), S3DocumentFiles.ofSettings(), HouseClock.clock());
    }

    RecordUpload(Documents documents, DocumentFiles files, Clock clock) {
        this.documents = documents;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public Void handleRequest(S3Event event, Context context) {
        var now = clock.instant();
        for (var arrival : event.getRecords()) {
            var key = URLDecoder.decode(arrival.getS3().getObject().getKey(), StandardCharsets.UTF_8);
            files.documentOf(key).ifPresent(id -> record(id, now));
        }
        return null;
    }

    private void record(DocumentId id, Instant now) {
        documents.find(id).ifPresent(is -> files.arrived(id).ifPresent(upload -> record(is, upload, now)));
    }

    /** Whoever else changed the document since it was read took note of the same arrival. */
    private void record(Versioned<Document> is, Upload upload, Instant now) {
        DocumentRules.arrive(is.state(), upload, now).ifAccepted(step -> documents.keep(is, step, null));
    }
}
