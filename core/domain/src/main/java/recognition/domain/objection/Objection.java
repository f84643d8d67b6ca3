package recognition.domain.objection;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import recognition.domain.access.Owner;
import recognition.domain.deadline.Deadline;
import recognition.domain.deadline.DeadlineKind;
import recognition.domain.deadline.Timer;
import recognition.domain.document.DocumentId;
import recognition.domain.notice.NoticeId;
import recognition.domain.notice.ObjectionId;

/**
 * The life of an objection to a public notice (S2-30, S3-28). One record per stage; each holds what that stage knows. While it is
 * open, nothing that waits for the notice goes on. What it says is never changed; who says it is kept apart.
 *
 * <pre>
 * Lodged → Admitted → Investigating → Proposed → Upheld | Dismissed
 *     └→ Proposed → Inadmissible
 * while it is open → Withdrawn
 * </pre>
 */
public sealed interface Objection {

    Opening opening();

    /**
     * What was lodged; never changes.
     *
     * @param subject the case the notice is about, by its id
     * @param owner whose notice it is
     * @param text what is objected, in the objector's own words
     * @param receipt the hash of the secret by which the objector comes back
     * @param decision by when it is to be decided; the one thing in it that time changes
     * @param pinned round, edition and rules of the case it is about; empty where the notice is about none
     */
    record Opening(ObjectionId id, NoticeId notice, String subject, Owner owner, String text, String receipt,
            Instant lodgedAt, Decision decision, Map<String, String> pinned) {
        public Opening {
            pinned = Map.copyOf(pinned);
        }

        Opening with(Decision later) {
            return new Opening(id, notice, subject, owner, text, receipt, lodgedAt, later, pinned);
        }
    }

    /**
     * When it is to be decided.
     *
     * @param isMissed whether that day passed before it was
     */
    record Decision(Timer timer, boolean isMissed) {}

    /**
     * The copy that employer and applicant see, without what would tell the objector.
     *
     * @param documents what supports the objection, redacted likewise
     * @param by the officer who made it
     */
    record Redaction(String text, List<DocumentId> documents, String by, Instant at) {
        public Redaction {
            documents = List.copyOf(documents);
        }
    }

    /** @param officer who looks into it, and alone learns who objects */
    record Investigation(Redaction redaction, String officer, Instant since) {}

    /** What comes of an objection. */
    enum Outcome {
        INADMISSIBLE,
        UPHELD,
        DISMISSED
    }

    /**
     * @param reason in words, for everybody concerned
     * @param by the officer who proposed it
     */
    record Finding(Outcome outcome, String reason, String by, Instant at) {}

    record Lodged(Opening opening) implements Objection {}

    record Admitted(Opening opening, Redaction redaction) implements Objection {}

    record Investigating(Opening opening, Investigation investigation) implements Objection {}

    /**
     * An officer has found; another has to agree.
     *
     * @param investigation null where it is found inadmissible, without one
     */
    record Proposed(Opening opening, Investigation investigation, Finding finding) implements Objection {}

    /** @param confirmedBy the second officer */
    record Inadmissible(Opening opening, Finding finding, String confirmedBy, Instant at) implements Objection {}

    record Upheld(Opening opening, Investigation investigation, Finding finding, String confirmedBy, Instant at)
            implements
                Objection {}

    record Dismissed(Opening opening, Investigation investigation, Finding finding, String confirmedBy, Instant at)
            implements
                Objection {}

    /** The objector took it back. */
    record Withdrawn(Opening opening, Instant at) implements Objection {}

    default boolean isOpen() {
        return switch (this) {
            case Lodged _,Admitted _,Investigating _,Proposed _ -> true;
            case Inadmissible _,Upheld _,Dismissed _,Withdrawn _ -> false;
        };
    }

    /** The instant at which time itself moves the objection, if it does. */
    default Optional<Deadline> deadline() {
        return isOpen() && !opening().decision().isMissed()
                ? Optional.of(opening().decision().timer().deadline(DeadlineKind.OBJECTION_DUE, opening().id().value()))
                : Optional.empty();
    }
}
