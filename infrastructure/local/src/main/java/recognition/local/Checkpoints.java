package recognition.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/** How far each function has read each shard of the stream. */
final class Checkpoints {
    private final Path file;
    private final Properties sequenceNumbers = new Properties();

    /** @param file where they are kept; null for memory */
    Checkpoints(Path file) throws IOException {
        this.file = file;
        if (file != null && Files.exists(file)) {
            try (var in = Files.newInputStream(file)) {
                sequenceNumbers.load(in);
            }
        }
    }

    /** The last sequence number read; null where nothing was. */
    synchronized String of(String function, String shard) {
        return sequenceNumbers.getProperty(function + "/" + shard);
    }

    synchronized void set(String function, String shard, String sequenceNumber) {
        sequenceNumbers.setProperty(function + "/" + shard, sequenceNumber);
        if (file != null) {
            try {
                var written = file.resolveSibling(file.getFileName() + ".new");
                try (var out = Files.newOutputStream(written)) {
                    sequenceNumbers.store(out, null);
                }
                Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
