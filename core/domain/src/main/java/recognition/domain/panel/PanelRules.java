package recognition.domain.panel;

import static recognition.domain.Decision.accept;
import static recognition.domain.panel.Steps.notNow;
import static recognition.domain.panel.Steps.refuse;
import static recognition.domain.panel.Steps.refuseIf;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import recognition.domain.Decision;
import recognition.domain.access.Caller;
import recognition.domain.access.Role;
import recognition.domain.cases.Event;
import recognition.domain.cases.Event.Actor;
import recognition.domain.cases.Step;
import recognition.domain.document.DocumentPlace;
import recognition.domain.document.DocumentRules;
import recognition.domain.document.Misfit;
import recognition.domain.document.Named;
import recognition.domain.panel.Assessment.Accepted;
import recognition.domain.panel.Assessment.BeforePanel;
import recognition.domain.panel.Assessment.Certified;
import recognition.domain.panel.Assessment.Dossier;
import recognition.domain.panel.Assessment.Ended;
import recognition.domain.panel.Assessment.InReview;
import recognition.domain.panel.Assessment.Interview;
import recognition.domain.panel.Assessment.Opening;
import recognition.domain.panel.Assessment.Opinion;
import recognition.domain.panel.Assessment.Passed;
import recognition.domain.panel.Assessment.Reviewer;
import recognition.domain.panel.Assessment.Revoked;
import recognition.domain.panel.Assessment.Session;
import recognition.domain.panel.Assessment.Voting;
import recognition.domain.panel.Bench.Ground;
import recognition.domain.panel.Bench.Recusal;
import recognition.domain.panel.Panel.Appointed;
import recognition.domain.panel.Panel.Dissolved;
import recognition.domain.panel.Panel.Office;
import recognition.domain.panel.Panel.Seat;
import recognition.domain.panel.Panel.Slot;
import recognition.domain.panel.PanelTerms.Vote;
import recognition.domain.panel.Steps.Line;
import recognition.domain.title.Round;

/** Reviews, the panel, who stands back, and the interview (S2-29, S3-22, S3-26). */
public final class PanelRules {
    private PanelRules() {}

    /** Appoints a panel for a round and a series. */
    public static Decision<Step<Panel>> appoint(Appointed panel, Round round, Caller.Person by) {
        return checked(panel)
                .map(_ -> new Step<>(panel, event("PANEL_APPOINTED", round, panel.opening().openedAt(), by)));
    }

    /** Fills seats or offers slots anew. Cases that are before the panel keep the bench they have. */
    public static Decision<Step<Panel>> amend(Panel is, List<Seat> seats, List<Slot> slots, Round round,
            Caller.Person by, Instant now) {
        return switch (is) {
            case Appointed was -> {
                var amended = new Appointed(was.opening(), seats.isEmpty() ? was.seats() : seats,
                        slots.isEmpty() ? was.slots() : slots);
                yield checked(amended).map(_ -> new Step<>(amended, event("PANEL_AMENDED", round, now, by)));
            }
            case Dissolved _ -> refuse(AssessmentRefusal.PANEL_UNKNOWN);
        };
    }

    private static Event event(String kind, Round round, Instant at, Caller.Person by) {
        return new Event(kind, at, Actor.of(by), "S2-29", round.pinned());
    }

    private static Decision<Boolean> checked(Appointed panel) {
        var seats = panel.seats();
        boolean filled = count(seats, Office.CHAIR) == 1 && count(seats, Office.SECRETARY) == 1
                && seats.stream().map(Seat::subject).distinct().count() == seats.size();
        var slots = panel.slots().stream().sorted(Comparator.comparing(Slot::starts)).toList();
        boolean overlap = IntStream.range(1, slots.size())
                .anyMatch(i -> slots.get(i).starts().isBefore(slots.get(i - 1).ends()));
        return refuseIf(!filled, AssessmentRefusal.SEATS_NOT_FILLED)
                .then(_ -> refuseIf(overlap, AssessmentRefusal.SLOTS_OVERLAP));
    }

    private static long count(List<Seat> seats, Office office) {
        return seats.stream().filter(seat -> seat.office() == office).count();
    }

    /** Whether the caller may see a panel: the Bureau, and its members. */
    public static boolean mayRead(Panel is, Caller caller) {
        return caller.is(Role.OFFICER) || caller instanceof Caller.Person person && is instanceof Appointed panel
                && panel.seats().stream().anyMatch(seat -> seat.subject().equals(person.subject()));
    }

    /** Takes the opinion of the Bureau or of the authority: two persons, neither the one who accepted (S3-22). */
    public static Decision<Step<Assessment>> review(Assessment is, Reviewer as, Opinion opinion, Misfit.Check check,
            Caller.Person by) {
        return switch (is) {
            case InReview(var opening, var dossier) -> checkReviewer(opening, dossier, as, opinion)
                    .then(_ -> DocumentRules.refuseMisfits(signed(opinion), List.of(), check))
                    .map(_ -> Steps.of(
                            new InReview(opening, new Dossier(dossier.paper(), dossier.reviews().with(as, opinion))),
                            "REVIEWED_BY_" + as, new Line(Actor.of(by), opinion.at(), "S3-22",
                                    Map.of("favorable", Boolean.toString(opinion.isFavorable())))));
            case Accepted _,BeforePanel _,Voting _,Passed _,Certified _,Revoked _,Ended _ -> notNow(is);
        };
    }

    private static List<Named> signed(Opinion opinion) {
        return Named.in(DocumentPlace.OPINION, Stream.ofNullable(opinion.signed()).toList());
    }

    private static Decision<Boolean> checkReviewer(Opening opening, Dossier dossier, Reviewer as, Opinion opinion) {
        var other = dossier.reviews().by(as == Reviewer.BUREAU ? Reviewer.AUTHORITY : Reviewer.BUREAU);
        boolean same = opening.acceptance().by().equals(opinion.by())
                || other.filter(one -> one.by().equals(opinion.by())).isPresent();
        boolean taken = dossier.reviews().by(as).filter(one -> !one.by().equals(opinion.by())).isPresent();
        return refuseIf(same, AssessmentRefusal.SECOND_PERSON_NEEDED)
                .then(_ -> refuseIf(taken, AssessmentRefusal.REVIEWED_BY_ANOTHER));
    }

    /**
     * What a panel is named on.
     *
     * @param dealtBefore everybody who took a step in the application, its verification or its assessment
     * @param smallest how many members must be left
     */
    public record Naming(Optional<Panel> panel, Set<String> dealtBefore, int smallest) {

        /** The persons in timelines. */
        public static Set<String> persons(List<Event> events) {
            return events.stream().map(Event::by).filter(Actor.Person.class::isInstance).map(Actor.Person.class::cast)
                    .map(Actor.Person::subject).collect(Collectors.toSet());
        }
    }

    /** Names the panel that hears the application; whoever is bound to stand back does so from the start. */
    public static Decision<Step<Assessment>> assignPanel(Assessment is, Naming naming, Caller.Person by, Instant now) {
        return switch (is) {
            case InReview(var opening, var dossier) ->
                refuseIf(!dossier.reviews().areComplete(), AssessmentRefusal.REVIEWS_MISSING)
                        .then(_ -> assign(opening, dossier, naming, by, now));
            case BeforePanel(var opening, var dossier, _, _) -> assign(opening, dossier, naming, by, now);
            case Accepted _,Voting _,Passed _,Certified _,Revoked _,Ended _ -> notNow(is);
        };
    }

    private static Decision<Step<Assessment>> assign(Opening opening, Dossier dossier, Naming naming, Caller.Person by,
            Instant now) {
        if (!(naming.panel().orElse(null) instanceof Appointed panel)
                || !panel.opening().round().equals(opening.sought().round())) {
            return refuse(AssessmentRefusal.PANEL_UNKNOWN);
        }
        if (panel.opening().series() != opening.sought().title().series()) {
            return refuse(AssessmentRefusal.PANEL_OF_ANOTHER_SERIES,
                    Map.of("series", opening.sought().title().series()));
        }
        var bench = bench(panel, opening, naming.dealtBefore(), now);
        return checkSize(bench, naming.smallest())
                .map(_ -> Steps.of(new BeforePanel(opening, dossier, bench, null), "PANEL_NAMED", new Line(
                        Actor.of(by), now, "S2-29",
                        Map.of("panel", bench.panel().value(), "recused", recused(bench)))));
    }

    private static String recused(Bench bench) {
        return Integer.toString(bench.recusals().size());
    }

    private static Bench bench(Appointed panel, Opening opening, Set<String> dealtBefore, Instant now) {
        var unit = opening.sought().candidate().unit();
        var recusals = panel.seats().stream()
                .filter(seat -> unit.equals(seat.employer()) || dealtBefore.contains(seat.subject()))
                .map(seat -> new Recusal(seat.subject(),
                        unit.equals(seat.employer()) ? Ground.EMPLOYER : Ground.EARLIER_DEALINGS, now))
                .toList();
        return new Bench(panel.opening().id(), panel.seats(), recusals);
    }

    private static Decision<Boolean> checkSize(Bench bench, int smallest) {
        return refuseIf(bench.sitting().size() < smallest, AssessmentRefusal.PANEL_TOO_SMALL,
                Map.of("sitting", bench.sitting().size(), "least", smallest));
    }

    /**
     * A member stands back, by own declaration or on an officer's finding. What is left of a vote without its quorum is void, and
     * the panel hears the application anew.
     *
     * @param member by subject
     */
    public static Decision<Step<Assessment>> recuse(Assessment is, String member, Ground ground, Vote vote,
            Caller.Person by, Instant now) {
        var recusal = new Recusal(member, ground, now);
        return switch (is) {
            case BeforePanel(var opening, var dossier, var bench, var booked) -> checkSits(bench, member)
                    .map(_ -> recused(new BeforePanel(opening, dossier, bench.without(recusal), booked), recusal, by));
            case Voting(var opening, var dossier, var session) -> checkSits(session.bench(), member)
                    .then(_ -> refuseIf(session.receipts().containsKey(member), AssessmentRefusal.RECUSED_TOO_LATE))
                    .map(_ -> recused(without(opening, dossier, session, recusal, vote), recusal, by));
            case Accepted _,InReview _,Passed _,Certified _,Revoked _,Ended _ -> notNow(is);
        };
    }

    private static Assessment without(Opening opening, Dossier dossier, Session was, Recusal recusal, Vote vote) {
        var session = new Session(was.bench().without(recusal), was.interview(), was.closesAt(), was.receipts());
        return vote.quorum().isMetBy(session.voters().size(), session.bench().sitting().size())
                ? new Voting(opening, dossier, session)
                : new BeforePanel(opening, dossier, session.bench(), null);
    }

    private static Step<Assessment> recused(Assessment after, Recusal recusal, Caller.Person by) {
        return Steps.of(after, "MEMBER_RECUSED", new Line(Actor.of(by), recusal.at(), "S3-26",
                Map.of("ground", recusal.ground().name(), "heardAnew",
                        Boolean.toString(after instanceof BeforePanel))));
    }

    /** Whether a member may hear, see, score and vote: on the panel, and not standing back. */
    static Decision<Boolean> checkSits(Bench bench, String member) {
        return refuseIf(bench.seatOf(member).isEmpty(), AssessmentRefusal.NOT_ON_THE_PANEL)
                .then(_ -> bench.recusalOf(member)
                        .map(recusal -> Steps.<Boolean>refuse(AssessmentRefusal.MEMBER_RECUSED,
                                Map.of("ground", recusal.ground())))
                        .orElse(accept(true)));
    }

    static Decision<Boolean> checkPresides(Bench bench, String member) {
        return checkSits(bench, member)
                .then(_ -> refuseIf(bench.seatOf(member).orElseThrow().office() == Office.MEMBER,
                        AssessmentRefusal.CHAIR_OR_SECRETARY_NEEDED));
    }

    /**
     * The panel asked for a time.
     *
     * @param isTaken whether another application has it; the store says so once more when it is kept
     */
    public record Wish(Instant starts, Optional<Panel> panel, boolean isTaken) {}

    /** Books one of the panel's slots. */
    public static Decision<Step<Assessment>> book(Assessment is, Wish wish, Caller.Person by, Instant now) {
        return switch (is) {
            case BeforePanel(var opening, var dossier, var bench, _) -> offered(wish.panel(), wish.starts())
                    .filter(slot -> slot.starts().isAfter(now))
                    .map(slot -> refuseIf(wish.isTaken(), AssessmentRefusal.SLOT_TAKEN)
                            .map(_ -> Steps.of(new BeforePanel(opening, dossier, bench, slot), "INTERVIEW_BOOKED",
                                    new Line(Actor.of(by), now, "S3-26", Map.of("starts", slot.starts().toString())))))
                    .orElseGet(() -> refuse(AssessmentRefusal.SLOT_NOT_OFFERED));
            case Accepted _,InReview _,Voting _,Passed _,Certified _,Revoked _,Ended _ -> notNow(is);
        };
    }

    /** The time that is booked; refused where none is, or the interview has been held. */
    public static Decision<Slot> booked(Assessment is) {
        return switch (is) {
            case BeforePanel(_, _, _, var booked) -> booked == null
                    ? refuse(AssessmentRefusal.INTERVIEW_NOT_BOOKED)
                    : accept(booked);
            case Accepted _,InReview _,Voting _,Passed _,Certified _,Revoked _,Ended _ -> notNow(is);
        };
    }

    private static Optional<Slot> offered(Optional<Panel> panel, Instant starts) {
        return panel.filter(Appointed.class::isInstance).map(Appointed.class::cast)
                .flatMap(appointed -> appointed.slotAt(starts));
    }

    /**
     * How a vote is held.
     *
     * @param smallest how many members must sit
     * @param closesAt when it closes at the latest
     */
    public record Voted(Vote vote, int smallest, Instant closesAt) {}

    /** The interview was held, by enough members who do not stand back; the vote is open (S3-26). */
    public static Decision<Step<Assessment>> interview(Assessment is, Interview interview, Voted rule,
            Caller.Person by) {
        return switch (is) {
            case BeforePanel(var opening, var dossier, var bench, var booked) -> checkPresides(bench, by.subject())
                    .then(_ -> refuseIf(booked == null || interview.heldAt().isBefore(booked.starts()),
                            AssessmentRefusal.INTERVIEW_NOT_BOOKED))
                    .then(_ -> checkPresent(bench, interview, rule))
                    .map(_ -> Steps.of(
                            new Voting(opening, dossier, new Session(bench, interview, rule.closesAt(), Map.of())),
                            "INTERVIEW_HELD", new Line(Actor.of(by), interview.heldAt(), "S3-26",
                                    Map.of("present", Integer.toString(interview.present().size()), "sitting",
                                            Integer.toString(bench.sitting().size()), "voteCloses",
                                            rule.closesAt().toString()))));
            case Accepted _,InReview _,Voting _,Passed _,Certified _,Revoked _,Ended _ -> notNow(is);
        };
    }

    private static Decision<Boolean> checkPresent(Bench bench, Interview interview, Voted rule) {
        var decision = checkSize(bench, rule.smallest());
        for (var member : interview.present()) {
            decision = decision.then(_ -> checkSits(bench, member));
        }
        int present = interview.present().size();
        int sitting = bench.sitting().size();
        return decision.then(_ -> refuseIf(!rule.vote().quorum().isMetBy(present, sitting), AssessmentRefusal.NO_QUORUM,
                Map.of("present", present, "sitting", sitting, "least", rule.vote().quorum().leastOf(sitting))));
    }
}
