package recognition.catalog.search;

/** A text of an entry in which a query can be found. The order is part of the index's format. */
public enum Field {
    NAME_ZH("nameZh"),
    NAME_EN("nameEn"),
    NAME_ORIGINAL("nameOriginal"),
    ABBREVIATION("abbreviation"),
    GRADE("grade"),
    ISSUER_ZH(
            "issuer.nameZh"),
    ISSUER_EN("issuer.nameEn"),
    ISSUER_ABBREVIATION(
            "issuer.abbreviation"),
    ISSUER_COUNTRY("issuer.country"),
    SPECIALTY("specialty");

    private static final Field[] ALL = values();

    private final String path;

    Field(String path) {
        this.path = path;
    }

    /** Where the text stands in the entry as JSON. */
    public String path() {
        return path;
    }

    static Field at(int ordinal) {
        return ALL[ordinal];
    }
}
