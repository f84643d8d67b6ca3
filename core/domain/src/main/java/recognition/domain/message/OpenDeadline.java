package recognition.domain.message;

import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

import recognition.domain.deadline.DeadlineKind;
import recognition.domain.time.HouseClock;

/**
 * A deadline that somebody has to know of.
 *
 * @param settled whether the working days it was counted by are all known; otherwise it can move later
 */
public record OpenDeadline(CaseName about, DeadlineKind kind, Instant dueAt, boolean settled) {

    /** As people say it: what ends at midnight ends on the day before, at 24:00. */
    public String shown() {
        var at = dueAt.atZone(HouseClock.SHANGHAI);
        return at.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? at.toLocalDate().minusDays(1) + " 24:00"
                : at.toLocalDate() + " " + at.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }
}
