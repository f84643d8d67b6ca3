package recognition.domain.verification;

import static recognition.domain.Decision.refuse;
import static recognition.domain.verification.Steps.notNow;
import static recognition.domain.verification.Steps.step;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import recognition.domain.Decision;
import recognition.domain.Decision.Accepted;
import recognition.domain.Decision.Refused;
import recognition.domain.access.Caller;
import recognition.domain.access.Owner;
import recognition.domain.access.Role;
import recognition.domain.calendar.Term;
import recognition.domain.calendar.WorkingCalendar;
import recognition.domain.cases.Event.Actor;
import recognition.domain.cases.Step;
import recognition.domain.catalog.Catalog;
import recognition.domain.catalog.EntryId;
import recognition.domain.deadline.Promise;
import recognition.domain.deadline.Timer;
import recognition.domain.document.DocumentId;
import recognition.domain.document.DocumentPlace;
import recognition.domain.document.Misfit;
import recognition.domain.document.Named;
import recognition.domain.identity.IdentityNumbers;
import recognition.domain.inquiry.Inquiry;
import recognition.domain.inquiry.InquiryRules;
import recognition.domain.time.HouseClock;
import recognition.domain.verification.VerificationRequest.Answered;
import recognition.domain.verification.VerificationRequest.AwaitingConsent;
import recognition.domain.verification.VerificationRequest.Closed;
import recognition.domain.verification.VerificationRequest.Decided;
import recognition.domain.verification.VerificationRequest.Draft;
import recognition.domain.verification.VerificationRequest.Ending;
import recognition.domain.verification.VerificationRequest.Flag;
import recognition.domain.verification.VerificationRequest.Listed;
import recognition.domain.verification.VerificationRequest.Opening;
import recognition.domain.verification.VerificationRequest.Path;
import recognition.domain.verification.VerificationRequest.Returned;
import recognition.domain.verification.VerificationRequest.Reused;
import recognition.domain.verification.VerificationRequest.Submission;
import recognition.domain.verification.VerificationRequest.Submitted;
import recognition.domain.verification.VerificationRequest.WithIssuer;

/** The filer's steps of a verification request, and what time does (S2-49, S2-50); each a function of what is, what is wanted and the instant. */
public final class VerificationRules {
    private VerificationRules() {}

    /** What lengths of time are counted by. */
    public record Grounds(WorkingCalendar calendar, VerificationTerms terms) {
        Timer start(Term term, Instant now) {
            return Timer.start(term, calendar, now);
        }

        Promise promise(Term term, Instant now) {
            return Promise.of(term, calendar, now);
        }
    }

    /** What the catalog has of an entry, if it is in a list in force on the day. */
    public static Optional<Listed> listed(EntryId entry, Catalog catalog, Instant now) {
        var today = LocalDate.ofInstant(now, HouseClock.SHANGHAI);
        return catalog.entry(entry).filter(_ -> catalog.edition(entry.edition()).orElseThrow().isInForceOn(today))
                .map(found -> new Listed(entry, found.qualification(), found.certificate().issuer().id()));
    }

    /**
     * Opens a draft. Employers file for those they employ, holders abroad for themselves, clerks at the window (S2-49, S2-51).
     */
    public static Decision<Step<VerificationRequest>> open(Opening opening, Particulars particulars, Caller.Person by,
            Grounds grounds) {
        if (!isOpenTo(opening.path(), by)) {
            return refuse(VerificationRefusal.PATH_NOT_OPEN_TO_CALLER);
        }
        if (opening.path() == Path.OVERSEAS_INDIVIDUAL && Boolean.TRUE.equals(particulars.employedInShanghai())) {
            return refuse(VerificationRefusal.HOLDER_EMPLOYED_IN_SHANGHAI);
        }
        if (areImpossible(particulars, opening.openedAt())) {
            return refuse(VerificationRefusal.DATES_IMPOSSIBLE);
        }
        return Steps.accept(
                new Draft(opening, particulars, grounds.start(grounds.terms().draft(), opening.openedAt())),
                "VERIFICATION_OPENED", opening.openedAt(), by, "S2-50");
    }

    private static boolean isOpenTo(Path path, Caller.Person by) {
        return switch (path) {
            case EMPLOYER -> by.is(Role.EMPLOYER) && by.unit().isPresent();
            case OVERSEAS_INDIVIDUAL -> by.is(Role.HOLDER) && by.unit().isEmpty();
            case WINDOW -> by.is(Role.WINDOW_CLERK);
        };
    }

    /**
     * Changes what the filer has said, until it is submitted or after it was returned; later, adds documents as further evidence.
     *
     * @param check answers of each document whether the filer may rest the request on it
     */
    public static Decision<Step<VerificationRequest>> amend(VerificationRequest is, Particulars given,
            Misfit.Check check, Caller.Person by, Grounds grounds, Instant now) {
        var amended = is.particulars().amendedBy(given);
        if (areImpossible(amended, now)) {
            return refuse(VerificationRefusal.DATES_IMPOSSIBLE);
        }
        return switch (asOf(is, grounds, now)) {
            case Draft(var opening, _, var kept) -> amended(new Draft(opening, amended, kept), by, now);
            case Returned(var opening, _, var submission, var items, var due) ->
                amended(new Returned(opening, amended, submission, items, due), by, now);
            case VerificationRequest.Accepted(var opening, var said, var submission, var acceptance) ->
                further(said, given, check).then(more -> evidence(
                        new VerificationRequest.Accepted(opening, more, submission, acceptance), by, now));
            case WithIssuer(var opening, var said, var submission, var acceptance, var inquiry) ->
                further(said, given, check).then(more -> evidence(
                        new WithIssuer(opening, more, submission, acceptance, inquiry), by, now));
            case Answered(var opening, var said, var submission, var acceptance, var inquiry) ->
                further(said, given, check).then(more -> evidence(
                        new Answered(opening, more, submission, acceptance, inquiry), by, now));
            case Submitted _,AwaitingConsent _,Decided _,Reused _,Closed _ -> notNow(is);
        };
    }

    private static Decision<Particulars> further(Particulars said, Particulars given, Misfit.Check check) {
        var fixed = given.certificate() != null || given.holder() != null || given.employedInShanghai() != null;
        return Steps.refuseMisfits(given.documents(), said.documents(), check).then(_ -> fixed
                ? refuse(VerificationRefusal.PARTICULARS_FIXED)
                : Decision.accept(said.withFurther(given.documents())));
    }

    /**
     * What is handed in beside the particulars.
     *
     * @param consent the holder's, or null
     * @param check answers of each document whether the filer may rest the request on it
     * @param flags what an officer should look at
     */
    public record Filing(Consent consent, Misfit.Check check, Set<Flag> flags) {}

    /** Hands the request in (S2-50, S2-52). */
    public static Decision<Step<VerificationRequest>> submit(VerificationRequest is, Filing filing, Caller.Person by,
            Grounds grounds, Instant now) {
        return switch (asOf(is, grounds, now)) {
            case Draft draft -> submitted(draft, filing, false, by, grounds, now);
            case Returned returned -> submitted(returned, filing, true, by, grounds, now);
            case Submitted _,AwaitingConsent _,VerificationRequest.Accepted _,WithIssuer _,Answered _,Decided _,Reused _,Closed _ ->
                notNow(asOf(is, grounds, now));
        };
    }

    private static Decision<Step<VerificationRequest>> submitted(VerificationRequest is, Filing filing,
            boolean wasReturned, Caller.Person by, Grounds grounds, Instant now) {
        var obstacles = obstacles(is, filing, now);
        if (!obstacles.isEmpty()) {
            return refuse(obstacles.getFirst().reason(), obstacles.getFirst().facts());
        }
        var submission = new Submission(now, wasReturned, filing.consent(), filing.flags(), null);
        return Steps.accept(new Submitted(is.opening(), is.particulars(), submission,
                grounds.start(grounds.terms().screening(), now)), "VERIFICATION_SUBMITTED", now,
                by, "S2-50", told(is, filing));
    }

    private static Map<String, String> told(VerificationRequest is, Filing filing) {
        if (filing.consent() == null) {
            return Map.of();
        }
        var facts = new HashMap<>(filing.consent().facts());
        if (filing.consent().means() == Consent.Means.PAPER) {
            paper(is.particulars(), filing.check()).ifPresent(paper -> facts.put("consentPaper", paper.value()));
        }
        return facts;
    }

    /** Everything that stands in the way of submission, as it would be refused; empty if it can be handed in. */
    public static List<Refused<Void>> obstacles(VerificationRequest is, Filing filing, Grounds grounds, Instant now) {
        var then = asOf(is, grounds, now);
        return switch (then) {
            case Draft _,Returned _ -> obstacles(then, filing, now);
            case Submitted _,AwaitingConsent _,VerificationRequest.Accepted _,WithIssuer _,Answered _,Decided _,Reused _,Closed _ ->
                List.of((Refused<Void>) Steps.<Void>notNow(then));
        };
    }

    private static List<Refused<Void>> obstacles(VerificationRequest is, Filing filing, Instant now) {
        var obstacles = new ArrayList<Refused<Void>>();
        var said = is.particulars();
        var missing = said.missing(is.opening().path());
        if (!missing.isEmpty()) {
            obstacles.add(new Refused<>(VerificationRefusal.PARTICULARS_INCOMPLETE,
                    Map.of("missing", List.copyOf(missing))));
        }
        if (areImpossible(said, now)) {
            obstacles.add(obstacle(VerificationRefusal.DATES_IMPOSSIBLE));
        }
        if (is.opening().path() == Path.OVERSEAS_INDIVIDUAL && Boolean.TRUE.equals(said.employedInShanghai())) {
            obstacles.add(obstacle(VerificationRefusal.HOLDER_EMPLOYED_IN_SHANGHAI));
        }
        if (Steps.refuseMisfits(said.documents(), List.of(),
                filing.check()) instanceof Refused<Boolean>(var reason, var facts)) {
            obstacles.add(new Refused<>(reason, facts));
        }
        ofConsent(is, filing).map(VerificationRules::obstacle).ifPresent(obstacles::add);
        return obstacles;
    }

    /** A holder who files agrees on submitting; for others the holder is asked, and they cannot agree in the holder's place. */
    private static Optional<VerificationRefusal> ofConsent(VerificationRequest is, Filing filing) {
        var consent = filing.consent();
        return switch (is.opening().path()) {
            case OVERSEAS_INDIVIDUAL ->
                consent == null ? Optional.of(VerificationRefusal.CONSENT_MISSING) : Optional.empty();
            case EMPLOYER ->
                consent == null ? Optional.empty() : Optional.of(VerificationRefusal.CONSENT_NOT_THE_FILERS);
            case WINDOW -> consent == null
                    ? Optional.of(VerificationRefusal.CONSENT_MISSING).filter(_ -> isUnreachable(is.particulars()))
                    : Optional.of(VerificationRefusal.CONSENT_PAPER_MISSING)
                            .filter(_ -> paper(is.particulars(), filing.check()).isEmpty());
        };
    }

    /** The document that is the holder's consent on paper. */
    private static Optional<DocumentId> paper(Particulars said, Misfit.Check check) {
        return said.documents().stream()
                .filter(id -> check.of(Named.in(DocumentPlace.CONSENT, id), said.documents()).isEmpty()).findFirst();
    }

    private static boolean isUnreachable(Particulars said) {
        return said.holder() == null || said.holder().email() == null;
    }

    private static Refused<Void> obstacle(VerificationRefusal reason) {
        return new Refused<>(reason, Map.of());
    }

    /** Takes the request back, at any time before a decision. */
    public static Decision<Step<VerificationRequest>> withdraw(VerificationRequest is, Caller.Person by,
            Grounds grounds, Instant now) {
        return switch (asOf(is, grounds, now)) {
            case Draft _,Returned _ -> withdrawn(is, by, now);
            case Submitted(_, _, var submission, _) -> withdrawn(is, submission, by, now);
            case AwaitingConsent(_, _, var submission, _, _) -> withdrawn(is, submission, by, now);
            case VerificationRequest.Accepted(_, _, var submission, var acceptance) when acceptance.earlier() == null ->
                withdrawn(is, submission, by, now);
            case WithIssuer(_, _, var submission, var acceptance, _) when acceptance.earlier() == null ->
                withdrawn(is, submission, by, now);
            case Answered(_, _, var submission, var acceptance, _) when acceptance.earlier() == null ->
                withdrawn(is, submission, by, now);
            case VerificationRequest.Accepted _,WithIssuer _,Answered _,Decided _,Reused _,Closed _ ->
                notNow(asOf(is, grounds, now));
        };
    }

    private static Decision<Step<VerificationRequest>> withdrawn(VerificationRequest is, Submission submission,
            Caller.Person by, Instant now) {
        return submission.suspicion() == null
                ? withdrawn(is, by, now)
                : refuse(VerificationRefusal.SUSPICION_PENDING);
    }

    private static Decision<Step<VerificationRequest>> withdrawn(VerificationRequest is, Caller.Person by,
            Instant now) {
        return Steps.accept(new Closed(is.opening(), kept(is), Ending.WITHDRAWN, null, now), "VERIFICATION_WITHDRAWN",
                now, by, "S2-50");
    }

    /** What time does: lapses what was not gone on with, reminds the issuing body; or an end moves, because a calendar came. */
    public static Decision<Step<VerificationRequest>> advance(VerificationRequest is, Grounds grounds, Instant now) {
        return switch (is) {
            case Draft(var opening, var said, var kept) -> over(is, kept, Ending.EXPIRED, grounds, now,
                    counted -> new Draft(opening, said, counted));
            case Returned(var opening, var said, var submission, var items, var due) ->
                over(is, due, Ending.LAPSED, grounds, now,
                        counted -> new Returned(opening, said, submission, items, counted));
            case AwaitingConsent(var opening, var said, var submission, var acceptance, var due) ->
                over(is, due, Ending.CONSENT_NOT_GIVEN, grounds, now,
                        counted -> new AwaitingConsent(opening, said, submission, acceptance, counted));
            case WithIssuer with -> InquiryRules
                    .advance(with.inquiry(), grounds.terms().patience(), grounds.calendar(), now)
                    .map(moved -> waited(with, moved));
            case Submitted _,VerificationRequest.Accepted _,Answered _,Decided _,Reused _,Closed _ -> notNow(is);
        };
    }

    private static Decision<Step<VerificationRequest>> over(VerificationRequest is, Timer timer, Ending ending,
            Grounds grounds, Instant now, java.util.function.Function<Timer, VerificationRequest> with) {
        var counted = timer.counted(grounds.calendar(), now);
        if (counted.end().isOver(now)) {
            var at = counted.end().closesAt();
            return Decision.accept(step(new Closed(is.opening(), kept(is), ending, null, at),
                    "VERIFICATION_" + ending, at, new Actor.Calendar(), "S2-52", end(counted)));
        }
        return counted.end().equals(timer.end())
                ? notNow(is)
                : Decision.accept(step(with.apply(counted), "DEADLINE_MOVED", counted.countedAt(),
                        new Actor.Calendar(), "S2-52", end(counted)));
    }

    /** Of a draft that was never handed in nothing is kept. */
    private static Particulars kept(VerificationRequest is) {
        return is instanceof Draft ? Particulars.NONE : is.particulars();
    }

    private static Step<VerificationRequest> waited(WithIssuer is, Inquiry moved) {
        var after = new WithIssuer(is.opening(), is.particulars(), is.submission(), is.acceptance(), moved);
        return switch (moved) {
            case Inquiry.Reminded(_, _, var times, var due) when !isReminded(is.inquiry(), times) ->
                step(after, "ISSUING_BODY_REMINDED", due.countedAt(), new Actor.Calendar(), "S2-52",
                        Map.of("times", Integer.toString(times)));
            case Inquiry.Escalated escalated -> step(after, "INQUIRY_ESCALATED", escalated.since(),
                    new Actor.Calendar(), "S2-52");
            case Inquiry.Reminded(_, _, _, var due) ->
                step(after, "INQUIRY_DUE_MOVED", due.countedAt(), new Actor.Calendar(), "S2-52", end(due));
            case Inquiry.Asked(_, _, var due) ->
                step(after, "INQUIRY_DUE_MOVED", due.countedAt(), new Actor.Calendar(), "S2-52", end(due));
            case Inquiry.Silent _,Inquiry.Answered _ -> throw new IllegalStateException("time does not do this");
        };
    }

    private static boolean isReminded(Inquiry was, int times) {
        return was instanceof Inquiry.Reminded reminded && reminded.times() == times;
    }

    private static Map<String, String> end(Timer timer) {
        var facts = new HashMap<String, String>();
        facts.put("lastDay", timer.end().lastDay().toString());
        facts.put("calendar", timer.end().basis().calendar());
        facts.put("rule", timer.end().basis().rule());
        return facts;
    }

    /** What the request is at {@code now}, whether or not anybody has kept it yet. A question to an issuing body waits for the sweep: a reminder that was not sent yet was not sent. */
    public static VerificationRequest asOf(VerificationRequest is, Grounds grounds, Instant now) {
        return switch (is) {
            case Draft _,Returned _,AwaitingConsent _ ->
                advance(is, grounds, now) instanceof Accepted<Step<VerificationRequest>>(var step) ? step.after() : is;
            case Submitted _,VerificationRequest.Accepted _,WithIssuer _,Answered _,Decided _,Reused _,Closed _ -> is;
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

    /** Whether the caller is staff who handle the request; what was never handed in is nobody's business but its owner's. */
    public static boolean isHandledBy(VerificationRequest is, Caller caller) {
        return caller.is(Role.OFFICER) && !(is instanceof Draft)
                && !(is instanceof Closed closed && closed.particulars().equals(Particulars.NONE));
    }

    private static Decision<Step<VerificationRequest>> amended(VerificationRequest after, Caller.Person by,
            Instant now) {
        return Steps.accept(after, "VERIFICATION_AMENDED", now, by, "S2-50");
    }

    private static Decision<Step<VerificationRequest>> evidence(VerificationRequest after, Caller.Person by,
            Instant now) {
        return Steps.accept(after, "EVIDENCE_ADDED", now, by, "S2-50");
    }

    /** A number that holds the birth date holds the one that was said. */
    private static boolean contradictsNumber(Particulars said) {
        var holder = said.holder();
        return holder != null && holder.birthDate() != null && holder.identity() != null
                && holder.identity().number() != null
                && IdentityNumbers.contradicts(holder.identity().kind(), holder.identity().number(),
                        holder.birthDate());
    }

    private static boolean areImpossible(Particulars said, Instant now) {
        var today = LocalDate.ofInstant(now, HouseClock.SHANGHAI);
        var issued = said.certificate() == null ? null : said.certificate().issuedOn();
        var born = said.holder() == null ? null : said.holder().birthDate();
        return contradictsNumber(said) || issued != null && issued.isAfter(today) || born != null && born.isAfter(today)
                || issued != null && born != null && issued.isBefore(born);
    }
}
