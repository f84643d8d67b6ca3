package recognition.domain.panel;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import recognition.domain.access.Role;
import recognition.domain.account.SocialCreditCode;
import recognition.domain.catalog.EntryId;
import recognition.domain.catalog.TitleLevel;
import recognition.domain.catalog.TitleSeries;
import recognition.domain.code.CheckedCode;
import recognition.domain.deadline.Deadline;
import recognition.domain.deadline.DeadlineKind;
import recognition.domain.document.DocumentId;
import recognition.domain.notice.NoticeId;
import recognition.domain.panel.Panel.Slot;
import recognition.domain.title.ApplicationId;

/**
 * The second life of a title application, from acceptance on; the application itself is read-only by then (S3-24). One record per
 * stage; each holds what that stage knows. While the result is public, the notice has a life of its own.
 *
 * <pre>
 * Accepted → InReview → BeforePanel → Voting → Passed → Certified → Revoked
 *     │                      ↑___________│   │      │
 *     └──────────────────────────────────────┴──────┴→ Ended
 * </pre>
 */
public sealed interface Assessment {

    Opening opening();

    /**
     * What was accepted; never changes. The name of the case is the application's.
     *
     * @param reference what the applicant quotes (S3-22)
     */
    record Opening(ApplicationId application, CheckedCode reference, Sought sought, Acceptance acceptance) {}

    /**
     * The title that is sought, and for whom.
     *
     * @param round pins the edition through its entry
     */
    record Sought(String round, EntryId entry, Title title, Candidate candidate) {}

    record Title(TitleLevel level, TitleSeries series) {}

    /**
     * @param unitName the employer's, as the application has it
     * @param account the applicant's own, by the token's subject; null where they have not come with one
     */
    record Candidate(String name, SocialCreditCode unit, String unitName, String account) {}

    /**
     * @param by the officer, by the token's subject
     * @param rules the version of the rules everything from here on is decided by
     */
    record Acceptance(Checklist checklist, String by, Instant at, String rules) {}

    /** The paper copies (S3-25). */
    record Paper(int copies, Instant receivedAt, boolean isLate) {}

    /**
     * What the Bureau and the authority of the sector say of the content (S3-22).
     *
     * @param bureau null until it is there
     * @param authority null until it is there
     */
    record Reviews(Opinion bureau, Opinion authority) {
        public static final Reviews NONE = new Reviews(null, null);

        boolean areComplete() {
            return bureau != null && authority != null;
        }

        /** The opinions under signature or seal. */
        public List<DocumentId> signed() {
            return Stream.of(bureau, authority).filter(Objects::nonNull).map(Opinion::signed).filter(Objects::nonNull)
                    .toList();
        }

        public Optional<Opinion> by(Reviewer reviewer) {
            return Optional.ofNullable(switch (reviewer) {
                case BUREAU -> bureau;
                case AUTHORITY -> authority;
            });
        }

        Reviews with(Reviewer reviewer, Opinion opinion) {
            return switch (reviewer) {
                case BUREAU -> new Reviews(opinion, authority);
                case AUTHORITY -> new Reviews(bureau, opinion);
            };
        }
    }

    enum Reviewer {
        BUREAU,
        AUTHORITY
    }

    /**
     * An opinion for the panel; it decides nothing by itself.
     *
     * @param signed the same under signature or seal; null if there is none
     */
    record Opinion(boolean isFavorable, String text, DocumentId signed, String by, Instant at) {}

    /** What the panel has on the table. */
    record Dossier(Paper paper, Reviews reviews) {}

    /** @param present members who took part, by subject */
    record Interview(Instant heldAt, List<String> present, String notes) {
        public Interview {
            present = List.copyOf(present);
        }
    }

    /**
     * A vote under way.
     *
     * @param closesAt the instant after which no ballot is taken; it closes before, once all are in
     * @param receipts of the envelopes in the box, by member
     */
    record Session(Bench bench, Interview interview, Instant closesAt, Map<String, String> receipts) {
        public Session {
            receipts = Map.copyOf(receipts);
        }

        /** Members present who have not stood back since. */
        public List<String> voters() {
            return interview.present().stream().filter(bench.sitting()::contains).toList();
        }

        boolean isClosed(Instant now) {
            return !now.isBefore(closesAt) || receipts.keySet().containsAll(voters());
        }
    }

    /** What is kept of a vote that is over. */
    record Minutes(Bench bench, Interview interview, Tally tally, Instant talliedAt) {}

    /** @param code what the certificate is checked by */
    record Certificate(CheckedCode code, Instant issuedAt) {}

    /** That an officer wants a title taken back; another has to confirm it. */
    record Proposal(String reason, String by, Instant at) {}

    /** Waits for the paper copies. */
    record Accepted(Opening opening, PaperDue due) implements Assessment {}

    /** The Bureau and the authority of the sector review. */
    record InReview(Opening opening, Dossier dossier) implements Assessment {}

    /** @param booked when the interview is; null until it is booked */
    record BeforePanel(Opening opening, Dossier dossier, Bench bench, Slot booked) implements Assessment {}

    record Voting(Opening opening, Dossier dossier, Session session) implements Assessment {}

    /** The result is public (S3-27). */
    record Passed(Opening opening, Minutes minutes, NoticeId notice) implements Assessment {}

    /** @param revocation what an officer has proposed; null when nothing is */
    record Certified(Opening opening, Minutes minutes, Certificate certificate, Proposal revocation)
            implements
                Assessment {}

    /** @param proposal what was confirmed, with its reason */
    record Revoked(Opening opening, Minutes minutes, Certificate certificate, Proposal proposal,
            Instant at) implements Assessment {}

    /** @param minutes of the vote; null if there was none */
    record Ended(Opening opening, End end, Minutes minutes, Instant at) implements Assessment {}

    /** How an assessment ends without a title. */
    enum End {
        /** The papers were not there in time, and the round makes that final (S3-25). */
        PAPERS_LATE,
        /** The panel did not vote for it (S3-26). */
        NOT_PASSED,
        /** An objection to the result was upheld (S2-30). */
        SET_ASIDE
    }

    /** The certificate a title stands on or stood on. */
    default Optional<Certificate> certified() {
        return switch (this) {
            case Certified certified -> Optional.of(certified.certificate());
            case Revoked revoked -> Optional.of(revoked.certificate());
            case Accepted _,InReview _,BeforePanel _,Voting _,Passed _,Ended _ -> Optional.empty();
        };
    }

    /** Whose move is next, if it is a member of staff's. */
    default Optional<Role> actionRequiredOf() {
        return switch (this) {
            case Accepted _,Passed _ -> Optional.of(Role.OFFICER);
            case InReview(_, var dossier) -> Optional.of(
                    dossier.reviews().bureau() != null && dossier.reviews().authority() == null
                            ? Role.INDUSTRY_AUTHORITY
                            : Role.OFFICER);
            case BeforePanel before -> before.booked() == null ? Optional.empty() : Optional.of(Role.EXPERT);
            case Voting _ -> Optional.of(Role.EXPERT);
            case Certified certified -> certified.revocation() == null ? Optional.empty() : Optional.of(Role.OFFICER);
            case Revoked _,Ended _ -> Optional.empty();
        };
    }

    /** The instant until which what is possible now can be done, where there is one. */
    default Optional<Instant> until() {
        return switch (this) {
            case Accepted(_, var due) -> Optional.of(due.end().closesAt());
            case Voting(_, _, var session) -> Optional.of(session.closesAt());
            case InReview _,BeforePanel _,Passed _,Certified _,Revoked _,Ended _ -> Optional.empty();
        };
    }

    /** The instant at which time itself moves the assessment, if it does. */
    default Optional<Deadline> deadline() {
        return this instanceof Accepted(var opening, var due) && !due.isOverdue()
                ? Optional.of(Deadline.of(DeadlineKind.PAPER_DUE, opening.application().value(), due.end()))
                : Optional.empty();
    }
}
