package recognition.simulation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The time of the simulation, and the time that the process now running believes it is. */
final class VirtualClock extends Clock {
    private Instant now = Instant.EPOCH;
    private Duration behind = Duration.ZERO;

    /** What time it really is. */
    Instant real() {
        return now;
    }

    void advanceTo(Instant instant) {
        now = instant.isAfter(now) ? instant : now;
    }

    /** Sets by how much the running process is behind; returns what it was. */
    Duration setBack(Duration by) {
        var was = behind;
        behind = by;
        return was;
    }

    @Override
    public Instant instant() {
        return now.minus(behind);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
