package recognition.domain.verification;

import static recognition.domain.Decision.refuse;
import static recognition.domain.verification.Steps.notNow;
import static recognition.domain.verification.Steps.step;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import recognition.domain.Decision;
import recognition.domain.access.Caller;
import recognition.domain.calendar.Term;
import recognition.domain.cases.Event.Actor;
import recognition.domain.cases.Step;
import recognition.domain.verification.VerificationRequest.Acceptance;
import recognition.domain.verification.VerificationRequest.Accepted;
import recognition.domain.verification.VerificationRequest.Answered;
import recognition.domain.verification.VerificationRequest.AwaitingConsent;
import recognition.domain.verification.VerificationRequest.Closed;
import recognition.domain.verification.VerificationRequest.Decided;
import recognition.domain.verification.VerificationRequest.Draft;
import recognition.domain.verification.VerificationRequest.Ending;
import recognition.domain.verification.VerificationRequest.Returned;
import recognition.domain.verification.VerificationRequest.Reused;
import recognition.domain.verification.VerificationRequest.Submission;
import recognition.domain.verification.VerificationRequest.Submitted;
import recognition.domain.verification.VerificationRequest.Suspicion;
import recognition.domain.verification.VerificationRequest.ToComplete;
import recognition.domain.verification.VerificationRequest.WithIssuer;
import recognition.domain.verification.VerificationRules.Grounds;

/** Screening a submitted request, the holder's consent, and refusal for false material (S2-52, S2-54). */
public final class ScreeningRules {
    private ScreeningRules() {}

    /**
     * What an acceptance rests on.
     *
     * @param promise how long the body has needed as a rule, or the policy's default
     * @param current the request whose result of this certificate stands, if there is one
     */
    public record Prospect(Term promise, Optional<VerificationId> current) {}

    /**
     * Accepts what meets the conditions (S2-52), with the day by which an outcome is promised. Without the holder's consent the holder
     * is asked; a certificate whose result stands is not asked about again.
     */
    public static Decision<Step<VerificationRequest>> acceptForChecking(VerificationRequest is, Prospect prospect,
            Caller.Person by, Grounds grounds, Instant now) {
        return screen(is, submitted -> {
            var acceptance = new Acceptance(now, grounds.promise(prospect.promise(), now), null, false);
            if (submitted.submission().consent() != null) {
                return Decision.accept(goOn(submitted, submitted.submission(), acceptance, prospect,
                        new Told("VERIFICATION_ACCEPTED", Actor.of(by), now, Map.of())));
            }
            var due = grounds.start(grounds.terms().consent(), now);
            return Steps.accept(
                    new AwaitingConsent(submitted.opening(), submitted.particulars(), submitted.submission(),
                            acceptance, due),
                    "HOLDER_ASKED_FOR_CONSENT", now, by, "S2-52",
                    Map.of("promisedOn", acceptance.promisedOn().toString(), "consentDue",
                            due.end().lastDay().toString()));
        });
    }

    private record Told(String kind, Actor by, Instant at, Map<String, String> details) {}

    private static Step<VerificationRequest> goOn(VerificationRequest is, Submission submission, Acceptance acceptance,
            Prospect prospect, Told told) {
        if (prospect.current().isPresent()) {
            return step(new Reused(is.opening(), is.particulars(), submission, prospect.current().get(), told.at()),
                    "RESULT_REUSED", told.at(), told.by(), "S2-50", told.details());
        }
        var details = new HashMap<>(told.details());
        details.put("promisedOn", acceptance.promisedOn().toString());
        return step(new Accepted(is.opening(), is.particulars(), submission, acceptance), told.kind(), told.at(),
                told.by(), "S2-52", details);
    }

    /** Returns a request for completion; once, with everything that is to be completed (S2-52). */
    public static Decision<Step<VerificationRequest>> returnForCompletion(VerificationRequest is,
            List<ToComplete> items, Caller.Person by, Grounds grounds, Instant now) {
        return screen(is, submitted -> {
            if (submitted.submission().wasReturned()) {
                return refuse(VerificationRefusal.ALREADY_RETURNED_ONCE);
            }
            var due = grounds.start(grounds.terms().completion(), now);
            return Steps.accept(
                    new Returned(submitted.opening(), submitted.particulars(), submitted.submission(), items, due),
                    "VERIFICATION_RETURNED", now, by, "S2-52",
                    Map.of("items", items.stream().map(one -> one.item().name()).collect(Collectors.joining(" ")),
                            "lastDay", due.end().lastDay().toString()));
        });
    }

    /** Does not accept a request, with the reason (S2-52, S2-54). */
    public static Decision<Step<VerificationRequest>> doNotAccept(VerificationRequest is, String reason,
            Caller.Person by, Instant now) {
        return screen(is, submitted -> Steps.accept(
                new Closed(submitted.opening(), submitted.particulars(), Ending.NOT_ACCEPTED, reason, now),
                "VERIFICATION_NOT_ACCEPTED", now, by, "S2-54"));
    }

    /** The holder agrees. What is promised counts from here. */
    public static Decision<Step<VerificationRequest>> consent(VerificationRequest is, Consent consent,
            Prospect prospect, Grounds grounds, Instant now) {
        return switch (VerificationRules.asOf(is, grounds, now)) {
            case AwaitingConsent(_, _, var submission, var acceptance, _) -> {
                var renewed = new Acceptance(acceptance.at(), grounds.promise(prospect.promise(), now), null, false);
                yield Decision.accept(goOn(is, submission.with(consent), renewed, prospect,
                        new Told("HOLDER_CONSENTED", new Actor.Holder(), now, consent.facts())));
            }
            case Draft _,Submitted _,Returned _,Accepted _,WithIssuer _,Answered _,Decided _,Reused _,Closed _ ->
                notNow(VerificationRules.asOf(is, grounds, now));
        };
    }

    /** The holder does not agree; nothing goes abroad. */
    public static Decision<Step<VerificationRequest>> refuseConsent(VerificationRequest is, Grounds grounds,
            Instant now) {
        return switch (VerificationRules.asOf(is, grounds, now)) {
            case AwaitingConsent _ -> Decision.accept(
                    step(new Closed(is.opening(), is.particulars(), Ending.CONSENT_REFUSED, null, now),
                            "HOLDER_REFUSED_CONSENT", now, new Actor.Holder(), "S2-52"));
            case Draft _,Submitted _,Returned _,Accepted _,WithIssuer _,Answered _,Decided _,Reused _,Closed _ ->
                notNow(VerificationRules.asOf(is, grounds, now));
        };
    }

    /** Proposes to refuse the request for false material (S2-54). */
    public static Decision<Step<VerificationRequest>> suspect(VerificationRequest is, String reason, Caller.Person by,
            Instant now) {
        var submission = open(is);
        if (submission.isEmpty()) {
            return notNow(is);
        }
        return submission.get().suspicion() != null
                ? refuse(VerificationRefusal.SUSPICION_PENDING)
                : Steps.accept(with(is, submission.get().with(new Suspicion(by.subject(), reason, now))),
                        "FALSE_MATERIAL_SUSPECTED", now, by, "S2-54");
    }

    /** Confirms another officer's proposal: the request is refused for false material (S2-54). */
    public static Decision<Step<VerificationRequest>> confirmSuspicion(VerificationRequest is, Caller.Person by,
            Instant now) {
        return ofSecond(is, by, suspicion -> Steps.accept(
                new Closed(is.opening(), is.particulars(), Ending.REFUSED_FALSE_MATERIAL, suspicion.reason(), now),
                "VERIFICATION_REFUSED_FALSE_MATERIAL", now, by, "S2-54"));
    }

    /** Does not share another officer's suspicion; the request goes on. */
    public static Decision<Step<VerificationRequest>> dropSuspicion(VerificationRequest is, Caller.Person by,
            Instant now) {
        return ofSecond(is, by, _ -> Steps.accept(with(is, open(is).orElseThrow().with((Suspicion) null)),
                "SUSPICION_DROPPED", now, by, "S2-54"));
    }

    private static Decision<Step<VerificationRequest>> ofSecond(VerificationRequest is, Caller.Person by,
            Function<Suspicion, Decision<Step<VerificationRequest>>> then) {
        var submission = open(is);
        if (submission.isEmpty()) {
            return notNow(is);
        }
        var suspicion = submission.get().suspicion();
        if (suspicion == null) {
            return refuse(VerificationRefusal.NO_SUSPICION);
        }
        return suspicion.by().equals(by.subject())
                ? refuse(VerificationRefusal.SECOND_PERSON_NEEDED)
                : then.apply(suspicion);
    }

    /** The submission of a request that is under way and has no result; those can be refused. */
    private static Optional<Submission> open(VerificationRequest is) {
        return switch (is) {
            case Submitted submitted -> Optional.of(submitted.submission());
            case AwaitingConsent waiting -> Optional.of(waiting.submission());
            case Accepted(_, _, var submission, var acceptance) -> first(submission, acceptance);
            case WithIssuer(_, _, var submission, var acceptance, _) -> first(submission, acceptance);
            case Answered(_, _, var submission, var acceptance, _) -> first(submission, acceptance);
            case Draft _,Returned _,Decided _,Reused _,Closed _ -> Optional.empty();
        };
    }

    private static Optional<Submission> first(Submission submission, Acceptance acceptance) {
        return acceptance.earlier() == null ? Optional.of(submission) : Optional.empty();
    }

    private static VerificationRequest with(VerificationRequest is, Submission submission) {
        return switch (is) {
            case Submitted(var opening, var said, _, var screening) ->
                new Submitted(opening, said, submission, screening);
            case AwaitingConsent(var opening, var said, _, var acceptance, var due) ->
                new AwaitingConsent(opening, said, submission, acceptance, due);
            case Accepted(var opening, var said, _, var acceptance) ->
                new Accepted(opening, said, submission, acceptance);
            case WithIssuer(var opening, var said, _, var acceptance, var inquiry) ->
                new WithIssuer(opening, said, submission, acceptance, inquiry);
            case Answered(var opening, var said, _, var acceptance, var inquiry) ->
                new Answered(opening, said, submission, acceptance, inquiry);
            case Draft _,Returned _,Decided _,Reused _,Closed _ -> throw new IllegalStateException("not under way");
        };
    }

    private static Decision<Step<VerificationRequest>> screen(VerificationRequest is,
            Function<Submitted, Decision<Step<VerificationRequest>>> with) {
        return switch (is) {
            case Submitted submitted when submitted.submission().suspicion() != null ->
                refuse(VerificationRefusal.SUSPICION_PENDING);
            case Submitted submitted -> with.apply(submitted);
            case Draft _,Returned _,AwaitingConsent _,Accepted _,WithIssuer _,Answered _,Decided _,Reused _,Closed _ ->
                notNow(is);
        };
    }
}
