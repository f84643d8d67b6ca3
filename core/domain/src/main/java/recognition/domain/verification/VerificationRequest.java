package recognition.domain.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import recognition.domain.access.Owner;
import recognition.domain.catalog.EntryId;
import recognition.domain.deadline.Deadline;
import recognition.domain.deadline.DeadlineKind;
import recognition.domain.deadline.Promise;
import recognition.domain.deadline.Timer;
import recognition.domain.identity.Names;
import recognition.domain.inquiry.Inquiry;

/**
 * The life of a request to have a certificate verified with the body that issued it (S2 annex 2). One record per stage; each holds
 * what that stage knows. The question to the body has a life of its own within it, {@link Inquiry}.
 *
 * <pre>
 * Draft → Submitted → (AwaitingConsent →) Accepted → WithIssuer → (Answered →) Decided
 *             ⇅ Returned, once                ↑ a recheck, once, from Decided
 *             → Reused: the certificate has a result already
 *                                   before a decision → Closed
 * </pre>
 */
public sealed interface VerificationRequest {

    Opening opening();

    Particulars particulars();

    /**
     * How the request began; never changes.
     *
     * @param opener the subject who opened it and is told of it
     */
    record Opening(VerificationId id, Path path, Owner owner, String opener, Listed listed, Instant openedAt) {

        /** The catalog entry the certificate is verified for. */
        public EntryId entry() {
            return listed.entry();
        }
    }

    /**
     * What the certificate is in the catalog.
     *
     * @param entry pins jurisdiction and edition
     * @param qualification the key that the same certificate has in every category
     * @param issuer the body that issues it, by its key in the directory
     */
    record Listed(EntryId entry, String qualification, String issuer) {}

    /** Who files (S2-49, S2-51). */
    enum Path {
        /** The holder works in Shanghai; the employer files. */
        EMPLOYER,
        /** The holder is abroad and not yet employed in Shanghai. */
        OVERSEAS_INDIVIDUAL,
        /** Filed at the window for an urgently needed certificate; goes first. */
        WINDOW
    }

    /**
     * @param consent the holder's, or null while it is not given
     * @param flags what an officer should look at; they decide nothing
     * @param suspicion that the material is false, or null
     */
    record Submission(Instant at, boolean wasReturned, Consent consent, Set<Flag> flags, Suspicion suspicion) {
        public Submission {
            flags = Set.copyOf(flags);
        }

        Submission with(Consent given) {
            return new Submission(at, wasReturned, given, flags, suspicion);
        }

        Submission with(Suspicion raised) {
            return new Submission(at, wasReturned, consent, flags, raised);
        }
    }

    /** What an officer should look at. */
    enum Flag {
        /** The name on the certificate and the one on the identity document are not the same by anything that is known of names. */
        NAMES_DIFFER,
        /** They are the same in part. */
        NAMES_AGREE_IN_PART,
        /** They are the same by a name the holder says to have borne before. */
        NAME_CHANGED,
        /** An earlier request of the same party was refused for false material (S2-54). */
        PARTY_REFUSED_BEFORE,
        /** The certificate has a result, given to somebody of another document and another name: once accepted, the request shares it. */
        RESULT_OF_ANOTHER;

        /** What is to be looked at of two names; nothing if they are the same. */
        public static Optional<Flag> ofNames(Names.Agreement agreement) {
            return switch (agreement) {
                case SAME -> Optional.empty();
                case BY_FORMER_NAME -> Optional.of(NAME_CHANGED);
                case IN_PART -> Optional.of(NAMES_AGREE_IN_PART);
                case NONE -> Optional.of(NAMES_DIFFER);
            };
        }
    }

    /** One officer's proposal to refuse for false material (S2-54); a second one confirms it. */
    record Suspicion(String by, String reason, Instant at) {}

    /**
     * @param promise by when an outcome is promised
     * @param earlier the result that is looked at again, or null
     * @param rechecked whether the holder has asked for that; it happens once
     */
    record Acceptance(Instant at, Promise promise, Result earlier, boolean rechecked) {
        public LocalDate promisedOn() {
            return promise.end().lastDay();
        }

        /** The same, with a result that is looked at again. */
        Acceptance over(Result result) {
            return new Acceptance(at, promise, result, rechecked);
        }
    }

    /** One thing to complete, and why. */
    record ToComplete(Particulars.Item item, String reason) {}

    /** How a request ended without a result. */
    enum Ending {
        NOT_ACCEPTED,
        REFUSED_FALSE_MATERIAL,
        WITHDRAWN,
        CONSENT_REFUSED,
        /** The holder did not say in time whether the body may be asked. */
        CONSENT_NOT_GIVEN,
        /** Returned, and not completed in time. */
        LAPSED,
        /** A draft nobody went on with. */
        EXPIRED
    }

    /** @param kept how long nobody need go on with it */
    record Draft(Opening opening, Particulars particulars, Timer kept) implements VerificationRequest {}

    /** @param screening by when it is to be screened */
    record Submitted(Opening opening, Particulars particulars, Submission submission, Timer screening)
            implements
                VerificationRequest {}

    /** @param due when it lapses */
    record Returned(Opening opening, Particulars particulars, Submission submission, List<ToComplete> items, Timer due)
            implements
                VerificationRequest {
        public Returned {
            items = List.copyOf(items);
        }
    }

    /** Accepted; the holder, who did not file it, is asked for consent. */
    record AwaitingConsent(Opening opening, Particulars particulars, Submission submission, Acceptance acceptance,
            Timer due) implements VerificationRequest {}

    record Accepted(Opening opening, Particulars particulars, Submission submission, Acceptance acceptance)
            implements
                VerificationRequest {}

    record WithIssuer(Opening opening, Particulars particulars, Submission submission, Acceptance acceptance,
            Inquiry inquiry) implements VerificationRequest {}

    /** The body answered, and not with a plain yes: an officer decides. */
    record Answered(Opening opening, Particulars particulars, Submission submission, Acceptance acceptance,
            Inquiry.Answered inquiry) implements VerificationRequest {}

    record Decided(Opening opening, Particulars particulars, Submission submission, Acceptance acceptance,
            Inquiry inquiry, Result decided) implements VerificationRequest {

        /** What it is now. */
        public Standing now() {
            return decided.now();
        }
    }

    /** The certificate had a result; this request shares it (S2-50). Whatever becomes of that result counts here too. */
    record Reused(Opening opening, Particulars particulars, Submission submission, VerificationId source, Instant at)
            implements
                VerificationRequest {}

    /** @param reason in an officer's words, or null */
    record Closed(Opening opening, Particulars particulars, Ending ending, String reason, Instant at)
            implements
                VerificationRequest {}

    /** The result by whose code it is found, also while it is checked again. */
    default Optional<Result> result() {
        return switch (this) {
            case Decided decided -> Optional.of(decided.decided());
            case AwaitingConsent(_, _, _, var acceptance, _) -> Optional.ofNullable(acceptance.earlier());
            case Accepted(_, _, _, var acceptance) -> Optional.ofNullable(acceptance.earlier());
            case WithIssuer(_, _, _, var acceptance, _) -> Optional.ofNullable(acceptance.earlier());
            case Answered(_, _, _, var acceptance, _) -> Optional.ofNullable(acceptance.earlier());
            case Draft _,Submitted _,Returned _,Reused _,Closed _ -> Optional.empty();
        };
    }

    /** The question to the body, once it was put. */
    default Optional<Inquiry> asked() {
        return switch (this) {
            case WithIssuer with -> Optional.of(with.inquiry());
            case Answered answered -> Optional.of(answered.inquiry());
            case Decided decided -> Optional.ofNullable(decided.inquiry());
            case Draft _,Submitted _,Returned _,AwaitingConsent _,Accepted _,Reused _,Closed _ -> Optional.empty();
        };
    }

    /** The next instant at which time moves it. */
    default Optional<Deadline> deadline() {
        var id = opening().id().value();
        return switch (this) {
            case Draft draft -> Optional.of(draft.kept().deadline(DeadlineKind.DRAFT_EXPIRY, id));
            case Returned returned -> Optional.of(returned.due().deadline(DeadlineKind.COMPLETION_DUE, id));
            case AwaitingConsent waiting -> Optional.of(waiting.due().deadline(DeadlineKind.CONSENT_DUE, id));
            case WithIssuer with -> switch (with.inquiry()) {
                case Inquiry.Asked asked -> Optional.of(asked.due().deadline(DeadlineKind.INQUIRY_REMINDER, id));
                case Inquiry.Reminded reminded ->
                    Optional.of(reminded.due().deadline(DeadlineKind.INQUIRY_ESCALATION, id));
                case Inquiry.Escalated _,Inquiry.Silent _,Inquiry.Answered _ -> Optional.empty();
            };
            case Submitted _,Accepted _,Answered _,Decided _,Reused _,Closed _ -> Optional.empty();
        };
    }
}
