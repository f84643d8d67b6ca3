package recognition.domain.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Finds deadlines in cases of whatever kind. */
public interface OpenDeadlines {

    /** Those in the cases of a box's owner that are still to come, the earliest first. */
    List<OpenDeadline> of(Mailbox mailbox, Instant now);

    /** That of one case, if it is still to come. */
    Optional<OpenDeadline> of(CaseName about, Instant now);

    /** Cases whose deadline is to come until {@code until}; a hint, which {@link #of(CaseName, Instant)} makes certain. */
    List<CaseName> dueUntil(Instant now, Instant until);
}
