package recognition.catalog.prepared;

import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

import recognition.domain.catalog.EditionId;

/** What changed between any two editions of one city, as JSON. */
public final class PreparedChanges {

    private final Map<String, byte[]> json;

    private PreparedChanges(Map<String, byte[]> json) {
        this.json = json;
    }

    public static PreparedChanges none() {
        return new PreparedChanges(new LinkedHashMap<>());
    }

    public void put(EditionId earlier, EditionId later, byte... changes) {
        json.put(key(earlier, later), changes);
    }

    public static PreparedChanges load() {
        ByteBuffer file = Prepared.file("changes");
        PreparedChanges changes = none();
        for (int left = file.getInt(); left > 0; left--) {
            changes.json.put(Binary.text(file), Binary.bytes(file));
        }
        return changes;
    }

    public void write(OutputStream out) {
        Binary.Writer file = new Binary.Writer(out).number(json.size());
        json.forEach((key, changes) -> file.text(key).bytes(changes));
    }

    /** The changes, or null when the two are not an earlier and a later edition of one city. */
    public byte[] between(EditionId earlier, EditionId later) {
        return json.get(key(earlier, later));
    }

    private static String key(EditionId earlier, EditionId later) {
        return earlier.toString().concat(" ").concat(later.toString());
    }
}
