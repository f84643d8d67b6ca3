package recognition.catalog.search;

/**
 * One posting in 32 bits: the document in 20, the field in 4, the way in 2, the impact in 6. A term's postings ascend by document, and
 * a document occurs in them once, with the field that counts most.
 */
final class Postings {

    /** How many documents an index can hold. */
    static final int MOST_DOCUMENTS = 1 << 20;
    static final int HIGHEST_IMPACT = 63;

    /** The word stands in the field as it is. */
    static final int DIRECT = 0;
    /** The field has another form of the word. */
    static final int FORM = 1;
    /** The field has another word for the same. */
    static final int SYNONYM = 2;
    /** The field's words begin with these letters. */
    static final int INITIALS = 3;

    private Postings() {}

    static int of(int document, Field field, int way, int impact) {
        return document << 12 | field.ordinal() << 8 | way << 6 | impact;
    }

    static int document(int posting) {
        return posting >>> 12;
    }

    static Field field(int posting) {
        return Field.at(posting >>> 8 & 15);
    }

    static int way(int posting) {
        return posting >>> 6 & 3;
    }

    static int impact(int posting) {
        return posting & HIGHEST_IMPACT;
    }
}
