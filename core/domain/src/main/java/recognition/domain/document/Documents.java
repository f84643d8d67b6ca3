package recognition.domain.document;

import java.util.List;
import java.util.Set;

import recognition.domain.access.Owner;
import recognition.domain.cases.Cases;
import recognition.domain.cases.Versioned;

/**
 * Keeps what is known of documents; the files themselves lie in {@link DocumentFiles}.
 * <p>
 * A case that begins to rest on a clean document says so in the very write by which it does; a step that ends a document is kept
 * only if no case took it meanwhile. Of the two, one is stale.
 */
public interface Documents extends Cases<DocumentId, Document> {

    /** The cases that rest on a document. */
    Uses uses(DocumentId id);

    /**
     * Answers of documents as they are whether a case may rest on them.
     *
     * @param owners whose documents it may rest on
     */
    default Misfit.Check check(Set<Owner> owners) {
        return (named, beside) -> DocumentRules.misfit(find(named.id()).map(Versioned::state).orElse(null), named,
                owners, beside);
    }

    /** The translations of a document, in no order. */
    List<DocumentId> translations(DocumentId id);
}
