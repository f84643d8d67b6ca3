package recognition.domain.document;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import recognition.domain.document.Document.Announcement;

/** The files of documents. They go from the browser to the store and never through a function. */
public interface DocumentFiles {

    /** A form that takes exactly the announced file, for a few minutes from now in real time. */
    UploadForm uploadForm(Announcement announced);

    /** What arrived for a document; empty if nothing did. */
    Optional<Upload> arrived(DocumentId id);

    /** The document whose file has this key in the arrivals bucket; empty if the key is not one of ours. */
    Optional<DocumentId> documentOf(String key);

    /**
     * An HTML form to be posted as {@code multipart/form-data}: the fields in their order, the file last.
     *
     * @param expiresAt real time, not the house's clock
     */
    record UploadForm(URI address, Map<String, String> fields, Instant expiresAt) {}
}
