package recognition.catalog.prepared;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

import recognition.domain.catalog.EditionId;
import recognition.domain.catalog.EntryId;

/** Each row of an edition as JSON with all that is known of it and all that it brings. */
public final class PreparedEntries {

    private final int[] numbers;
    private final Slices entries;
    private final Slices endings;

    /**
     * @param numbers of each row, its category and number as {@link #number} makes them one, ascending
     * @param entries each row's JSON object, without what follows for every row of its category
     * @param endings for each category, what ends the object of each of its rows
     */
    public PreparedEntries(int[] numbers, Slices entries, Slices endings) {
        this.numbers = numbers;
        this.entries = entries;
        this.endings = endings;
    }

    public static int number(EntryId id) {
        return id.category().ordinal() << 28 | id.no();
    }

    public static PreparedEntries load(EditionId edition) {
        ByteBuffer file = Prepared.file(edition + ".entries");
        return new PreparedEntries(Binary.ints(file), Slices.read(file), Slices.read(file));
    }

    public void write(OutputStream out) {
        Binary.Writer file = new Binary.Writer(out).ints(numbers);
        entries.write(file);
        endings.write(file);
    }

    /** The entry's JSON, or null when the edition has no such row. */
    public byte[] json(EntryId id) {
        int row = Arrays.binarySearch(numbers, number(id));
        if (row < 0) {
            return null;
        }
        ByteArrayOutputStream json = new ByteArrayOutputStream(8192);
        entries.copyTo(json, row);
        endings.copyTo(json, numbers[row] >>> 28);
        return json.toByteArray();
    }
}
