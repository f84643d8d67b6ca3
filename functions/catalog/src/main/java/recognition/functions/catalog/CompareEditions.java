package recognition.functions.catalog;

import java.util.List;
import java.util.Optional;

import recognition.catalog.prepared.PreparedChanges;
import recognition.catalog.prepared.PreparedEditions;
import recognition.domain.catalog.Edition;
import recognition.domain.catalog.EditionId;
import recognition.domain.catalog.EditionVersion;

/**
 * Shows what changed in a list since an earlier edition, as far as both are printed:
 * {@code GET /v1/catalog/editions/{jurisdiction}/{version}/changes?since=}.
 */
public final class CompareEditions extends Lookup {

    private static final int SECONDS_KEPT = 3600;
    private static final int LONGEST_VERSION = 80;

    private final PreparedEditions editions;
    private final PreparedChanges changes;

    /** For Lambda. */
    public CompareEditions() {
        this(PreparedEditions.load(), PreparedChanges.load());
    }

    CompareEditions(PreparedEditions editions, PreparedChanges changes) {
        this.editions = editions;
        this.changes = changes;
    }

    @Override
    ProxyAnswer answer(ProxyEvent event) {
        Edition edition = EditionId
                .parse(event.path().get("jurisdiction").concat("-").concat(event.path().get("version")))
                .flatMap(editions.editions()::find).orElse(null);
        if (edition == null) {
            return Problem.NOT_FOUND.answer(event.headers(), List.of());
        }
        Parameters parameters = new Parameters(event.query());
        byte[] json = changes(parameters, edition);
        List<Fault> faults = parameters.faults();
        return faults.isEmpty()
                ? ProxyAnswer.cacheable(event, json, SECONDS_KEPT)
                : Problem.INVALID_REQUEST.answer(event.headers(), faults);
    }

    /** The changes since the edition that is named, or since the one before; null at a fault. */
    private byte[] changes(Parameters parameters, Edition edition) {
        String since = parameters.one("since", LONGEST_VERSION);
        Edition earlier = since == null ? before(edition) : named(edition, since);
        if (earlier == null) {
            parameters.fault("since", Fault.Code.UNKNOWN, "没有这一版清单", "There is no such edition of the list");
            return null;
        }
        byte[] json = changes.between(earlier.id(), edition.id());
        if (json == null) {
            parameters.fault("since", Fault.Code.RANGE, "须早于本版", "Must be earlier than this edition");
        }
        return json;
    }

    private Edition named(Edition edition, String version) {
        Optional<EditionVersion> parsed = EditionVersion.parse(version);
        return parsed.isEmpty()
                ? null
                : editions.editions().find(new EditionId(edition.id().jurisdiction(), parsed.get())).orElse(null);
    }

    private Edition before(Edition edition) {
        Edition before = null;
        for (Edition one : editions.editions().all()) {
            if (one == edition) {
                return before;
            }
            before = one.id().jurisdiction().equals(edition.id().jurisdiction()) ? one : before;
        }
        return null;
    }
}
