package recognition.catalog.prepared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/** The prepared files on the class path. */
public final class Prepared {

    /** The folder of the prepared files. */
    public static final String FOLDER = "catalog-prepared/";

    private Prepared() {}

    public static ByteBuffer file(String name) {
        try (InputStream file = Prepared.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException("not prepared: " + name);
            }
            return ByteBuffer.wrap(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
