package recognition.domain.verification;

import static recognition.domain.Decision.refuse;
import static recognition.domain.verification.Steps.notNow;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import recognition.domain.Decision;
import recognition.domain.access.Caller;
import recognition.domain.access.Owner;
import recognition.domain.account.SocialCreditCode;
import recognition.domain.cases.Event.Actor;
import recognition.domain.cases.Step;
import recognition.domain.deadline.Timer;
import recognition.domain.document.DocumentId;
import recognition.domain.document.Misfit;
import recognition.domain.identity.Names;
import recognition.domain.verification.Standing.Status;
import recognition.domain.verification.VerificationRequest.Acceptance;
import recognition.domain.verification.VerificationRequest.Accepted;
import recognition.domain.verification.VerificationRequest.Answered;
import recognition.domain.verification.VerificationRequest.AwaitingConsent;
import recognition.domain.verification.VerificationRequest.Closed;
import recognition.domain.verification.VerificationRequest.Decided;
import recognition.domain.verification.VerificationRequest.Draft;
import recognition.domain.verification.VerificationRequest.Flag;
import recognition.domain.verification.VerificationRequest.Opening;
import recognition.domain.verification.VerificationRequest.Path;
import recognition.domain.verification.VerificationRequest.Returned;
import recognition.domain.verification.VerificationRequest.Reused;
import recognition.domain.verification.VerificationRequest.Submitted;
import recognition.domain.verification.VerificationRequest.WithIssuer;
import recognition.domain.verification.VerificationRules.Grounds;

/** What becomes of a result after it was given (S2-53): checked again, suspended, taken back, replaced, handed over. */
public final class ResultRules {
    private ResultRules() {}

    /** Asks once, on new evidence and in time, that a discrepancy or an inability to verify be looked at again. */
    public static Decision<Step<VerificationRequest>> recheck(VerificationRequest is, List<DocumentId> evidence,
            Misfit.Check check, Caller.Person by, Grounds grounds, Instant now) {
        return switch (is) {
            case Decided decided -> Steps.refuseMisfits(evidence, decided.particulars().documents(), check)
                    .then(_ -> recheck(decided, evidence, by, grounds, now));
            case Draft _,Submitted _,Returned _,AwaitingConsent _,Accepted _,WithIssuer _,Answered _,Reused _,Closed _ ->
                notNow(is);
        };
    }

    private static Decision<Step<VerificationRequest>> recheck(Decided is, List<DocumentId> evidence,
            Caller.Person by, Grounds grounds, Instant now) {
        if (!is.now().outcome().mayBeRechecked() || is.now().status().isFinal()) {
            return refuse(VerificationRefusal.NOTHING_TO_RECHECK);
        }
        if (is.acceptance().rechecked()) {
            return refuse(VerificationRefusal.ALREADY_RECHECKED);
        }
        var until = Timer.start(grounds.terms().recheck(), grounds.calendar(), is.now().since());
        if (until.end().isOver(now)) {
            return refuse(VerificationRefusal.RECHECK_TOO_LATE, Map.of("closedAt", until.end().closesAt()));
        }
        if (is.particulars().documents().containsAll(evidence)) {
            return refuse(VerificationRefusal.NEW_EVIDENCE_MISSING);
        }
        var again = new Acceptance(now, grounds.promise(grounds.terms().result(), now), is.decided(), true);
        return Steps.accept(
                new Accepted(is.opening(), is.particulars().withFurther(evidence), is.submission(), again),
                "RECHECK_ASKED", now, by, "S2-53", Map.of("promisedOn", again.promisedOn().toString()));
    }

    /** Suspends a result, lets it stand again, or takes it back for good; with the reason. */
    public static Decision<Step<VerificationRequest>> changeStatus(VerificationRequest is, Status to, String reason,
            Caller.Person by, Instant now) {
        return switch (is) {
            case Decided decided when decided.now().status().isFinal() -> refuse(VerificationRefusal.RESULT_IS_FINAL);
            case Decided decided when decided.now().status() == to || to == Status.SUPERSEDED -> notNow(is);
            case Decided decided -> Steps.accept(with(decided, decided.now().with(to, reason, now)),
                    "RESULT_" + to, now, by, "S2-53");
            case Draft _,Submitted _,Returned _,AwaitingConsent _,Accepted _,WithIssuer _,Answered _,Reused _,Closed _ ->
                notNow(is);
        };
    }

    /** Another result of the same certificate stands in this one's place from the instant that was given. */
    public static Decision<Step<VerificationRequest>> supersede(VerificationRequest is, Actor by, Instant now) {
        return switch (is) {
            case Decided decided when !decided.now().status().isFinal() -> Decision.accept(Steps.step(
                    with(decided, decided.now().with(Status.SUPERSEDED, null, now)), "RESULT_SUPERSEDED", now, by,
                    "S2-53"));
            case Draft _,Submitted _,Returned _,AwaitingConsent _,Accepted _,WithIssuer _,Answered _,Decided _,Reused _,Closed _ ->
                notNow(is);
        };
    }

    private static Decided with(Decided is, Standing standing) {
        return new Decided(is.opening(), is.particulars(), is.submission(), is.acceptance(), is.inquiry(),
                is.decided().with(standing));
    }

    /** Both sides of a hand-over. */
    public record HandOver(Step<VerificationRequest> given, Step<VerificationRequest> taken) {}

    /**
     * Hands a decided request over to the holder's employer: the unit has a request of its own that shares the result, and nobody is
     * asked a second time (S2-49). The holder keeps theirs. The unit's request has its name from both, so that it is there once.
     */
    public static Decision<HandOver> handOver(VerificationRequest is, SocialCreditCode to, Caller.Person by,
            Instant now) {
        var unit = new Owner.Unit(to);
        return switch (is) {
            case Decided decided when decided.opening().owner().equals(unit) ->
                refuse(VerificationRefusal.UNIT_HAS_IT_ALREADY);
            case Decided decided -> {
                var id = VerificationId.derived(is.opening().id().value(), to.value());
                var opening = new Opening(id, Path.EMPLOYER, unit, by.subject(), is.opening().listed(), now);
                yield Decision.accept(new HandOver(
                        Steps.step(decided, "RESULT_HANDED_OVER", now, Actor.of(by), "S2-49",
                                Map.of("unit", to.value())),
                        Steps.step(new Reused(opening, is.particulars(), decided.submission(), is.opening().id(), now),
                                "RESULT_TAKEN_OVER", now, Actor.of(by), "S2-49")));
            }
            case Draft _,Submitted _,Returned _,AwaitingConsent _,Accepted _,WithIssuer _,Answered _,Reused _,Closed _ ->
                notNow(is);
        };
    }

    /**
     * Whether a later request for the same certificate shares this result. It is whole, and of the same holder as far as names and
     * documents tell; or the request bears the flag that it is not, so that whoever accepts it has looked.
     */
    public static boolean isShared(VerificationRequest is, VerificationRequest later, Names names) {
        return isWhole(is) && (flags(later).contains(Flag.RESULT_OF_ANOTHER) || isOfTheHolder(is, later, names));
    }

    /** Whether a later request would share a result that was given to somebody else, as far as names and documents tell. */
    public static boolean isOfAnother(VerificationRequest is, VerificationRequest later, Names names) {
        return isWhole(is) && !isOfTheHolder(is, later, names);
    }

    private static boolean isWhole(VerificationRequest is) {
        return is instanceof Decided decided && decided.now().isWhole();
    }

    private static boolean isOfTheHolder(VerificationRequest is, VerificationRequest later, Names names) {
        return names.mayBeOne(is.particulars().holder(), later.particulars().holder());
    }

    private static Set<Flag> flags(VerificationRequest is) {
        return switch (is) {
            case Submitted submitted -> submitted.submission().flags();
            case AwaitingConsent waiting -> waiting.submission().flags();
            case Draft _,Returned _,Accepted _,WithIssuer _,Answered _,Decided _,Reused _,Closed _ -> Set.of();
        };
    }
}
