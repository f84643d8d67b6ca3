package recognition.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import recognition.domain.time.HouseClock;

/** The clock of the house, which a developer can move. It goes on from where it was left. */
final class MovableClock implements AutoCloseable {
    private final Clock clock = HouseClock.clock();
    private final Path file;

    /** @param file where the offset is kept; null to forget it */
    MovableClock(Path file) throws IOException {
        this.file = file;
        set(file != null && Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO);
    }

    Instant now() {
        return clock.instant();
    }

    void moveTo(Instant instant) {
        set(Duration.between(Instant.now(), instant));
    }

    private void set(Duration offset) {
        System.setProperty(HouseClock.OFFSET, offset.toString());
        try {
            if (file != null) {
                Files.writeString(file, offset.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the house back to real time. */
    @Override
    public void close() {
        System.clearProperty(HouseClock.OFFSET);
    }
}
