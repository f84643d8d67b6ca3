package recognition.storage.document;

import java.util.List;

import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

import recognition.domain.cases.Call;
import recognition.domain.cases.Kept;
import recognition.domain.cases.Step;
import recognition.domain.cases.Versioned;
import recognition.domain.document.Document;
import recognition.domain.document.Document.Clean;
import recognition.domain.document.Document.Erasing;
import recognition.domain.document.Document.ErasureReason;
import recognition.domain.document.DocumentId;
import recognition.domain.document.Documents;
import recognition.domain.document.Uses;
import recognition.storage.Table;
import recognition.storage.cases.DocumentUse;
import recognition.storage.cases.DynamoCases;

/** Keeps what is known of documents in the table. */
public final class DynamoDocuments extends DynamoCases<DocumentId, Document> implements Documents {
    private final String table;

    public DynamoDocuments(Table table) {
        super(table, new DocumentItem());
        this.table = table.name();
    }

    @Override
    public Kept<Document> keep(Versioned<Document> was, Step<Document> step, Call call) {
        var kept = keepWith(was, step, call, use(was.state(), step));
        return kept instanceof Kept.Taken ? new Kept.Stale<>() : kept;
    }

    private List<TransactWriteItem> use(Document was, Step<Document> step) {
        var id = was.announcement().id();
        if (was instanceof Clean == step.after() instanceof Clean) {
            return List.of();
        }
        return List.of(switch (step.after()) {
            case Clean _ -> DocumentUse.opened(table, id);
            case Erasing erasing when erasing.reason() == ErasureReason.RETENTION_OVER ->
                DocumentUse.closed(table, id, erasing.at());
            case Erasing _ -> DocumentUse.closed(table, id, null);
            case Document _ -> DocumentUse.forbidden(table, id);
        });
    }

    @Override
    public Uses uses(DocumentId id) {
        return item(key(id), DocumentUse.USE).map(DocumentUse::read).orElse(Uses.NONE);
    }

    @Override
    public List<DocumentId> translations(DocumentId id) {
        return items(key(id), DocumentItem.TRANSLATION).stream()
                .map(item -> new DocumentId(item.text("sk").substring(DocumentItem.TRANSLATION.length()))).toList();
    }
}
