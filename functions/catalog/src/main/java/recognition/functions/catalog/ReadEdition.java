package recognition.functions.catalog;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;

import recognition.catalog.prepared.PreparedEditions;
import recognition.domain.catalog.Edition;
import recognition.domain.catalog.EditionId;

/** Shows one edition of a list: {@code GET /v1/catalog/editions/{jurisdiction}/{version}}. */
public final class ReadEdition extends Lookup {

    private static final int SECONDS_KEPT = 3600;

    private final PreparedEditions editions;

    /** For Lambda. */
    public ReadEdition() {
        this(PreparedEditions.load());
    }

    ReadEdition(PreparedEditions editions) {
        this.editions = editions;
    }

    @Override
    ProxyAnswer answer(ProxyEvent event) {
        List<Fault> faults = new Parameters(event.query()).faults();
        if (!faults.isEmpty()) {
            return Problem.INVALID_REQUEST.answer(event.headers(), faults);
        }
        Optional<Edition> edition = EditionId
                .parse(event.path().get("jurisdiction").concat("-").concat(event.path().get("version")))
                .flatMap(editions.editions()::find);
        if (edition.isEmpty()) {
            return Problem.NOT_FOUND.answer(event.headers(), List.of());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(2048);
        editions.copyWhole(out, edition.get());
        return ProxyAnswer.cacheable(event, out.toByteArray(), SECONDS_KEPT);
    }
}
