package recognition.catalog.prepared;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;

import recognition.catalog.search.Facet;
import recognition.catalog.search.Field;
import recognition.domain.catalog.EditionId;

/** The rows of an edition as JSON, as they stand in the answer to a search; rows are numbered as in the edition's index. */
public final class PreparedItems {

    private static final int FIELDS = Field.values().length;

    private final String hash;
    private final Slices items;
    private final Slices texts;
    private final int[] textOfField;
    private final Slices[] facets;

    /**
     * @param hash of the edition's rows and of how they are shown
     * @param items each row's JSON object without the brace that ends it
     * @param texts JSON strings, and {@code textOfField} which of them each field of each row has, or -1
     * @param facets for each facet, the JSON object of each value up to its count
     */
    public PreparedItems(String hash, Slices items, Slices texts, int[] textOfField, Slices... facets) {
        this.hash = hash;
        this.items = items;
        this.texts = texts;
        this.textOfField = textOfField;
        this.facets = facets;
    }

    public static PreparedItems load(EditionId edition) {
        ByteBuffer file = Prepared.file(edition + ".items");
        String hash = Binary.text(file);
        Slices items = Slices.read(file);
        Slices texts = Slices.read(file);
        int[] textOfField = Binary.ints(file);
        Slices[] facets = new Slices[Facet.count()];
        for (int facet = 0; facet < facets.length; facet++) {
            facets[facet] = Slices.read(file);
        }
        return new PreparedItems(hash, items, texts, textOfField, facets);
    }

    public void write(OutputStream out) {
        Binary.Writer file = new Binary.Writer(out).text(hash);
        items.write(file);
        texts.write(file);
        file.ints(textOfField);
        for (Slices facet : facets) {
            facet.write(file);
        }
    }

    public String hash() {
        return hash;
    }

    public void copyItem(ByteArrayOutputStream out, int row) {
        items.copyTo(out, row);
    }

    /** The same number for rows whose text of a field is the same; negative where the row does not have the field. */
    public int text(int row, Field field) {
        return textOfField[row * FIELDS + field.ordinal()];
    }

    /** Appends the text of a field as a JSON string, if the row has the field. */
    public void copyText(ByteArrayOutputStream out, int row, Field field) {
        int text = text(row, field);
        if (text >= 0) {
            texts.copyTo(out, text);
        }
    }

    public void copyFacetValue(ByteArrayOutputStream out, Facet facet, int value) {
        facets[facet.ordinal()].copyTo(out, value);
    }
}
