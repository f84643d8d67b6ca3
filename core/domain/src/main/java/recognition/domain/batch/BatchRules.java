package recognition.domain.batch;

import static recognition.domain.Decision.accept;
import static recognition.domain.Decision.refuse;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import recognition.domain.Decision;
import recognition.domain.access.Caller;
import recognition.domain.access.Owner;
import recognition.domain.access.Role;
import recognition.domain.batch.VerificationBatch.Filled;
import recognition.domain.batch.VerificationBatch.Opening;
import recognition.domain.batch.VerificationBatch.Uploaded;
import recognition.domain.cases.Event;
import recognition.domain.cases.Event.Actor;
import recognition.domain.cases.Step;

/** The steps of a batch. Which rows can become drafts is the rule of a request that is opened by itself. */
public final class BatchRules {
    private BatchRules() {}

    /** Takes a table. Its rows are looked at one by one: a row with faults holds up no other. */
    public static Decision<Step<VerificationBatch>> upload(Opening opening, List<BatchRow> rows, Caller.Person by) {
        if (!by.is(Role.EMPLOYER) || by.unit().isEmpty()) {
            return refuse(BatchRefusal.UNITS_ONLY);
        }
        return accept(new Step<>(new Uploaded(opening, rows),
                new Event("VERIFICATION_BATCH_UPLOADED", opening.openedAt(), Actor.of(by), "S2-50",
                        Map.of("rows", Integer.toString(opening.rows())))));
    }

    /** Notes that no row waits any more. */
    public static Decision<Step<VerificationBatch>> fill(VerificationBatch is, int opened, Instant now) {
        return switch (is) {
            case Uploaded(var opening, _) -> accept(new Step<>(new Filled(opening, opened, now),
                    new Event("VERIFICATION_BATCH_FILLED", now, new Actor.Calendar(), "S2-50",
                            Map.of("opened", Integer.toString(opened), "refused",
                                    Integer.toString(opening.rows() - opened)))));
            case Filled _ -> refuse(BatchRefusal.FILLED_ALREADY);
        };
    }

    /** Whether the batch is of the unit that the caller acts for. */
    public static boolean isOwn(VerificationBatch is, Caller caller) {
        return caller instanceof Caller.Person person
                && Owner.of(person).equals(is.opening().owner());
    }
}
