package recognition.functions.arrival;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.S3Event;

import recognition.catalog.DocumentTermFiles;
import recognition.domain.Decision.Accepted;
import recognition.domain.cases.Kept;
import recognition.domain.cases.Versioned;
import recognition.domain.document.Document;
import recognition.domain.document.DocumentFiles;
import recognition.domain.document.DocumentId;
import recognition.domain.document.DocumentRules;
import recognition.domain.document.DocumentTerms;
import recognition.domain.document.Documents;
import recognition.domain.time.HouseClock;
import recognition.examination.FileExaminer;
import recognition.storage.Table;
import recognition.storage.document.DynamoDocuments;
import recognition.storage.document.S3DocumentFiles;

/**
 * Looks into files that arrived, on the arrivals bucket's event. Told twice, late or of a key that is not ours, it changes nothing
 * more; what came too late or was refused is removed.
 */
public final class RecordUpload implements RequestHandler<S3Event, Void> {
    private static final int TRIES = 3;

    private final Documents documents;
    private final DocumentFiles files;
    private final DocumentTerms terms;
    private final Clock clock;
    private final Inspection inspection;

    public RecordUpload() {
        this(new DynamoDocuments(Table.ofSettings()), S3DocumentFiles.ofSettings(), DocumentTermFiles.read(),
                HouseClock.clock());
    }

    RecordUpload(Documents documents, DocumentFiles files, DocumentTerms terms, Clock clock) {
        this.documents = documents;
        this.files = files;
        this.terms = terms;
        this.clock = clock;
        this.inspection = new Inspection(files, new FileExaminer(terms.examination()));
    }

    @Override
    public Void handleRequest(S3Event event, Context context) {
        var now = clock.instant();
        for (var record : event.getRecords()) {
            var object = record.getS3().getObject();
            files.documentOf(URLDecoder.decode(object.getKey(), StandardCharsets.UTF_8))
                    .ifPresent(id -> record(id, object.getVersionId(), now));
        }
        return null;
    }

    private void record(DocumentId id, String version, Instant now) {
        Kept<Document> kept = new Kept.Stale<>();
        for (int i = 0; i < TRIES && kept instanceof Kept.Stale; i++) {
            kept = documents.find(id).map(is -> record(is, version, now)).orElse(null);
        }
        if (kept instanceof Kept.Stale) {
            throw new IllegalStateException("a document that changes all the time");
        }
    }

    /** @return what came of it; stale where the scan's verdict came meanwhile, which says where the file belongs; null if nothing did */
    private Kept<Document> record(Versioned<Document> is, String version, Instant now) {
        var present = DocumentRules.asOf(is.state(), now);
        var arrival = inspection.of(present, version);
        if (arrival.isPresent()
                && DocumentRules.arrive(present, arrival.get(), terms, now) instanceof Accepted(var step)) {
            var kept = documents.keep(is, step, null);
            if (kept instanceof Kept.Done(var after)) {
                files.tidy(after.state());
            }
            return kept;
        }
        files.tidy(present);
        return null;
    }
}
