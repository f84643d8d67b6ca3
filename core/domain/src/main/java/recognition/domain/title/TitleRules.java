package recognition.domain.title;

import static recognition.domain.Decision.accept;
import static recognition.domain.Decision.refuse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import recognition.domain.Decision;
import recognition.domain.access.Caller;
import recognition.domain.access.Owner;
import recognition.domain.access.Role;
import recognition.domain.account.Account;
import recognition.domain.calendar.Term;
import recognition.domain.calendar.WorkingCalendar;
import recognition.domain.cases.Event;
import recognition.domain.cases.Event.Actor;
import recognition.domain.cases.Step;
import recognition.domain.catalog.Catalog;
import recognition.domain.catalog.CatalogEntry;
import recognition.domain.catalog.EntryId;
import recognition.domain.code.CheckedCode;
import recognition.domain.code.Hash;
import recognition.domain.document.DocumentId;
import recognition.domain.notice.NoticeId;
import recognition.domain.notice.NoticeRules;
import recognition.domain.notice.PublicNotice;
import recognition.domain.time.HouseClock;
import recognition.domain.title.Round.Route;
import recognition.domain.title.TitleApplication.Accepted;
import recognition.domain.title.TitleApplication.Applicant;
import recognition.domain.title.TitleApplication.Declaration;
import recognition.domain.title.TitleApplication.Draft;
import recognition.domain.title.TitleApplication.OnNotice;
import recognition.domain.title.TitleApplication.Opening;
import recognition.domain.title.TitleApplication.Review;
import recognition.domain.title.TitleApplication.Reviewed;
import recognition.domain.title.TitleApplication.Submitted;
import recognition.domain.title.TitleApplication.Withdrawn;
import recognition.domain.verification.ResultCheck;
import recognition.domain.verification.ResultCheck.Proof;
import recognition.domain.verification.VerificationRequest;

/** The steps of a title application, each a function of what is, what is wanted and the instant. */
public final class TitleRules {
    private TitleRules() {}

    /**
     * What an employer proposes: a round, an entry, and the result that proves the certificate.
     *
     * @param resultCode of the verification, with the holder's birth date, as in a public check
     */
    public record Proposal(ApplicationId id, String round, EntryId entry, CheckedCode resultCode,
            LocalDate birthDate) {}

    /**
     * What a proposal is judged by.
     *
     * @param named the request whose result has the proposal's code
     */
    public record Evidence(Optional<Round> round, Catalog catalog, Optional<Account> employer,
            Optional<VerificationRequest> named) {}

    /** Opens a draft, if the entry, the employer and the verification fit the round (S3-01, S3-02, S2-26). */
    public static Decision<Step<TitleApplication>> open(Proposal proposal, Evidence evidence, Caller.Person by,
            Instant now) {
        if (evidence.round().isEmpty()) {
            return refuse(TitleRefusal.ROUND_UNKNOWN);
        }
        var round = evidence.round().get();
        return refuseIf(round.stage(now) == Round.Stage.WINDOW_CLOSED, TitleRefusal.SUBMISSION_WINDOW_CLOSED,
                window(round))
                .then(_ -> checkEmployer(evidence.employer(), round))
                .then(_ -> entryOfRound(evidence.catalog().entry(proposal.entry()), round))
                .then(entry -> checkVerification(proposal, evidence, entry, round))
                .map(verified -> new Step<>(
                        new Draft(opening(proposal, verified, by, now), Declaration.NONE),
                        event("TITLE_APPLICATION_OPENED", now, Actor.of(by), "S2-28")));
    }

    private static Opening opening(Proposal proposal, VerificationRequest verified, Caller.Person by, Instant now) {
        return new Opening(proposal.id(), proposal.round(), proposal.entry(), by.unit().orElseThrow(),
                new Applicant(verified.particulars().holder().name()), verified.opening().id(), now);
    }

    /** Changes what the applicant declares; after the employer's review it has to be reviewed again. */
    public static Decision<Step<TitleApplication>> amend(TitleApplication is, Declaration given, Caller.Person by,
            Instant now) {
        return switch (is) {
            case Draft(var opening, var declaration) -> amended(opening, declaration.amendedBy(given), by, now);
            case Reviewed(var opening, var declaration, _) -> amended(opening, declaration.amendedBy(given), by, now);
            case OnNotice _,Submitted _,Accepted _,Withdrawn _ -> notNow(is);
        };
    }

    /** The employer's strict review, with its comments and seal (S2-27, S3-18). */
    public static Decision<Step<TitleApplication>> review(TitleApplication is, Review review, Round round,
            Predicate<DocumentId> usable, Caller.Person by) {
        return switch (is) {
            case Draft(var opening, var declaration) -> checkDeclaration(declaration, round)
                    .then(_ -> refuseIf(!usable.test(declaration.commitment()) || !usable.test(review.sealed()),
                            TitleRefusal.DOCUMENT_NOT_USABLE, Map.of()))
                    .map(_ -> new Step<>(new Reviewed(opening, declaration, review),
                            event("TITLE_APPLICATION_REVIEWED", review.at(), Actor.of(by), "S2-27")));
            case Reviewed _,OnNotice _,Submitted _,Accepted _,Withdrawn _ -> notNow(is);
        };
    }

    /** How the materials are displayed: how long, with which proof, counted by which working days. */
    public record Posting(Term term, DocumentId proof, WorkingCalendar calendar) {}

    /** An application put on notice, and the notice; they are kept together. */
    public record OnDisplay(Step<TitleApplication> application, Step<PublicNotice> notice) {}

    /** The materials hang inside the unit (S2-27). */
    public static Decision<OnDisplay> putOnNotice(TitleApplication is, Posting posting, Predicate<DocumentId> usable,
            Caller.Person by, Instant now) {
        return switch (is) {
            case Reviewed reviewed ->
                refuseIf(!usable.test(posting.proof()), TitleRefusal.DOCUMENT_NOT_USABLE, Map.of())
                        .then(_ -> internalNotice(reviewed, posting, Actor.of(by), now))
                        .map(notice -> new OnDisplay(onNotice(reviewed, notice, Actor.of(by), now), notice));
            case Draft _,OnNotice _,Submitted _,Accepted _,Withdrawn _ -> notNow(is);
        };
    }

    private static Step<TitleApplication> onNotice(Reviewed is, Step<PublicNotice> notice, Actor by, Instant now) {
        var id = notice.after().opening().id();
        return new Step<>(new OnNotice(is.opening(), is.declaration(), is.review(), id),
                new Event("INTERNAL_NOTICE_POSTED", now, by, "S2-27", Map.of("notice", id.value())));
    }

    private static Decision<Step<PublicNotice>> internalNotice(Reviewed is, Posting posting, Actor by, Instant now) {
        var of = is.opening();
        var opening = new PublicNotice.Opening(noticeOf(of.id()), PublicNotice.Kind.EMPLOYER_INTERNAL,
                new Owner.Unit(of.unit()), of.id().value(), posting.term(), now);
        var material = Hash.of(is.declaration().summary(), is.declaration().commitment().value(), is.review().opinion(),
                is.review().sealed().value());
        var scheduled = NoticeRules.schedule(opening, material, by);
        return NoticeRules.post(scheduled.after(), posting.proof(), posting.calendar(), by, now);
    }

    /** An application has one internal notice, and is its namesake. */
    public static NoticeId noticeOf(ApplicationId id) {
        return new NoticeId("n" + id.value().substring(1));
    }

    /** What a submission is judged by: the round's parameters and the working days. */
    public record Grounds(Round round, WorkingCalendar calendar) {}

    /**
     * Submits, inside the window and after the notice has ended clear (S2-27, S2-28, S3-20).
     *
     * @param notice the application's own; empty before there is one
     */
    public static Decision<Step<TitleApplication>> submit(TitleApplication is, Optional<PublicNotice> notice,
            Grounds grounds,
            Caller.Person by, Instant now) {
        return switch (is) {
            case OnNotice(var opening, var declaration, var review, var noticeId) -> checkWindow(grounds.round(), now)
                    .then(_ -> checkNotice(notice, grounds.calendar(), now))
                    .map(_ -> new Step<>(new Submitted(opening, declaration, review, noticeId, now),
                            event("TITLE_APPLICATION_SUBMITTED", now, Actor.of(by), "S3-20")));
            case Draft _,Reviewed _,Submitted _,Accepted _,Withdrawn _ -> notNow(is);
        };
    }

    /** Accepts what is complete, with a reference number; from then on it is read-only (S3-22, S3-24). */
    public static Decision<Step<TitleApplication>> acceptForAssessment(TitleApplication is, CheckedCode reference,
            Caller.Person by, Instant now) {
        return switch (is) {
            case Submitted(var opening, var declaration, var review, var notice, _) ->
                accept(new Step<>(new Accepted(opening, declaration, review, notice, reference, now),
                        event("TITLE_APPLICATION_ACCEPTED", now, Actor.of(by), "S3-22")));
            case Draft _,Reviewed _,OnNotice _,Accepted _,Withdrawn _ -> notNow(is);
        };
    }

    /** Takes the application back, until it is accepted. */
    public static Decision<Step<TitleApplication>> withdraw(TitleApplication is, Caller.Person by, Instant now) {
        return switch (is) {
            case Draft _,Reviewed _,OnNotice _,Submitted _ -> accept(new Step<>(new Withdrawn(is.opening(), now),
                    event("TITLE_APPLICATION_WITHDRAWN", now, Actor.of(by), "S3-23")));
            case Accepted _,Withdrawn _ -> notNow(is);
        };
    }

    /** Whether the application is of the unit the caller acts for. */
    public static boolean isOwn(TitleApplication is, Caller caller) {
        return caller instanceof Caller.Person person && person.unit().equals(Optional.of(is.opening().unit()));
    }

    /** Whether the caller is staff who handle the application; before it is submitted it is the employer's own business. */
    public static boolean isHandledBy(TitleApplication is, Caller caller) {
        return caller.is(Role.OFFICER) && (is instanceof Submitted || is instanceof Accepted);
    }

    public static boolean mayRead(TitleApplication is, Caller caller) {
        return isOwn(is, caller) || isHandledBy(is, caller);
    }

    private static Decision<CatalogEntry> entryOfRound(Optional<CatalogEntry> entry, Round round) {
        if (entry.isEmpty() || entry.get().id().category() != round.category()
                || !entry.get().id().edition().equals(round.edition())) {
            return refuse(TitleRefusal.ENTRY_NOT_OF_THE_ROUND,
                    Map.of("edition", round.edition(), "category", round.category()));
        }
        return round.routes().get(entry.get().conditions().titleLevel()) == Route.COMMITTEE
                ? accept(entry.get())
                : refuse(TitleRefusal.LEVEL_BY_APPOINTMENT);
    }

    private static Decision<Account> checkEmployer(Optional<Account> employer, Round round) {
        var unit = employer.map(Account::unit);
        if (unit.isEmpty()) {
            return refuse(TitleRefusal.EMPLOYER_NOT_REGISTERED);
        }
        return round.conditions().employers().contains(unit.get().kind())
                ? accept(employer.get())
                : refuse(TitleRefusal.EMPLOYER_KIND_NOT_ADMITTED,
                        Map.of("admitted", List.copyOf(round.conditions().employers())));
    }

    /** The certificate verified must be the entry's own, whichever category it was verified for (S2-26, S2-43, S3-13). */
    private static Decision<VerificationRequest> checkVerification(Proposal proposal, Evidence evidence,
            CatalogEntry entry,
            Round round) {
        var fits = evidence.named().flatMap(one -> ResultCheck.of(one, new Proof.BirthDate(proposal.birthDate())))
                .filter(found -> found.result().now().isWhole()).map(ResultCheck.Found::request)
                .filter(one -> evidence.catalog().entry(one.opening().entry())
                        .filter(other -> other.qualification().equals(entry.qualification())).isPresent());
        if (fits.isEmpty()) {
            return refuse(TitleRefusal.CERTIFICATE_NOT_VERIFIED);
        }
        if (!round.verifiedBy().isMetBy(fits.get().result().orElseThrow().verifiedAt())) {
            return refuse(TitleRefusal.VERIFIED_TOO_LATE, Map.of("cutOff", round.verifiedBy().day()));
        }
        return checkYearsHeld(fits.get(), entry, round);
    }

    private static Decision<VerificationRequest> checkYearsHeld(VerificationRequest verified, CatalogEntry entry,
            Round round) {
        var years = entry.conditions().minimumYearsHeld();
        if (years == null) {
            return accept(verified);
        }
        var heldLongEnoughOn = verified.particulars().certificate().issuedOn().plusYears(years);
        var lastDay = LocalDate.ofInstant(round.window().closes().minusNanos(1), HouseClock.SHANGHAI);
        return heldLongEnoughOn.isAfter(lastDay)
                ? refuse(TitleRefusal.NOT_HELD_LONG_ENOUGH, Map.of("heldLongEnoughOn", heldLongEnoughOn))
                : accept(verified);
    }

    private static Decision<Declaration> checkDeclaration(Declaration declaration, Round round) {
        if (declaration.summary() == null || declaration.commitment() == null) {
            return refuse(TitleRefusal.DECLARATION_INCOMPLETE);
        }
        int length = SummaryLength.of(declaration.summary());
        return refuseIf(length < round.conditions().summaryLength(), TitleRefusal.SUMMARY_TOO_SHORT,
                Map.of("length", length, "least", round.conditions().summaryLength())).map(_ -> declaration);
    }

    private static Decision<Round> checkWindow(Round round, Instant now) {
        return switch (round.stage(now)) {
            case PLANNED -> refuse(TitleRefusal.SUBMISSION_WINDOW_NOT_OPEN, window(round));
            case WINDOW_OPEN -> accept(round);
            case WINDOW_CLOSED -> refuse(TitleRefusal.SUBMISSION_WINDOW_CLOSED, window(round));
        };
    }

    private static Map<String, Object> window(Round round) {
        return Map.of("opens", round.window().opens(), "closes", round.window().closes());
    }

    private static Decision<Boolean> checkNotice(Optional<PublicNotice> notice, WorkingCalendar calendar, Instant now) {
        return refuseIf(notice.filter(one -> NoticeRules.standsClear(one, calendar, now)).isEmpty(),
                TitleRefusal.NOTICE_NOT_CLEAR,
                notice.map(one -> noticeFacts(NoticeRules.asOf(one, calendar, now))).orElse(Map.of()));
    }

    private static Map<String, Object> noticeFacts(PublicNotice notice) {
        return switch (notice) {
            case PublicNotice.Posted posted -> Map.of("noticeClosesAt", posted.display().end().closesAt());
            case PublicNotice.Running running -> Map.of("noticeClosesAt", running.display().end().closesAt());
            case PublicNotice.Scheduled _,PublicNotice.ClosedClear _,PublicNotice.ClosedWithObjection _,PublicNotice.Voided _ ->
                Map.of();
        };
    }

    private static Decision<Step<TitleApplication>> amended(Opening opening, Declaration declaration, Caller.Person by,
            Instant now) {
        return accept(new Step<>(new Draft(opening, declaration),
                event("TITLE_APPLICATION_AMENDED", now, Actor.of(by), "S3-16")));
    }

    private static Decision<Boolean> refuseIf(boolean unmet, TitleRefusal reason, Map<String, Object> facts) {
        return unmet ? refuse(reason, facts) : accept(true);
    }

    private static Event event(String kind, Instant at, Actor by, String article) {
        return new Event(kind, at, by, article, Map.of());
    }

    private static <T> Decision<T> notNow(TitleApplication is) {
        return refuse(TitleRefusal.STEP_NOT_POSSIBLE_NOW, Map.of("possible", List.copyOf(TitleStep.possibleIn(is))));
    }
}
