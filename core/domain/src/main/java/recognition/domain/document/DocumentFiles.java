package recognition.domain.document;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import recognition.domain.document.Document.Announcement;
import recognition.domain.document.Document.Arrived;
import recognition.domain.document.Document.Clean;
import recognition.domain.document.Document.Erased;
import recognition.domain.document.Document.Erasing;
import recognition.domain.document.Document.Expired;
import recognition.domain.document.Document.Rejected;
import recognition.domain.document.Document.Requested;
import recognition.domain.document.Document.Scanned;
import recognition.domain.document.Document.StoredFile;
import recognition.domain.document.Document.Type;

/**
 * The files of documents. They go from the browser to the arrivals bucket and, once clean, from the documents bucket to the reader;
 * nobody ever opens anything that lies in arrivals.
 */
public interface DocumentFiles {

    /** A form that takes exactly the announced file, for a few minutes from now in real time. */
    UploadForm uploadForm(Announcement announced);

    /** The document whose file has this key in the arrivals bucket; empty if the key is not one of ours. */
    Optional<DocumentId> documentOf(String key);

    /**
     * Fetches what arrived, if it is there and no larger than {@code most} bytes.
     *
     * @param version the version to fetch; null for the newest
     * @param into written whole; not written where the file is too large
     */
    Optional<Upload> fetch(DocumentId id, String version, long most, Path into);

    /** Keeps an examined file in the arrivals bucket until its scan is known. */
    StoredFile hold(DocumentId id, Type type, Path file);

    /** Puts a file that was examined and scanned into the documents bucket. */
    StoredFile publish(DocumentId id, Type type, Path file);

    /** Copies a file that was held into the documents bucket: exactly the version that was examined. */
    StoredFile release(DocumentId id, Type type, StoredFile held);

    /** Removes from the buckets what a document in this stage has nothing more to do with. */
    default void tidy(Document is) {
        switch (is) {
            case Clean _ -> discardArrival(is.announcement().id());
            case Rejected _,Expired _,Erasing _,Erased _ -> discard(is.announcement().id());
            case Requested _,Scanned _,Arrived _ -> {
            }
        }
    }

    /** Removes every version of what lies in arrivals; harmless if there is nothing. */
    void discardArrival(DocumentId id);

    /** Removes every version from every bucket; harmless if there is nothing. */
    void discard(DocumentId id);

    /**
     * An address from which exactly this version is downloaded, as an attachment, for less than a minute of real time.
     *
     * @param reader whom it is given to; an opaque word that becomes part of what is signed
     */
    Download download(Clean document, String reader);

    /**
     * An HTML form to be posted as {@code multipart/form-data}: the fields in their order, the file last.
     *
     * @param expiresAt real time, not the house's clock
     */
    record UploadForm(URI address, Map<String, String> fields, Instant expiresAt) {}

    /** @param expiresAt real time, not the house's clock */
    record Download(URI address, Instant expiresAt) {}
}
