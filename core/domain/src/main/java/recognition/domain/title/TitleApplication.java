package recognition.domain.title;

import static recognition.domain.deadline.DeadlineKind.CONSENT_DUE;
import static recognition.domain.deadline.DeadlineKind.CORRECTION_DUE;
import static recognition.domain.deadline.DeadlineKind.WINDOW_CLOSE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import recognition.domain.account.Account;
import recognition.domain.account.SocialCreditCode;
import recognition.domain.calendar.Basis;
import recognition.domain.catalog.EntryId;
import recognition.domain.catalog.TitleLevel;
import recognition.domain.catalog.TitleSeries;
import recognition.domain.code.CheckedCode;
import recognition.domain.deadline.Deadline;
import recognition.domain.deadline.Timer;
import recognition.domain.document.DocumentId;
import recognition.domain.eligibility.Degree;
import recognition.domain.eligibility.Work;
import recognition.domain.notice.NoticeId;
import recognition.domain.title.OfficialSeals.Seal;
import recognition.domain.title.Round.Route;
import recognition.domain.verification.VerificationId;

/**
 * The preparation of an application for a professional title, from the draft to its acceptance, and the short way of junior titles
 * (S2-26 to S2-31, S3-11, S3-14 to S3-24). One record per stage; each holds what that stage knows. While the notice runs, the
 * notice has a life of its own; from the acceptance on, the assessment has.
 *
 * <pre>
 * Draft → AtEmployer → Reviewed → OnNotice → (AwaitingConsent →) Submitted → Accepted
 *             ⇅ Returned                                           ⇅ InCorrection, once
 *         AtEmployer → Appointed → Recorded, for titles by appointment
 * before an end: withdrawn, lapsed, not accepted, deemed withdrawn → Ended
 * </pre>
 */
public sealed interface TitleApplication {

    Opening opening();

    Dossier dossier();

    /** The next instant at which time itself moves the application, if it does. */
    default Optional<Deadline> deadline() {
        return switch (this) {
            case Draft _,AtEmployer _,Returned _,Reviewed _,OnNotice _ -> windowCloses();
            case AwaitingConsent waiting -> Optional.of(waiting.timer().deadline(CONSENT_DUE, opening().id().value()))
                    .filter(due -> due instanceof Deadline.Due && due.dueAt().isBefore(opening().submitBefore()))
                    .or(this::windowCloses);
            case InCorrection(var opening, _, _, var correction) -> Optional.of(correction.deadline(opening.id()));
            case Submitted _,Accepted _,Appointed _,Recorded _,Ended _ -> Optional.empty();
        };
    }

    private Optional<Deadline> windowCloses() {
        return Optional.ofNullable(opening().submitBefore()).map(closes -> new Deadline.Due(WINDOW_CLOSE,
                opening().id().value(), closes, new Basis("", opening().round())));
    }

    /**
     * What the application is for; never changes.
     *
     * @param round the round it is made in, {@code shanghai-2026-4}; pins edition and rules
     * @param openedBy the subject of the employer's member who opened it
     * @param submitBefore the first instant after the round's window; null where no window binds (S3-11)
     */
    record Opening(ApplicationId id, String round, Aim aim, Employer employer, Applicant applicant, Proof proof,
            String openedBy, Instant openedAt, Instant submitBefore) {

        public SocialCreditCode unit() {
            return employer.code();
        }

        public EntryId entry() {
            return aim.entry();
        }
    }

    /**
     * The title applied for (S2-17).
     *
     * @param entry the Category C entry that brings it; pins the edition
     * @param level the entry's own, or one below it
     */
    record Aim(EntryId entry, TitleLevel level, TitleSeries series, Route route) {}

    /** The unit that files, as it was registered when the application was opened (S3-02). */
    record Employer(SocialCreditCode code, String name, Account.Unit.Kind kind) {}

    /**
     * @param name as the result of the verification shows it
     * @param person who it is across rounds: the hash of the identity document the certificate was verified with
     */
    record Applicant(String name, String person) {}

    /**
     * The verified certificate (S2-26).
     *
     * @param verification the request whose result proves it
     * @param passedAt when the verification passed (S3-13)
     */
    record Proof(VerificationId verification, Instant passedAt, LocalDate issuedOn) {}

    /**
     * How the applicant comes to the application as a person of its own.
     *
     * @param invitation the hash of the secret that was handed over; null when none is open
     * @param expiresAt when the secret expires; null with the invitation
     * @param applicant the subject of the applicant's account; null until they came
     */
    record Link(String invitation, Instant expiresAt, String applicant) {
        public static final Link NONE = new Link(null, null, null);
    }

    /** A degree, and the document that proves it (S2-25). */
    record Education(Degree.Held held, String school, DocumentId proof) {}

    /** A stretch of related work, and the document that proves it (S3-06). */
    record Job(Work work, String employer, String post, DocumentId proof) {}

    /**
     * What the application rests on beside the certificate.
     *
     * @param overseasBusiness whether there is overseas business in the specialty (S2-22); null when not stated
     * @param roundsTakenPart numbers of the rounds already taken part in (S3-03)
     */
    record Background(List<Education> education, List<Job> jobs, Boolean overseasBusiness,
            Set<Integer> roundsTakenPart) {
        public static final Background NONE = new Background(List.of(), List.of(), null, Set.of());

        public Background {
            education = List.copyOf(education);
            jobs = List.copyOf(jobs);
            roundsTakenPart = Set.copyOf(roundsTakenPart);
        }
    }

    /**
     * What the applicant declares (S3-16, S3-17).
     *
     * @param summary the professional summary; null until it is written
     * @param commitment the signed commitment; null until it is there
     * @param signedForm the version of the form it was signed on ({@link ApplicationForm}); null with the commitment
     */
    record Declaration(String summary, DocumentId commitment, String signedForm) {
        public static final Declaration NONE = new Declaration(null, null, null);
    }

    /** What applicant and employer write before the employer's review. */
    record Dossier(Link link, Background background, Declaration declaration) {
        public static final Dossier EMPTY = new Dossier(Link.NONE, Background.NONE, Declaration.NONE);

        Dossier linked(Link newLink) {
            return new Dossier(newLink, background, declaration);
        }
    }

    /**
     * The employer's own review (S3-18, S3-20).
     *
     * @param opinion its verified comments
     * @param seal its official seal, on the form
     */
    record Review(String opinion, Seal seal, Instant at) {}

    /**
     * The consent of a public institution's supervising department (S2-31).
     *
     * @param department the department's own code
     */
    record Consent(SocialCreditCode department, String words, Instant at) {}

    /** Everything that is filed; {@code consent} is null where none is needed, or until it is given. */
    record Papers(Dossier dossier, Review review, NoticeId notice, Consent consent) {

        Optional<SocialCreditCode> department() {
            return Optional.ofNullable(consent).map(Consent::department);
        }

        Papers with(Consent given) {
            return new Papers(dossier, review, notice, given);
        }
    }

    /**
     * One guard of the submission and what it found.
     *
     * @param guard {@code verified-in-time}
     * @param outcome {@code MET}, or what is left to people: {@code TO_SHOW}, {@code JUDGMENT}
     * @param article the requirement's number, {@code S3-13}; empty for a parameter of the round that no source states
     * @param evidence what it was found by, without personal data
     */
    record Judgment(String guard, String outcome, String article, Map<String, String> evidence) {
        public Judgment {
            evidence = Map.copyOf(evidence);
        }
    }

    /**
     * A submission (S3-20).
     *
     * @param rules the version of the rules it was judged by
     * @param judgments every guard with its evidence
     * @param answered the correction, once it was answered; null before
     */
    record Submission(Instant at, String rules, List<Judgment> judgments, Answered answered) {
        public Submission {
            judgments = List.copyOf(judgments);
        }
    }

    /**
     * The one request for correction (S3-23).
     *
     * @param by the officer who asked
     * @param timer by when all of it is answered, in one response
     * @param remindAt when the applicant is reminded, the consequence stated
     * @param isReminded whether that was done
     */
    record Correction(List<Item> items, String by, Instant askedAt, Timer timer, Instant remindAt,
            boolean isReminded) {
        public Correction {
            items = List.copyOf(items);
        }

        /** @param what what is to be corrected, and @param why the reason */
        public record Item(String what, String why) {}

        Deadline deadline(ApplicationId of) {
            var due = timer.deadline(CORRECTION_DUE, of.value());
            return isReminded || due instanceof Deadline.Awaiting || !remindAt.isBefore(due.dueAt())
                    ? due
                    : new Deadline.Due(CORRECTION_DUE, of.value(), remindAt, due.basis());
        }

        Correction reminded() {
            return new Correction(items, by, askedAt, timer, remindAt, true);
        }

        Correction with(Timer newTimer) {
            return new Correction(items, by, askedAt, newTimer, remindAt, isReminded);
        }
    }

    /** The response to a correction, an answer for each item in its order. */
    record Answered(Correction correction, List<Reply> replies, Instant at) {
        public Answered {
            replies = List.copyOf(replies);
        }

        /** @param document what was asked for, if it is a document; may be null */
        public record Reply(String words, DocumentId document) {}
    }

    /**
     * The form by which an employer appoints to a junior title (S3-11).
     *
     * @param seal the employer's, on the form
     */
    record Appointment(String post, LocalDate from, String opinion, Seal seal, Instant at, String rules,
            List<Judgment> judgments) {
        public Appointment {
            judgments = List.copyOf(judgments);
        }
    }

    record Draft(Opening opening, Dossier dossier) implements TitleApplication {}

    /** The employer reviews (S2-27). */
    record AtEmployer(Opening opening, Dossier dossier, Instant at) implements TitleApplication {}

    /** The employer gave it back, with its reason. */
    record Returned(Opening opening, Dossier dossier, String reason, Instant at) implements TitleApplication {}

    record Reviewed(Opening opening, Dossier dossier, Review review) implements TitleApplication {}

    record OnNotice(Opening opening, Papers papers) implements TitleApplication {

        @Override
        public Dossier dossier() {
            return papers.dossier();
        }
    }

    /**
     * The employer has submitted, and the supervising department has to consent first (S2-31).
     *
     * @param timer by when; silence is no consent, and the employer may ask again
     */
    record AwaitingConsent(Opening opening, Papers papers, Submission submission, SocialCreditCode department,
            Timer timer) implements TitleApplication {

        @Override
        public Dossier dossier() {
            return papers.dossier();
        }
    }

    record Submitted(Opening opening, Papers papers, Submission submission) implements TitleApplication {

        @Override
        public Dossier dossier() {
            return papers.dossier();
        }
    }

    record InCorrection(Opening opening, Papers papers, Submission submission, Correction correction)
            implements
                TitleApplication {

        @Override
        public Dossier dossier() {
            return papers.dossier();
        }
    }

    /** @param reference what the applicant quotes from now on (S3-22); from here on nothing of it changes (S3-24) */
    record Accepted(Opening opening, Papers papers, Submission submission, CheckedCode reference, Instant at)
            implements
                TitleApplication {

        @Override
        public Dossier dossier() {
            return papers.dossier();
        }
    }

    /** The employer appointed; the Bureau has to record it (S3-11). */
    record Appointed(Opening opening, Dossier dossier, Appointment appointment) implements TitleApplication {}

    record Recorded(Opening opening, Dossier dossier, Appointment appointment, Instant at)
            implements
                TitleApplication {}

    /**
     * Came to an end before it was accepted.
     *
     * @param reason in words, where somebody gave one; null otherwise
     * @param submitted whether it had been submitted before
     */
    record Ended(Opening opening, Dossier dossier, Ending ending, String reason, boolean submitted, Instant at)
            implements
                TitleApplication {}

    /** How a preparation ends without acceptance. */
    enum Ending {
        WITHDRAWN("S3-23"),
        /** The correction was not answered on time (S3-23). */
        DEEMED_WITHDRAWN("S3-23"),
        /** The round's window closed before it was submitted (S3-20). */
        LAPSED("S3-20"),
        /** The Bureau found that it does not conform (S3-22). */
        NOT_ACCEPTED("S3-22"),
        /** The supervising department does not consent (S2-31). */
        CONSENT_REFUSED("S2-31");

        private final String article;

        Ending(String article) {
            this.article = article;
        }

        public String article() {
            return article;
        }
    }
}
