package recognition.catalog.search;

/** What hits can be counted and narrowed by. The order is part of the index's format. */
public enum Facet {
    CATEGORY("category"),
    SECTOR("sector"),
    ISSUER("issuer"),
    COUNTRY("country"),
    TITLE_LEVEL("titleLevel");

    private static final Facet[] ALL = values();

    private final String parameter;

    Facet(String parameter) {
        this.parameter = parameter;
    }

    /** The name of the facet in a request and in its answer. */
    public String parameter() {
        return parameter;
    }

    static Facet at(int ordinal) {
        return ALL[ordinal];
    }

    /** How many facets there are. */
    public static int count() {
        return ALL.length;
    }
}
