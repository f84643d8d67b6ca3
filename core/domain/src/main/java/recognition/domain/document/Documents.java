package recognition.domain.document;

import recognition.domain.cases.Cases;

/** Keeps what is known of documents; the files themselves lie in {@link DocumentFiles}. */
public interface Documents extends Cases<DocumentId, Document> {}
