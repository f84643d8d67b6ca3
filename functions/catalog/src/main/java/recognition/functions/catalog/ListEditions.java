package recognition.functions.catalog;

import java.io.ByteArrayOutputStream;
import java.util.List;

import recognition.catalog.prepared.PreparedEditions;
import recognition.domain.catalog.Edition;

/** Shows every edition of every list, the newest of each jurisdiction first: {@code GET /v1/catalog/editions}. */
public final class ListEditions extends Lookup {

    private static final int SECONDS_KEPT = 3600;

    private final PreparedEditions editions;

    /** For Lambda. */
    public ListEditions() {
        this(PreparedEditions.load());
    }

    ListEditions(PreparedEditions editions) {
        this.editions = editions;
    }

    @Override
    ProxyAnswer answer(ProxyEvent event) {
        List<Fault> faults = new Parameters(event.query()).faults();
        if (!faults.isEmpty()) {
            return Problem.INVALID_REQUEST.answer(event.headers(), faults);
        }
        return ProxyAnswer.cacheable(event, items(), SECONDS_KEPT);
    }

    private byte[] items() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(8192);
        List<Edition> all = editions.editions().all();
        JsonText.raw(out, "{\"items\":[");
        int first = 0;
        for (int last = 0; last < all.size(); last++) {
            if (last + 1 == all.size() || !isOfOneCity(all.get(last), all.get(last + 1))) {
                for (int i = last; i >= first; i--) {
                    JsonText.raw(out, out.size() > 10 ? "," : "");
                    editions.copyWhole(out, all.get(i));
                }
                first = last + 1;
            }
        }
        JsonText.raw(out, "]}");
        return out.toByteArray();
    }

    private static boolean isOfOneCity(Edition one, Edition other) {
        return one.id().jurisdiction().equals(other.id().jurisdiction());
    }
}
