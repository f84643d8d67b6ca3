package recognition.domain.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import recognition.domain.access.Owner;
import recognition.domain.calendar.PeriodEnd;
import recognition.domain.calendar.Term;
import recognition.domain.catalog.Bilingual;
import recognition.domain.deadline.Deadline;
import recognition.domain.deadline.DeadlineKind;
import recognition.domain.document.DocumentId;

/**
 * The life of a public notice (S2-27, S2-30): something is displayed for so many working days, and who objects may say so. One
 * record per stage; each holds what that stage knows.
 *
 * <pre>
 * Scheduled → Posted → Running → ClosedClear ⇄ ClosedWithObjection
 *     ↑          └────────┴→ Voided ┐
 *     └─────────────────────────────┘ displayed anew
 * </pre>
 *
 * Posted becomes Running, and Running closes, by time alone: what is kept may be behind, {@link NoticeRules#asOf} never is.
 */
public sealed interface PublicNotice {

    Opening opening();

    Objections objections();

    /**
     * What the notice is for; never changes.
     *
     * @param owner whose notice it is; those of the Bureau are public, those of a unit are its staff's
     * @param subject the case it is about, by its id
     * @param lines what it says to whoever reads it, and nothing more
     * @param term how long it is displayed
     */
    record Opening(NoticeId id, Kind kind, Owner owner, String subject, List<Line> lines, Term term,
            Instant openedAt) {
        public Opening {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Whom a notice names, and for what.
     *
     * @param title what is applied for or was found, in words
     */
    record Line(String name, String unit, Bilingual title) {}

    /** What is made public, and the article that wants it. */
    enum Kind {
        /** An employer displays a title application to its staff. */
        EMPLOYER_INTERNAL("S2-27", DeadlineKind.NOTICE_END),
        /** The Bureau lists those who passed. */
        RESULT("S2-30", DeadlineKind.RESULT_NOTICE_END),
        /** A change of the catalog is announced. */
        CATALOG_CHANGE("S2-37", DeadlineKind.NOTICE_END);

        private final String article;
        private final DeadlineKind deadline;

        Kind(String article, DeadlineKind deadline) {
            this.article = article;
            this.deadline = deadline;
        }

        public String article() {
            return article;
        }

        DeadlineKind deadline() {
            return deadline;
        }
    }

    /**
     * What hangs on the wall.
     *
     * @param material SHA-256 of what is displayed; to change it is to take it down
     * @param proof the document that proves the display; null where the house itself displays it
     * @param end when it has hung long enough
     * @param countedAt the instant whose calendar {@code end} was counted by
     */
    record Display(String material, Instant postedAt, DocumentId proof, PeriodEnd end, Instant countedAt) {

        Display counted(PeriodEnd newEnd, Instant at) {
            return new Display(material, postedAt, proof, newEnd, at);
        }
    }

    /** Why a display came to nothing. */
    enum VoidReason {
        /** What is displayed was changed; it can be displayed anew. */
        MATERIAL_CHANGED,
        /** It did not hang where and as long as it had to; it can be displayed anew. */
        DISPLAY_INTERRUPTED,
        /** The case it is about has ended. */
        CASE_ENDED;

        boolean mayBeDisplayedAnew() {
            return this != CASE_ENDED;
        }
    }

    /** Prepared and not yet displayed. */
    record Scheduled(Opening opening, String material, Objections objections) implements PublicNotice {}

    /** Displayed; the period has not begun to run (Civil Code art. 201). */
    record Posted(Opening opening, Display display, Objections objections) implements PublicNotice {}

    /** The period runs. */
    record Running(Opening opening, Display display, Objections objections) implements PublicNotice {}

    /** The period ran out, and no objection stands. */
    record ClosedClear(Opening opening, Display display, Objections objections) implements PublicNotice {

        public Instant closedAt() {
            return display.end().closesAt();
        }
    }

    /** The period ran out while an objection was open or upheld; nothing goes on before all are dismissed. */
    record ClosedWithObjection(Opening opening, Display display, Objections objections) implements PublicNotice {

        public Instant closedAt() {
            return display.end().closesAt();
        }
    }

    /** Came to nothing. */
    record Voided(Opening opening, VoidReason reason, Instant at, Objections objections) implements PublicNotice {}

    /** The instant at which time itself moves the notice, if it does. */
    default Optional<Deadline> deadline() {
        return switch (this) {
            case Posted posted -> Optional.of(deadline(posted.display()));
            case Running running -> Optional.of(deadline(running.display()));
            case Scheduled _,ClosedClear _,ClosedWithObjection _,Voided _ -> Optional.empty();
        };
    }

    private Deadline deadline(Display display) {
        return Deadline.of(opening().kind().deadline(), opening().id().value(), display.end());
    }
}
