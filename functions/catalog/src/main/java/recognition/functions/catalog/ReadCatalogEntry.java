package recognition.functions.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import recognition.catalog.prepared.PreparedEditions;
import recognition.catalog.prepared.PreparedEntries;
import recognition.domain.catalog.Edition;
import recognition.domain.catalog.EditionId;
import recognition.domain.catalog.EntryId;

/** Shows one row of a list and what it brings: {@code GET /v1/catalog/entries/{entryId}}. */
public final class ReadCatalogEntry extends Lookup {

    private static final int SECONDS_KEPT = 3600;

    private final Map<EditionId, PreparedEntries> entries = new HashMap<>();

    /** For Lambda. */
    public ReadCatalogEntry() {
        this(PreparedEditions.load());
    }

    ReadCatalogEntry(PreparedEditions editions) {
        for (Edition edition : editions.editions().all()) {
            if (edition.entriesPublished()) {
                entries.put(edition.id(), PreparedEntries.load(edition.id()));
            }
        }
    }

    @Override
    ProxyAnswer answer(ProxyEvent event) {
        List<Fault> faults = new Parameters(event.query()).faults();
        if (!faults.isEmpty()) {
            return Problem.INVALID_REQUEST.answer(event.headers(), faults);
        }
        Optional<EntryId> id = EntryId.parse(event.path().get("entryId"));
        PreparedEntries edition = id.isEmpty() ? null : entries.get(id.get().edition());
        byte[] json = edition == null ? null : edition.json(id.get());
        return json == null
                ? Problem.NOT_FOUND.answer(event.headers(), List.of())
                : ProxyAnswer.cacheable(event, json, SECONDS_KEPT);
    }
}
