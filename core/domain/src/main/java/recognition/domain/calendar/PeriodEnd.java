package recognition.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;

/** When a period ends. */
public sealed interface PeriodEnd {

    /** The last day that belongs to the period. */
    LocalDate lastDay();

    /** The first instant after the period. */
    Instant closesAt();

    Basis basis();

    /** Every day of the period is settled by a paper. */
    record Settled(LocalDate lastDay, Instant closesAt, Basis basis) implements PeriodEnd {}

    /**
     * The period touches days that no loaded paper settles: where it would end if they held no holiday. To be shown as such, and
     * nothing is ever closed by it.
     *
     * @param missing the first year whose paper is wanted
     */
    record Provisional(LocalDate lastDay, Instant closesAt, Basis basis, int missing) implements PeriodEnd {}

    /** Whether the period is over at {@code now}; a provisional one never is. */
    default boolean isOver(Instant now) {
        return switch (this) {
            case Settled settled -> !now.isBefore(settled.closesAt());
            case Provisional _ -> false;
        };
    }
}
