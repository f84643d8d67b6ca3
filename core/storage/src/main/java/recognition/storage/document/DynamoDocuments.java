package recognition.storage.document;

import recognition.domain.document.Document;
import recognition.domain.document.DocumentId;
import recognition.domain.document.Documents;
import recognition.storage.Table;
import recognition.storage.cases.DynamoCases;

/** Keeps what is known of documents in the table. */
public final class DynamoDocuments extends DynamoCases<DocumentId, Document> implements Documents {

    public DynamoDocuments(Table table) {
        super(table, new DocumentItem());
    }
}
