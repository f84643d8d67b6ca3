package recognition.storage.batch;

import recognition.domain.batch.ResultCheckBatch.Outcome.Answered;
import recognition.domain.batch.ResultCheckBatch.Outcome.Refused;
import recognition.domain.batch.ResultCheckBatch.Row;
import recognition.domain.catalog.EntryId;
import recognition.domain.verification.ResultCheck.Told;
import recognition.domain.verification.Standing;
import recognition.storage.Item;

/** A row of a bulk check as an item: what was told, word for word, and nothing that was asked beside the day. */
final class CheckedRowItem {
    private CheckedRowItem() {}

    static Item write(Row row) {
        var item = Item.empty().number("number", row.number());
        return switch (row.outcome()) {
            case Answered(var asOf, var told) when told == null -> item.date("asOf", asOf);
            case Answered(var asOf, var told) -> standing(
                    item.date("asOf", asOf).text("entry", told.entry().toString())
                            .text("certificateNumber", told.number())
                            .text("holderName", told.holderName()).instant("decidedAt", told.decidedAt()),
                    told.standing());
            case Refused(var faults) -> item.items("faults", faults.stream().map(BatchItem::fault).toList());
        };
    }

    private static Item standing(Item item, Standing standing) {
        return standing == null
                ? item
                : item.instant("since", standing.since()).choice("outcome", standing.outcome())
                        .choice("status", standing.status()).flag("conditional", standing.conditional());
    }

    static Row read(Item item) {
        return new Row((int) item.number("number"), item.has("faults")
                ? new Refused(item.items("faults").stream().map(BatchItem::fault).toList())
                : new Answered(item.date("asOf"), item.has("entry") ? told(item) : null));
    }

    private static Told told(Item item) {
        return new Told(EntryId.parse(item.text("entry")).orElseThrow(), item.text("certificateNumber"),
                item.text("holderName"),
                item.instant("decidedAt"),
                item.has("since")
                        ? new Standing(item.instant("since"), item.choice("outcome", Standing.Outcome.class),
                                item.choice("status", Standing.Status.class), item.flag("conditional"), null)
                        : null);
    }
}
