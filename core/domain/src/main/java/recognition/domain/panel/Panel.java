package recognition.domain.panel;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import recognition.domain.account.SocialCreditCode;
import recognition.domain.catalog.TitleSeries;

/**
 * A panel of experts that the Bureau appoints for a round and a series (S2-29, S3-26).
 *
 * <pre>
 * Appointed → Dissolved
 * </pre>
 */
public sealed interface Panel {

    Opening opening();

    /** What the panel is for; never changes. */
    record Opening(PanelId id, String round, TitleSeries series, Instant openedAt) {}

    /**
     * A seat of the panel.
     *
     * @param subject who sits on it, by the token's subject
     * @param employer the unit the expert works for; null when none
     */
    record Seat(String subject, Office office, String name, SocialCreditCode employer) {}

    /** What somebody is in a panel; all of them vote. */
    enum Office {
        CHAIR,
        MEMBER,
        /** Keeps the minutes. */
        SECRETARY
    }

    /**
     * When the panel can hold an interview.
     *
     * @param zone the time zone people there go by
     * @param place where it is held, or how it is joined
     */
    record Slot(Instant starts, Duration length, ZoneId zone, String place) {

        public Instant ends() {
            return starts.plus(length);
        }
    }

    record Appointed(Opening opening, List<Seat> seats, List<Slot> slots) implements Panel {
        public Appointed {
            seats = List.copyOf(seats);
            slots = List.copyOf(slots);
        }

        public Optional<Slot> slotAt(Instant starts) {
            return slots.stream().filter(slot -> slot.starts().equals(starts)).findFirst();
        }
    }

    record Dissolved(Opening opening, Instant at) implements Panel {}
}
