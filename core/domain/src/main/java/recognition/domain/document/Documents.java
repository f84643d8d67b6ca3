package recognition.domain.document;

import java.util.List;

import recognition.domain.cases.Cases;

/**
 * Keeps what is known of documents; the files themselves lie in {@link DocumentFiles}.
 * <p>
 * A case that begins to rest on a clean document says so in the very write by which it does; a step that ends a document is kept
 * only if no case took it meanwhile. Of the two, one is stale.
 */
public interface Documents extends Cases<DocumentId, Document> {

    /** The cases that rest on a document. */
    Uses uses(DocumentId id);

    /** The translations of a document, in no order. */
    List<DocumentId> translations(DocumentId id);
}
