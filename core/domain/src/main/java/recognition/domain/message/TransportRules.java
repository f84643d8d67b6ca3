package recognition.domain.message;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import recognition.domain.message.Transport.State;

/** When a mail is tried, tried again and given up. */
public final class TransportRules {
    /** How long whoever took a mail on has for it; then it is taken from them. */
    public static final Duration LEASE = Duration.ofMinutes(5);
    /** How long to wait after each attempt that did not succeed; after the last it is given up. */
    static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(20),
            Duration.ofHours(1), Duration.ofHours(3), Duration.ofHours(6), Duration.ofHours(12));

    private TransportRules() {}

    /** What a server, or the lack of one, says to a mail. */
    public sealed interface Reply {

        record Taken() implements Reply {}

        /** Not now: a busy or unreachable server. */
        record NotNow(String reason) implements Reply {}

        /** Never: no such address. */
        record Never(String reason) implements Reply {}

        record NoAddress() implements Reply {}
    }

    /** The transport after an attempt that began with {@code is}. */
    public static Transport after(Transport is, Reply reply, Instant now) {
        return switch (reply) {
            case Reply.Taken _ -> new Transport(State.SENT, is.attempts(), now, null);
            case Reply.Never(var reason) -> new Transport(State.BOUNCED, is.attempts(), now, reason);
            case Reply.NoAddress _ -> new Transport(State.NO_ADDRESS, is.attempts(), now, null);
            case Reply.NotNow(var reason) ->
                new Transport(is.attempts() > PAUSES.size() ? State.FAILED : State.QUEUED, is.attempts(), now, reason);
        };
    }

    /** When a queued mail is tried next. */
    public static Instant next(Transport queued) {
        return queued.at().plus(PAUSES.get(queued.attempts() - 1));
    }
}
