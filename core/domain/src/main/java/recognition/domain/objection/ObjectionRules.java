package recognition.domain.objection;

import static recognition.domain.Decision.accept;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import recognition.domain.Decision;
import recognition.domain.access.Caller;
import recognition.domain.access.Move;
import recognition.domain.access.Owner;
import recognition.domain.access.Role;
import recognition.domain.calendar.Term;
import recognition.domain.calendar.WorkingCalendar;
import recognition.domain.cases.Event;
import recognition.domain.cases.Event.Actor;
import recognition.domain.cases.Step;
import recognition.domain.cases.Versioned;
import recognition.domain.deadline.Deadline;
import recognition.domain.deadline.Timer;
import recognition.domain.document.DocumentPlace;
import recognition.domain.document.DocumentRules;
import recognition.domain.document.Misfit;
import recognition.domain.document.Named;
import recognition.domain.notice.NoticeRules;
import recognition.domain.notice.ObjectionId;
import recognition.domain.notice.PublicNotice;
import recognition.domain.objection.Objection.Admitted;
import recognition.domain.objection.Objection.Dismissed;
import recognition.domain.objection.Objection.Finding;
import recognition.domain.objection.Objection.Inadmissible;
import recognition.domain.objection.Objection.Investigating;
import recognition.domain.objection.Objection.Investigation;
import recognition.domain.objection.Objection.Lodged;
import recognition.domain.objection.Objection.Opening;
import recognition.domain.objection.Objection.Outcome;
import recognition.domain.objection.Objection.Proposed;
import recognition.domain.objection.Objection.Redaction;
import recognition.domain.objection.Objection.Upheld;
import recognition.domain.objection.Objection.Withdrawn;

/** The steps of an objection, each a function of what is, what is wanted and the instant (S2-30, S3-28). */
public final class ObjectionRules {
    private static final String ARTICLE = "S2-30";

    private ObjectionRules() {}

    /**
     * What somebody objects.
     *
     * @param receipt the hash of the secret the objector gets
     * @param term in which it is to be decided
     * @param pinned round, edition and rules of the case the notice is about; empty where it is about none
     */
    public record Protest(ObjectionId id, String text, String receipt, Term term, Map<String, String> pinned) {}

    /** An objection lodged, and what it does to the notice; they are kept together. */
    public record Lodging(Step<Objection> objection, Versioned<PublicNotice> was, Step<PublicNotice> notice) {}

    /**
     * A step of an objection, and what it does to the notice; they are kept together.
     *
     * @param was null where nothing happens to the notice
     * @param notice null where nothing happens to it
     */
    public record Settling(Step<Objection> objection, Versioned<PublicNotice> was, Step<PublicNotice> notice) {}

    /** Lodges an objection while the notice is displayed; anybody may (policy {@code objection.lodged-by}). */
    public static Decision<Lodging> lodge(Versioned<PublicNotice> notice, Protest protest, WorkingCalendar calendar,
            Instant now) {
        var of = notice.state().opening();
        var opening = new Opening(protest.id(), of.id(), of.subject(), of.owner(), protest.text(), protest.receipt(),
                now, new Objection.Decision(Timer.start(protest.term(), calendar, now), false), protest.pinned());
        return NoticeRules.object(notice.state(), protest.id(), calendar, new Actor.Objector(), now)
                .map(step -> new Lodging(
                        step(new Lodged(opening), "OBJECTION_RECEIVED", now, new Actor.Objector(),
                                Map.of("notice", of.id().value())),
                        notice, step));
    }

    /** Admits it, with the copy that may be shown. */
    public static Decision<Settling> admit(Objection is, Redaction copy, Misfit.Check check, WorkingCalendar calendar,
            Caller.Person by) {
        var present = asOf(is, calendar, copy.at());
        return switch (present) {
            case Lodged(var opening) -> DocumentRules
                    .refuseMisfits(Named.in(DocumentPlace.OBJECTION, copy.documents()), List.of(), check)
                    .then(_ -> unsettled(step(new Admitted(opening, copy), "OBJECTION_ADMITTED", copy.at(),
                            Actor.of(by), Map.of())));
            case Admitted _,Investigating _,Proposed _,Inadmissible _,Upheld _,Dismissed _,Withdrawn _ ->
                notNow(present);
        };
    }

    /**
     * An officer takes the investigation, and learns who objects. Once the objection should have been decided, another may take it
     * over: nobody waits for somebody who is away.
     */
    public static Decision<Settling> investigate(Objection is, WorkingCalendar calendar, Caller.Person by,
            Instant now) {
        var present = asOf(is, calendar, now);
        return switch (present) {
            case Admitted(var opening, var redaction) -> investigated(opening, redaction, by, now);
            case Investigating(var opening, var investigation) when opening.decision().isMissed() ->
                investigated(opening, investigation.redaction(), by, now);
            case Lodged _,Investigating _,Proposed _,Inadmissible _,Upheld _,Dismissed _,Withdrawn _ ->
                notNow(present);
        };
    }

    private static Decision<Settling> investigated(Opening opening, Redaction redaction, Caller.Person by,
            Instant now) {
        return unsettled(step(new Investigating(opening, new Investigation(redaction, by.subject(), now)),
                "OBJECTION_INVESTIGATED", now, Actor.of(by), Map.of()));
    }

    /** The investigator finds it upheld or dismissed; before it is admitted, any officer may find it inadmissible. */
    public static Decision<Settling> propose(Objection is, Outcome outcome, String reason, WorkingCalendar calendar,
            Caller.Person by, Instant now) {
        var finding = new Finding(outcome, reason, by.subject(), now);
        var present = asOf(is, calendar, now);
        return switch (present) {
            case Lodged(var opening) when outcome == Outcome.INADMISSIBLE -> proposed(opening, null, finding, by);
            case Investigating(var opening, var investigation) when outcome != Outcome.INADMISSIBLE ->
                investigation.officer().equals(by.subject())
                        ? proposed(opening, investigation, finding, by)
                        : refuse(ObjectionRefusal.NOT_THE_INVESTIGATOR);
            case Lodged _,Admitted _,Investigating _,Proposed _,Inadmissible _,Upheld _,Dismissed _,Withdrawn _ ->
                notNow(present);
        };
    }

    private static Decision<Settling> proposed(Opening opening, Investigation investigation, Finding finding,
            Caller.Person by) {
        return unsettled(step(new Proposed(opening, investigation, finding), "OBJECTION_FINDING_PROPOSED", finding.at(),
                Actor.of(by), Map.of("outcome", finding.outcome().name())));
    }

    /** A second officer agrees, and the notice is settled; or does not, and it goes back. */
    public static Decision<Settling> answer(Objection is, boolean confirms, Versioned<PublicNotice> notice,
            WorkingCalendar calendar, Caller.Person by, Instant now) {
        var present = asOf(is, calendar, now);
        return switch (present) {
            case Proposed proposed when by.subject().equals(proposed.finding().by()) ->
                refuse(ObjectionRefusal.SECOND_OFFICER_NEEDED);
            case Proposed proposed -> confirms
                    ? settle(decided(proposed, by, now), notice, Actor.of(by), now)
                    : unsettled(step(before(proposed), "OBJECTION_FINDING_TURNED_DOWN", now, Actor.of(by), Map.of()));
            case Lodged _,Admitted _,Investigating _,Inadmissible _,Upheld _,Dismissed _,Withdrawn _ ->
                notNow(present);
        };
    }

    private static Objection before(Proposed is) {
        return is.investigation() == null
                ? new Lodged(is.opening())
                : new Investigating(is.opening(), is.investigation());
    }

    private static Step<Objection> decided(Proposed is, Caller.Person by, Instant now) {
        var finding = is.finding();
        var after = switch (finding.outcome()) {
            case INADMISSIBLE -> new Inadmissible(is.opening(), finding, by.subject(), now);
            case UPHELD -> new Upheld(is.opening(), is.investigation(), finding, by.subject(), now);
            case DISMISSED -> new Dismissed(is.opening(), is.investigation(), finding, by.subject(), now);
        };
        return step(after, "OBJECTION_DECIDED", now, Actor.of(by), Map.of("outcome", finding.outcome().name()));
    }

    /** The objector takes it back. */
    public static Decision<Settling> withdraw(Objection is, Versioned<PublicNotice> notice, Instant now) {
        return switch (is) {
            case Lodged _,Admitted _,Investigating _,Proposed _ -> settle(
                    step(new Withdrawn(is.opening(), now), "OBJECTION_TAKEN_BACK", now, new Actor.Objector(), Map.of()),
                    notice, new Actor.Objector(), now);
            case Inadmissible _,Upheld _,Dismissed _,Withdrawn _ -> notNow(is);
        };
    }

    /** What time does: the day of the decision moves with the calendar, or passes. */
    public static Decision<Step<Objection>> advance(Objection is, WorkingCalendar calendar, Instant now) {
        var was = is.opening().decision();
        if (!is.isOpen() || was.isMissed()) {
            return notNow(is);
        }
        var timer = was.timer().counted(calendar, now);
        var closesAt = timer.end().closesAt();
        if (!timer.end().equals(was.timer().end())) {
            return accept(step(with(is, new Objection.Decision(timer, false)), "OBJECTION_DATE_MOVED",
                    timer.countedAt(), new Actor.Calendar(), Map.of("dueAt", closesAt.toString())));
        }
        return timer.end().isOver(now)
                ? accept(step(with(is, new Objection.Decision(timer, true)), "OBJECTION_OVERDUE", closesAt,
                        new Actor.Calendar(), Map.of("dueAt", closesAt.toString())))
                : notNow(is);
    }

    /** What the objection is at {@code now}, whether or not anybody has kept it yet. */
    public static Objection asOf(Objection is, WorkingCalendar calendar, Instant now) {
        return advance(is, calendar, now) instanceof Decision.Accepted(var step)
                ? asOf(step.after(), calendar, now)
                : is;
    }

    private static Objection with(Objection is, Objection.Decision decision) {
        var opening = is.opening().with(decision);
        return switch (is) {
            case Lodged _ -> new Lodged(opening);
            case Admitted(_, var redaction) -> new Admitted(opening, redaction);
            case Investigating(_, var investigation) -> new Investigating(opening, investigation);
            case Proposed(_, var investigation, var finding) -> new Proposed(opening, investigation, finding);
            case Inadmissible _,Upheld _,Dismissed _,Withdrawn _ -> throw new IllegalStateException("decided");
        };
    }

    private static Decision<Settling> settle(Step<Objection> step, Versioned<PublicNotice> notice, Actor by,
            Instant now) {
        var outcome = step.after() instanceof Upheld
                ? recognition.domain.notice.Objections.Outcome.UPHELD
                : recognition.domain.notice.Objections.Outcome.DISMISSED;
        return NoticeRules.settle(notice.state(), step.after().opening().id(), outcome, by, now)
                .map(settled -> new Settling(step, notice, settled));
    }

    /** Whether it is the objector who comes back. */
    public static boolean isObjectors(Objection is, String receipt) {
        return is.opening().receipt().equals(receipt);
    }

    /** Whether the caller sees the objection as the Bureau does. */
    public static boolean isHandledBy(Objection is, Caller caller) {
        return caller.is(Role.OFFICER);
    }

    /** Whether the caller investigates it, and may know who objects. */
    public static boolean isInvestigatedBy(Objection is, Caller caller) {
        return caller instanceof Caller.Person person && caller.is(Role.OFFICER) && switch (is) {
            case Investigating(_, var investigation) -> investigation.officer().equals(person.subject());
            case Proposed(_, var investigation, _) ->
                investigation != null && investigation.officer().equals(person.subject());
            case Lodged _,Admitted _,Inadmissible _,Upheld _,Dismissed _,Withdrawn _ -> false;
        };
    }

    /** Whether the redacted copy is the caller's to see: of whose notice it is, once there is a copy. */
    public static boolean mayReadCopy(Objection is, Caller caller) {
        return caller instanceof Caller.Person person && Owner.of(person).equals(is.opening().owner())
                && redaction(is) != null;
    }

    /** The copy that may be shown; null where there is none. */
    public static Redaction redaction(Objection is) {
        return switch (is) {
            case Admitted(_, var redaction) -> redaction;
            case Investigating(_, var investigation) -> investigation.redaction();
            case Proposed(_, var investigation, _) -> investigation == null ? null : investigation.redaction();
            case Upheld upheld -> upheld.investigation().redaction();
            case Dismissed dismissed -> dismissed.investigation().redaction();
            case Lodged _,Inadmissible _,Withdrawn _ -> null;
        };
    }

    private static Decision<Settling> unsettled(Step<Objection> step) {
        return accept(new Settling(step, null, null));
    }

    private static Step<Objection> step(Objection after, String kind, Instant at, Actor by,
            Map<String, String> details) {
        var pinned = new HashMap<>(after.opening().pinned());
        pinned.putAll(details);
        return new Step<>(after, new Event(kind, at, by, ARTICLE, pinned));
    }

    private static <T> Decision<T> refuse(ObjectionRefusal reason) {
        return Decision.refuse(reason, Map.of("article", ARTICLE));
    }

    private static <T> Decision<T> notNow(Objection is) {
        var facts = Move.told(ObjectionStep.possibleIn(is), is.deadline().map(Deadline::dueAt));
        facts.put("article", ARTICLE);
        return Decision.refuse(ObjectionRefusal.OBJECTION_STEP_NOT_POSSIBLE_NOW, facts);
    }
}
