package recognition.catalog.prepared;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.List;

/** Pieces of prepared JSON in UTF-8, by number, in one array. */
public final class Slices {

    private final byte[] bytes;
    private final int[] starts;

    private Slices(byte[] bytes, int[] starts) {
        this.bytes = bytes;
        this.starts = starts;
    }

    /** The pieces one after the other. */
    public static Slices of(List<byte[]> pieces) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int[] starts = new int[pieces.size() + 1];
        for (int i = 0; i < pieces.size(); i++) {
            bytes.writeBytes(pieces.get(i));
            starts[i + 1] = bytes.size();
        }
        return new Slices(bytes.toByteArray(), starts);
    }

    public static Slices read(ByteBuffer file) {
        return new Slices(Binary.bytes(file), Binary.ints(file));
    }

    public void write(Binary.Writer file) {
        file.bytes(bytes).ints(starts);
    }

    public int size() {
        return starts.length - 1;
    }

    /** Appends the piece with this number. */
    public void copyTo(ByteArrayOutputStream out, int number) {
        out.write(bytes, starts[number], starts[number + 1] - starts[number]);
    }
}
