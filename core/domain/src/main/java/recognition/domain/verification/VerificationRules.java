package recognition.domain.verification;

import static recognition.domain.Decision.accept;
import static recognition.domain.Decision.refuse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

import recognition.domain.Decision;
import recognition.domain.Refusal;
import recognition.domain.access.Caller;
import recognition.domain.access.Owner;
import recognition.domain.access.Role;
import recognition.domain.cases.Event;
import recognition.domain.cases.Event.Actor;
import recognition.domain.cases.Step;
import recognition.domain.catalog.Catalog;
import recognition.domain.code.CheckedCode;
import recognition.domain.document.DocumentId;
import recognition.domain.time.HouseClock;
import recognition.domain.verification.VerificationRequest.Acceptance;
import recognition.domain.verification.VerificationRequest.Accepted;
import recognition.domain.verification.VerificationRequest.Answer;
import recognition.domain.verification.VerificationRequest.Answered;
import recognition.domain.verification.VerificationRequest.Decided;
import recognition.domain.verification.VerificationRequest.Draft;
import recognition.domain.verification.VerificationRequest.Inquiry;
import recognition.domain.verification.VerificationRequest.NotAccepted;
import recognition.domain.verification.VerificationRequest.Opening;
import recognition.domain.verification.VerificationRequest.Outcome;
import recognition.domain.verification.VerificationRequest.Path;
import recognition.domain.verification.VerificationRequest.Result;
import recognition.domain.verification.VerificationRequest.Returned;
import recognition.domain.verification.VerificationRequest.Submission;
import recognition.domain.verification.VerificationRequest.Submitted;
import recognition.domain.verification.VerificationRequest.WithIssuer;
import recognition.domain.verification.VerificationRequest.Withdrawn;

/** The steps of a verification request (S2 annex 2), each a function of what is, what is wanted and the instant. */
public final class VerificationRules {
    private VerificationRules() {}

    /**
     * Opens a draft for an entry of a list in force. Employers file for those they employ, holders abroad for themselves, clerks at
     * the window (S2-49, S2-51).
     */
    public static Decision<Step<VerificationRequest>> open(Opening opening, Particulars particulars, Caller.Person by,
            Catalog catalog) {
        if (!isOpenTo(opening.path(), by)) {
            return refuse(VerificationRefusal.PATH_NOT_OPEN_TO_CALLER);
        }
        var today = LocalDate.ofInstant(opening.openedAt(), HouseClock.SHANGHAI);
        if (catalog.entry(opening.entry()).isEmpty()
                || !catalog.edition(opening.entry().edition()).orElseThrow().isInForceOn(today)) {
            return refuse(VerificationRefusal.ENTRY_NOT_IN_FORCE);
        }
        return checkDates(particulars, opening.openedAt()).map(checked -> new Step<>(new Draft(opening, checked),
                event("VERIFICATION_OPENED", opening.openedAt(), Actor.of(by), "S2-50")));
    }

    private static boolean isOpenTo(Path path, Caller.Person by) {
        return switch (path) {
            case EMPLOYER -> by.is(Role.EMPLOYER) && by.unit().isPresent();
            case OVERSEAS_INDIVIDUAL -> by.is(Role.HOLDER) && by.unit().isEmpty();
            case WINDOW -> by.is(Role.WINDOW_CLERK);
        };
    }

    /** Changes what the filer has said, until it is submitted or after it was returned. */
    public static Decision<Step<VerificationRequest>> amend(VerificationRequest is, Particulars given, Caller.Person by,
            Instant now) {
        return switch (is) {
            case Draft draft -> checkDates(draft.particulars().amendedBy(given), now)
                    .map(amended -> amended(new Draft(draft.opening(), amended), by, now));
            case Returned returned -> checkDates(returned.particulars().amendedBy(given), now).map(amended -> amended(
                    new Returned(returned.opening(), amended, returned.submission(), returned.items()), by, now));
            case Submitted _,Accepted _,WithIssuer _,Answered _,Decided _,NotAccepted _,Withdrawn _ -> notNow(is);
        };
    }

    /**
     * Hands the request in, with the holder's consent that the issuing body is asked (S2-50, S2-52).
     *
     * @param consent the version of the consent text agreed to, or null
     * @param usable answers of each document whether the filer may rest the request on it
     */
    public static Decision<Step<VerificationRequest>> submit(VerificationRequest is, String consent,
            Predicate<DocumentId> usable, Caller.Person by, Instant now) {
        if (!is.particulars().documents().stream().allMatch(usable)) {
            return refuse(VerificationRefusal.DOCUMENT_NOT_USABLE);
        }
        return switch (is) {
            case Draft draft ->
                submitted(draft.opening(), draft.particulars(), new Submission(now, consent, false), by);
            case Returned returned ->
                submitted(returned.opening(), returned.particulars(), new Submission(now, consent, true), by);
            case Submitted _,Accepted _,WithIssuer _,Answered _,Decided _,NotAccepted _,Withdrawn _ -> notNow(is);
        };
    }

    /** Accepts what meets the conditions (S2-52), with the day by which an outcome is promised. */
    public static Decision<Step<VerificationRequest>> acceptForChecking(VerificationRequest is, LocalDate promisedOn,
            Caller.Person by,
            Instant now) {
        return screen(is, submitted -> accept(new Step<>(
                new Accepted(submitted.opening(), submitted.particulars(), submitted.submission(),
                        new Acceptance(now, promisedOn)),
                event("VERIFICATION_ACCEPTED", now, Actor.of(by), "S2-52",
                        Map.of("promisedOn", promisedOn.toString())))));
    }

    /** Returns a request for completion; once. */
    public static Decision<Step<VerificationRequest>> returnForCompletion(VerificationRequest is, String items,
            Caller.Person by,
            Instant now) {
        return screen(is, submitted -> submitted.submission().wasReturned()
                ? refuse(VerificationRefusal.ALREADY_RETURNED_ONCE)
                : accept(new Step<>(
                        new Returned(submitted.opening(), submitted.particulars(), submitted.submission(), items),
                        event("VERIFICATION_RETURNED", now, Actor.of(by), "S2-52"))));
    }

    /** Does not accept a request, with the reason (S2-52, S2-54). */
    public static Decision<Step<VerificationRequest>> doNotAccept(VerificationRequest is, String reason,
            Caller.Person by,
            Instant now) {
        return screen(is, submitted -> accept(new Step<>(
                new NotAccepted(submitted.opening(), submitted.particulars(), submitted.submission(), reason),
                event("VERIFICATION_NOT_ACCEPTED", now, Actor.of(by), "S2-54"))));
    }

    /** Puts the question to the issuing body (S2-52). The message to it follows from the timeline. */
    public static Decision<Step<VerificationRequest>> inquire(VerificationRequest is, Inquiry inquiry,
            Caller.Person by) {
        return switch (is) {
            case Accepted accepted -> accept(new Step<>(
                    new WithIssuer(accepted.opening(), accepted.particulars(), accepted.submission(),
                            accepted.acceptance(),
                            inquiry),
                    event("ISSUING_BODY_ASKED", inquiry.sentAt(), Actor.of(by), "S2-52",
                            Map.of("inquiry", inquiry.id().value()))));
            case Draft _,Submitted _,Returned _,WithIssuer _,Answered _,Decided _,NotAccepted _,Withdrawn _ ->
                notNow(is);
        };
    }

    /** An answer, and the inquiry whose link it came by. */
    public record Reply(InquiryId inquiry, Answer answer) {}

    /** Takes the issuing body's answer. A plain confirmation decides; anything else goes to an officer. */
    public static Decision<Step<VerificationRequest>> answer(VerificationRequest is, Reply reply, CheckedCode code,
            Instant now) {
        return switch (is) {
            case WithIssuer asked when !asked.inquiry().id().equals(reply.inquiry()) -> notNow(is);
            case WithIssuer asked -> {
                var answer = reply.answer();
                var event = event("ISSUING_BODY_ANSWERED", now, new Actor.IssuingBody(asked.inquiry().id().value()),
                        "S2-52",
                        Map.of("answer", answer.name()));
                yield accept(new Step<>(answer == Answer.CONFIRMED
                        ? new Decided(asked.opening(), asked.particulars(), asked.submission(), asked.acceptance(),
                                new Result(code, Outcome.VERIFIED, now))
                        : new Answered(asked.opening(), asked.particulars(), asked.submission(), asked.acceptance(),
                                asked.inquiry(), answer),
                        event));
            }
            case Draft _,Submitted _,Returned _,Accepted _,Answered _,Decided _,NotAccepted _,Withdrawn _ -> notNow(is);
        };
    }

    /** Decides on an answer that is not a plain confirmation (S2-52, S2-53). */
    public static Decision<Step<VerificationRequest>> decide(VerificationRequest is, Result result, Caller.Person by) {
        return switch (is) {
            case Answered answered -> accept(new Step<>(
                    new Decided(answered.opening(), answered.particulars(), answered.submission(),
                            answered.acceptance(),
                            result),
                    event("VERIFICATION_DECIDED", result.decidedAt(), Actor.of(by), "S2-53",
                            Map.of("outcome", result.outcome().name()))));
            case Draft _,Submitted _,Returned _,Accepted _,WithIssuer _,Decided _,NotAccepted _,Withdrawn _ ->
                notNow(is);
        };
    }

    /** Takes the request back, at any time before a decision. */
    public static Decision<Step<VerificationRequest>> withdraw(VerificationRequest is, Caller.Person by, Instant now) {
        return switch (is) {
            case Draft _,Submitted _,Returned _,Accepted _,WithIssuer _,Answered _ -> accept(new Step<>(
                    new Withdrawn(is.opening(), is.particulars(), now),
                    event("VERIFICATION_WITHDRAWN", now, Actor.of(by), "S2-50")));
            case Decided _,NotAccepted _,Withdrawn _ -> notNow(is);
        };
    }

    /** Whether the request is the caller's own, or the unit's they act for. */
    public static boolean isOwn(VerificationRequest is, Caller caller) {
        return caller instanceof Caller.Person person && Owner.of(person).equals(is.opening().owner());
    }

    /** Whether {@code caller} may read the request: its owner, and the staff who handle it once it is submitted. */
    public static boolean mayRead(VerificationRequest is, Caller caller) {
        return isOwn(is, caller) || isHandledBy(is, caller);
    }

    /** Whether the caller is staff who handle the request; a draft is nobody's business but its owner's. */
    public static boolean isHandledBy(VerificationRequest is, Caller caller) {
        return caller.is(Role.OFFICER) && !(is instanceof Draft);
    }

    private static Step<VerificationRequest> amended(VerificationRequest after, Caller.Person by, Instant now) {
        return new Step<>(after, event("VERIFICATION_AMENDED", now, Actor.of(by), "S2-50"));
    }

    private static Decision<Step<VerificationRequest>> submitted(Opening opening, Particulars particulars,
            Submission submission, Caller.Person by) {
        var missing = particulars.missing();
        if (!missing.isEmpty()) {
            return refuse(VerificationRefusal.PARTICULARS_INCOMPLETE, Map.of("missing", List.copyOf(missing)));
        }
        if (submission.textVersion() == null) {
            return refuse(VerificationRefusal.CONSENT_MISSING);
        }
        return accept(new Step<>(new Submitted(opening, particulars, submission),
                event("VERIFICATION_SUBMITTED", submission.at(), Actor.of(by), "S2-50",
                        Map.of("consent", submission.textVersion()))));
    }

    private static Decision<Step<VerificationRequest>> screen(VerificationRequest is,
            Function<Submitted, Decision<Step<VerificationRequest>>> with) {
        return switch (is) {
            case Submitted submitted -> with.apply(submitted);
            case Draft _,Returned _,Accepted _,WithIssuer _,Answered _,Decided _,NotAccepted _,Withdrawn _ ->
                notNow(is);
        };
    }

    private static Decision<Particulars> checkDates(Particulars said, Instant now) {
        var today = LocalDate.ofInstant(now, HouseClock.SHANGHAI);
        var issued = said.certificate() == null ? null : said.certificate().issuedOn();
        var born = said.holder() == null ? null : said.holder().birthDate();
        var impossible = (issued != null && issued.isAfter(today)) || (born != null && born.isAfter(today))
                || (issued != null && born != null && issued.isBefore(born));
        return impossible ? refuse(VerificationRefusal.DATES_IMPOSSIBLE) : accept(said);
    }

    private static Event event(String kind, Instant at, Actor by, String article) {
        return event(kind, at, by, article, Map.of());
    }

    private static Event event(String kind, Instant at, Actor by, String article, Map<String, String> details) {
        return new Event(kind, at, by, article, details);
    }

    private static <T> Decision<T> notNow(VerificationRequest is) {
        Refusal reason = VerificationRefusal.STEP_NOT_POSSIBLE_NOW;
        return refuse(reason, Map.of("possible", List.copyOf(VerificationStep.possibleIn(is))));
    }
}
