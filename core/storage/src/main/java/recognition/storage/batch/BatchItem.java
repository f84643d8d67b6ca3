package recognition.storage.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import recognition.domain.access.Owner;
import recognition.domain.access.Role;
import recognition.domain.batch.BatchId;
import recognition.domain.batch.BatchRow;
import recognition.domain.batch.BatchRow.Outcome;
import recognition.domain.batch.BatchRow.RowFault;
import recognition.domain.batch.VerificationBatch;
import recognition.domain.batch.VerificationBatch.Filled;
import recognition.domain.batch.VerificationBatch.Opening;
import recognition.domain.batch.VerificationBatch.Uploaded;
import recognition.domain.batch.VerificationBatches;
import recognition.domain.catalog.Bilingual;
import recognition.domain.verification.VerificationId;
import recognition.storage.Item;
import recognition.storage.cases.CaseItem;
import recognition.storage.cases.OwnerItem;

/** A batch as an item, and its rows as items beside it, a part each. */
final class BatchItem implements CaseItem<BatchId, VerificationBatch> {
    static final String KIND = "BATCH";
    static final String ROWS = "ROWS#";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String name(BatchId id) {
        return id.value();
    }

    @Override
    public BatchId id(VerificationBatch state) {
        return state.opening().id();
    }

    @Override
    public Owner owner(VerificationBatch state) {
        return state.opening().owner();
    }

    @Override
    public Optional<Role> waitingFor(VerificationBatch state) {
        return Optional.empty();
    }

    /** The rows just uploaded. */
    @Override
    public List<Item> companions(VerificationBatch state) {
        var parts = new ArrayList<Item>();
        if (state instanceof Uploaded(var opening, var rows)) {
            for (int from = 0; from < rows.size(); from += VerificationBatches.PART) {
                parts.add(
                        part(opening.id(), rows.subList(from, Math.min(rows.size(), from + VerificationBatches.PART))));
            }
        }
        return parts;
    }

    @Override
    public Item write(VerificationBatch state) {
        var is = state.opening();
        var item = OwnerItem.write(Item.empty(), is.owner()).text("id", is.id().value()).text("opener", is.opener())
                .instant("openedAt", is.openedAt()).text("encoding", is.encoding()).number("rows", is.rows())
                .number("refused", is.refused());
        return switch (state) {
            case Uploaded _ -> item.text("stage", "UPLOADED");
            case Filled(_, var opened, var at) ->
                item.text("stage", "FILLED").number("opened", opened).instant("filledAt", at);
        };
    }

    @Override
    public VerificationBatch read(Item item) {
        var opening = new Opening(new BatchId(item.text("id")), OwnerItem.read(item), item.text("opener"),
                item.instant("openedAt"), item.text("encoding"), (int) item.number("rows"),
                (int) item.number("refused"));
        return switch (item.text("stage")) {
            case "UPLOADED" -> new Uploaded(opening, List.of());
            case "FILLED" -> new Filled(opening, (int) item.number("opened"), item.instant("filledAt"));
            case String other -> throw new IllegalStateException("no such stage: " + other);
        };
    }

    /** Rows that stand beside each other; named by the first. */
    static Item part(BatchId id, List<BatchRow> rows) {
        return Item.key(KIND + "#" + id.value(), ROWS + "%06d".formatted(rows.getFirst().number())).items("rows",
                rows.stream().map(BatchItem::row).toList());
    }

    static List<BatchRow> rows(Item part) {
        return part.items("rows").stream().map(BatchItem::row).toList();
    }

    private static Item row(BatchRow row) {
        var item = Item.empty().number("number", row.number()).textMap("cells", row.cells());
        return switch (row.outcome()) {
            case Outcome.Waiting _ -> item;
            case Outcome.Opened(var verification) -> item.text("verification", verification.value());
            case Outcome.Refused(var faults) -> item.items("faults", faults.stream().map(BatchItem::fault).toList());
        };
    }

    private static BatchRow row(Item item) {
        return new BatchRow((int) item.number("number"), item.textMap("cells"), outcome(item));
    }

    private static Outcome outcome(Item item) {
        if (item.has("verification")) {
            return new Outcome.Opened(new VerificationId(item.text("verification")));
        }
        return item.has("faults")
                ? new Outcome.Refused(item.items("faults").stream().map(BatchItem::fault).toList())
                : new Outcome.Waiting();
    }

    static Item fault(RowFault fault) {
        return Item.empty().text("column", fault.column()).text("code", fault.code()).text("zh", fault.detail().zh())
                .text("en", fault.detail().en());
    }

    static RowFault fault(Item item) {
        return new RowFault(item.text("column"), item.text("code"), new Bilingual(item.text("zh"), item.text("en")));
    }
}
