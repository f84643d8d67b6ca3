package recognition.catalog.search;

/** Which values of the facets a hit may have; a facet without any asks for nothing. Within a facet one value suffices. */
public final class Filters {

    private final boolean[][] wanted = new boolean[Facet.count()][];

    /** Asks for a value too. One that no row has is had by none. */
    public Filters want(SearchIndex index, Facet facet, String value) {
        if (wanted[facet.ordinal()] == null) {
            wanted[facet.ordinal()] = new boolean[index.values(facet)];
        }
        int ordinal = index.ordinal(facet, value);
        if (ordinal >= 0) {
            wanted[facet.ordinal()][ordinal] = true;
        }
        return this;
    }

    /** The facets by which documents of the combination are refused, one bit each. */
    int refusedBy(SearchIndex index, int combination) {
        int refused = 0;
        for (int facet = 0; facet < wanted.length; facet++) {
            if (wanted[facet] != null) {
                int value = index.facets[facet][combination];
                refused |= value >= 0 && wanted[facet][value] ? 0 : 1 << facet;
            }
        }
        return refused;
    }
}
