package recognition.functions.catalog;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import recognition.catalog.prepared.Prepared;
import recognition.catalog.prepared.PreparedItems;
import recognition.catalog.search.Facet;
import recognition.catalog.search.Filters;
import recognition.catalog.search.SearchIndex;
import recognition.catalog.search.Searcher;
import recognition.domain.catalog.EditionId;

/** The rows of an edition, ready to be searched. */
final class SearchedEdition {

    private final SearchIndex index;
    private final PreparedItems items;
    /** A searcher belongs to one request at a time; in the cloud there is never more than one. */
    private final AtomicReference<Searcher> spare = new AtomicReference<>();

    SearchedEdition(EditionId edition) {
        index = SearchIndex.read(Prepared.file(edition.toString().concat(".index")));
        items = PreparedItems.load(edition);
        spare.set(new Searcher(index));
    }

    SearchIndex index() {
        return index;
    }

    PreparedItems items() {
        return items;
    }

    Searcher take() {
        Searcher searcher = spare.getAndSet(null);
        return searcher == null ? new Searcher(index) : searcher;
    }

    void giveBack(Searcher searcher) {
        spare.set(searcher);
    }

    Filters filters(List<List<String>> values) {
        Filters filters = new Filters();
        for (Facet facet : Facet.values()) {
            for (String value : values.get(facet.ordinal())) {
                filters.want(index, facet, value);
            }
        }
        return filters;
    }
}
