package recognition.domain.panel;

import static recognition.domain.Decision.accept;
import static recognition.domain.panel.Steps.notNow;
import static recognition.domain.panel.Steps.refuseIf;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import recognition.domain.Decision;
import recognition.domain.access.Caller;
import recognition.domain.access.Owner;
import recognition.domain.calendar.Term;
import recognition.domain.calendar.WorkingCalendar;
import recognition.domain.cases.Event.Actor;
import recognition.domain.cases.Step;
import recognition.domain.catalog.Bilingual;
import recognition.domain.code.Hash;
import recognition.domain.notice.NoticeId;
import recognition.domain.notice.NoticeRules;
import recognition.domain.notice.PublicNotice;
import recognition.domain.panel.Assessment.Accepted;
import recognition.domain.panel.Assessment.BeforePanel;
import recognition.domain.panel.Assessment.Certified;
import recognition.domain.panel.Assessment.End;
import recognition.domain.panel.Assessment.Ended;
import recognition.domain.panel.Assessment.InReview;
import recognition.domain.panel.Assessment.Minutes;
import recognition.domain.panel.Assessment.Opening;
import recognition.domain.panel.Assessment.Passed;
import recognition.domain.panel.Assessment.Revoked;
import recognition.domain.panel.Assessment.Session;
import recognition.domain.panel.Assessment.Voting;
import recognition.domain.panel.Ballot.Choice;
import recognition.domain.panel.PanelTerms.Criterion;
import recognition.domain.panel.Steps.Line;

/** The secret vote (S3-26). Nothing here ever sees a ballot of a vote that is not closed. */
public final class VoteRules {
    private VoteRules() {}

    /** A ballot put into the box: that the member voted, and the envelope; they are kept together. */
    public record Cast(Step<Assessment> assessment, SealedBallot envelope) {}

    /** How a member votes, and the score of each criterion by its word. */
    public record Marked(Choice choice, Map<String, Integer> scores) {
        public Marked {
            scores = Map.copyOf(scores);
        }
    }

    /**
     * Casts a ballot. It stays in the box: a member has one.
     *
     * @param seal puts the ballot into its envelope
     */
    public static Decision<Cast> vote(Assessment is, Marked marked, PanelTerms terms,
            Function<Ballot, SealedBallot> seal, Caller.Person by, Instant now) {
        return switch (is) {
            case Voting voting -> mayVote(voting.session(), by.subject(), now)
                    .then(_ -> ballot(marked, rubric(voting, terms)))
                    .map(ballot -> cast(voting, seal.apply(ballot), by, now));
            case Accepted _,InReview _,BeforePanel _,Passed _,Certified _,Revoked _,Ended _ -> notNow(is);
        };
    }

    private static Decision<Boolean> mayVote(Session session, String member, Instant now) {
        return PanelRules.checkSits(session.bench(), member)
                .then(_ -> refuseIf(!session.voters().contains(member), AssessmentRefusal.NOT_AT_THE_INTERVIEW))
                .then(_ -> refuseIf(session.receipts().containsKey(member), AssessmentRefusal.BALLOT_CAST_ALREADY))
                .then(_ -> refuseIf(session.isClosed(now), AssessmentRefusal.VOTE_CLOSED,
                        Map.of("closedAt", session.closesAt())));
    }

    private static Decision<Ballot> ballot(Marked marked, List<Criterion> rubric) {
        var criteria = rubric.stream().map(Criterion::id).toList();
        return refuseIf(!marked.scores().keySet().equals(Set.copyOf(criteria)), AssessmentRefusal.SCORES_DO_NOT_FIT,
                Map.of("criteria", criteria))
                .map(_ -> new Ballot(marked.choice(), criteria.stream().map(marked.scores()::get).toList()));
    }

    private static List<Criterion> rubric(Voting is, PanelTerms terms) {
        return terms.rubrics().get(is.opening().sought().title().level());
    }

    private static Cast cast(Voting is, SealedBallot envelope, Caller.Person by, Instant now) {
        var was = is.session();
        var receipts = new HashMap<>(was.receipts());
        receipts.put(envelope.member(), envelope.receipt());
        var session = new Session(was.bench(), was.interview(), was.closesAt(), receipts);
        return new Cast(Steps.of(new Voting(is.opening(), is.dossier(), session), "BALLOT_CAST",
                new Line(Actor.of(by), now, "S3-26", Map.of("receipt", envelope.receipt()))), envelope);
    }

    /** Whether the box may be opened: by chair or secretary, once all ballots are in or the vote is closed. */
    public static Decision<Voting> mayOpen(Assessment is, Caller.Person by, Instant now) {
        return switch (is) {
            case Voting voting -> {
                var session = voting.session();
                yield PanelRules.checkPresides(session.bench(), by.subject())
                        .then(_ -> refuseIf(!session.isClosed(now), AssessmentRefusal.VOTE_OPEN,
                                Map.of("cast", session.receipts().size(), "voters", session.voters().size(), "closesAt",
                                        session.closesAt())))
                        .map(_ -> voting);
            }
            case Accepted _,InReview _,BeforePanel _,Passed _,Certified _,Revoked _,Ended _ -> notNow(is);
        };
    }

    /**
     * Opens the envelopes of a vote that {@link #mayOpen}, if they are the very ones that were cast.
     *
     * @param decrypt what the private half of the key does
     */
    public static Decision<List<Ballot>> open(Voting is, List<SealedBallot> box, UnaryOperator<byte[]> decrypt) {
        var found = box.stream().collect(Collectors.toMap(SealedBallot::member, SealedBallot::receipt));
        return refuseIf(!found.equals(is.session().receipts()), AssessmentRefusal.BALLOT_BOX_DISTURBED)
                .map(_ -> box.stream().map(one -> one.open(is.opening().application(), decrypt)).toList());
    }

    /** How a result is found and made public. */
    public record Publishing(PanelTerms terms, Announcement announcement, WorkingCalendar calendar) {}

    /**
     * What the public notice of a result is called and says, and how long it is displayed.
     *
     * @param title in words
     */
    public record Announcement(NoticeId notice, Bilingual title, Term term) {}

    /** What a vote came to, with the notice if it was passed; they are kept together, and the ballots are gone. */
    public record Result(Step<Assessment> assessment, Optional<Step<PublicNotice>> notice) {}

    /**
     * Counts. Who was present and cast no ballot is not in favor.
     *
     * @param ballots of a vote that {@link #mayOpen}
     */
    public static Decision<Result> tally(Voting is, Collection<Ballot> ballots, Publishing publishing, Caller.Person by,
            Instant now) {
        var session = is.session();
        int sitting = session.bench().sitting().size();
        int present = session.voters().size();
        var vote = publishing.terms().vote();
        var tally = Tally.of(sitting, present, ballots, rubric(is, publishing.terms()).size());
        return refuseIf(!vote.quorum().isMetBy(present, sitting), AssessmentRefusal.NO_QUORUM,
                Map.of("present", present, "sitting", sitting, "least", vote.quorum().leastOf(sitting)))
                .map(_ -> result(is.opening(), new Minutes(session.bench(), session.interview(), tally, now),
                        publishing, by));
    }

    private static Result result(Opening opening, Minutes minutes, Publishing publishing, Caller.Person by) {
        boolean passed = minutes.tally().reaches(publishing.terms().vote().majority());
        var after = passed
                ? new Passed(opening, minutes, publishing.announcement().notice())
                : new Ended(opening, End.NOT_PASSED, minutes, minutes.talliedAt());
        var step = Steps.of(after, passed ? "VOTE_PASSED" : "VOTE_NOT_PASSED",
                new Line(Actor.of(by), minutes.talliedAt(), "S3-26", counts(minutes.tally(), publishing.terms())));
        return new Result(step, passed
                ? Optional.of(resultNotice(opening, minutes.talliedAt(), publishing, by))
                : Optional.empty());
    }

    private static Map<String, String> counts(Tally tally, PanelTerms terms) {
        return Map.of("sitting", Integer.toString(tally.sitting()), "present", Integer.toString(tally.present()),
                "cast", Integer.toString(tally.cast()), "inFavor", Integer.toString(tally.inFavor()), "against",
                Integer.toString(tally.against()), "quorum", terms.vote().quorum().toString(), "majority",
                terms.vote().majority().toString());
    }

    private static Step<PublicNotice> resultNotice(Opening opening, Instant now, Publishing publishing,
            Caller.Person by) {
        var candidate = opening.sought().candidate();
        var says = publishing.announcement();
        var line = new PublicNotice.Line(candidate.name(), candidate.unitName(), says.title());
        var notice = new PublicNotice.Opening(says.notice(), PublicNotice.Kind.RESULT, new Owner.Bureau(),
                opening.application().value(), List.of(line), says.term(), now);
        var material = Hash.of(opening.reference().value(), line.name(), line.unit(), line.title().zh());
        return NoticeRules.publish(notice, material, publishing.calendar(), Actor.of(by), now);
    }
}
