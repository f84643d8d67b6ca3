package recognition.domain.deadline;

import java.time.Instant;

import recognition.domain.calendar.Basis;
import recognition.domain.calendar.PeriodEnd;
import recognition.domain.calendar.PeriodEnd.Provisional;
import recognition.domain.calendar.PeriodEnd.Settled;

/** The next instant at which time itself moves a case. It follows from the case and is kept in the same write. */
public sealed interface Deadline {

    DeadlineKind kind();

    /** The case, by its id. */
    String subject();

    /** The first instant at which it may be acted on; what is done then counts from here, however late it is done. */
    Instant dueAt();

    Basis basis();

    /** It can be acted on. */
    record Due(DeadlineKind kind, String subject, Instant dueAt, Basis basis) implements Deadline {}

    /**
     * It cannot be acted on before a year's working days are known.
     *
     * @param dueAt provisional
     */
    record Awaiting(DeadlineKind kind, String subject, Instant dueAt, Basis basis, int missing) implements Deadline {}

    static Deadline of(DeadlineKind kind, String subject, PeriodEnd end) {
        return switch (end) {
            case Settled settled -> new Due(kind, subject, settled.closesAt(), settled.basis());
            case Provisional provisional ->
                new Awaiting(kind, subject, provisional.closesAt(), provisional.basis(), provisional.missing());
        };
    }
}
