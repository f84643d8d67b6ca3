package recognition.functions.document;

import java.time.Clock;
import java.time.Instant;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

import recognition.catalog.DocumentTermFiles;
import recognition.domain.Decision.Accepted;
import recognition.domain.cases.Kept;
import recognition.domain.cases.Versioned;
import recognition.domain.document.Document;
import recognition.domain.document.Document.Arrived;
import recognition.domain.document.DocumentFiles;
import recognition.domain.document.DocumentId;
import recognition.domain.document.DocumentRules;
import recognition.domain.document.DocumentTerms;
import recognition.domain.document.Documents;
import recognition.domain.document.Scan;
import recognition.domain.time.HouseClock;
import recognition.storage.Table;
import recognition.storage.document.DynamoDocuments;
import recognition.storage.document.S3DocumentFiles;

/**
 * Takes note of what the malware scan says of a file that arrived. Told twice, in any order, late or of a key that is not ours, it
 * changes nothing more.
 */
public final class RecordScanVerdict implements RequestHandler<ScanEvent, Void> {
    private static final int TRIES = 3;

    private final Documents documents;
    private final DocumentFiles files;
    private final DocumentTerms terms;
    private final Clock clock;

    public RecordScanVerdict() {
        this(new DynamoDocuments(Table.ofSettings()), S3DocumentFiles.ofSettings(), DocumentTermFiles.read(),
                HouseClock.clock());
    }

    RecordScanVerdict(Documents documents, DocumentFiles files, DocumentTerms terms, Clock clock) {
        this.documents = documents;
        this.files = files;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public Void handleRequest(ScanEvent event, Context context) {
        var now = clock.instant();
        var scan = new Scan(event.version(), Scan.Verdict.of(event.result()));
        files.documentOf(event.key()).ifPresent(id -> record(id, scan, now));
        return null;
    }

    private void record(DocumentId id, Scan scan, Instant now) {
        Kept<Document> kept = new Kept.Stale<>();
        for (int i = 0; i < TRIES && kept instanceof Kept.Stale; i++) {
            kept = documents.find(id).map(is -> record(is, scan, now)).orElse(null);
        }
        if (kept instanceof Kept.Stale) {
            throw new IllegalStateException("a document that changes all the time");
        }
    }

    /** @return what came of it; stale where it was examined meanwhile; null if nothing did */
    private Kept<Document> record(Versioned<Document> is, Scan scan, Instant now) {
        var released = is.state() instanceof Arrived arrived && DocumentRules.isMadeCleanBy(arrived, scan, now)
                ? files.release(arrived.announcement().id(), arrived.announcement().file().type(), arrived.held())
                : null;
        if (!(DocumentRules.scan(is.state(), scan, released, terms, now) instanceof Accepted(var step))) {
            return null;
        }
        var kept = documents.keep(is, step, null);
        if (kept instanceof Kept.Done(var after)) {
            files.tidy(after.state());
        }
        return kept;
    }
}
