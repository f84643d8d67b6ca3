package recognition.functions.catalog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import recognition.catalog.prepared.PreparedEditions;
import recognition.catalog.search.Searcher;
import recognition.domain.catalog.Edition;
import recognition.domain.catalog.EditionId;
import recognition.domain.time.HouseClock;

/** Finds rows of a list by what people type: {@code GET /v1/catalog/entries}. */
public final class SearchCatalog extends Lookup {

    private static final int SECONDS_KEPT = 300;

    private final PreparedEditions editions;
    private final Map<EditionId, SearchedEdition> searched = new HashMap<>();
    private final Clock clock;

    /** For Lambda. */
    public SearchCatalog() {
        this(PreparedEditions.load(), HouseClock.clock());
    }

    SearchCatalog(PreparedEditions editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
        for (Edition edition : editions.editions().all()) {
            if (edition.entriesPublished()) {
                searched.put(edition.id(), new SearchedEdition(edition.id()));
            }
        }
    }

    @Override
    ProxyAnswer answer(ProxyEvent event) {
        Parameters parameters = new Parameters(event.query());
        Asked asked = Asked.read(parameters, editions.editions(),
                LocalDate.ofInstant(clock.instant(), HouseClock.SHANGHAI));
        SearchedEdition rows = asked.edition() == null ? null : searched.get(asked.edition().id());
        long question = asked.question(rows == null ? "" : rows.items().hash());
        int skip = asked.cursor() == null ? 0 : PageCursor.read(asked.cursor(), question);
        if (skip < 0) {
            parameters.fault("cursor", Fault.Code.FORMAT, "不是本次查询的 nextCursor", "Not a nextCursor of this search");
        }
        List<Fault> faults = parameters.faults();
        if (!faults.isEmpty()) {
            return Problem.INVALID_REQUEST.answer(event.headers(), faults);
        }
        return ProxyAnswer.cacheable(event, page(asked, rows, skip, question), SECONDS_KEPT);
    }

    private byte[] page(Asked asked, SearchedEdition rows, int skip, long question) {
        SearchPage page = new SearchPage(editions, asked);
        if (rows == null) {
            return page.withoutRows();
        }
        Searcher searcher = rows.take();
        searcher.search(asked.text(), rows.filters(asked.values()), skip, asked.limit());
        int shown = skip + searcher.size();
        String next = shown < searcher.total() ? new PageCursor(shown, question).toString() : null;
        byte[] body = page.of(searcher, rows, next);
        rows.giveBack(searcher);
        return body;
    }
}
