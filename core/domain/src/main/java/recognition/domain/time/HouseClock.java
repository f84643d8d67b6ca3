package recognition.domain.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The clock of the house: system time in UTC, moved by the system property {@value #OFFSET} (an ISO-8601 duration) while it is
 * set. Only the local cloud sets it, to show deadlines. What is signed for the outside (tokens, upload forms) uses real time.
 */
public final class HouseClock extends Clock {
    public static final String OFFSET = "recognition.clock.offset";
    /** The civil time of every jurisdiction served so far. */
    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Clock real;

    private HouseClock(Clock real) {
        this.real = real;
    }

    public static Clock clock() {
        return new HouseClock(Clock.systemUTC());
    }

    @Override
    public Instant instant() {
        var offset = System.getProperty(OFFSET);
        return offset == null ? real.instant() : real.instant().plus(Duration.parse(offset));
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new HouseClock(real.withZone(zone));
    }
}
