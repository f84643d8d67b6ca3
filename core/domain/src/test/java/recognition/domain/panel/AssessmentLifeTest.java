package recognition.domain.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static recognition.domain.panel.Assessed.reason;

import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import recognition.domain.Decision;
import recognition.domain.LifeMap;
import recognition.domain.access.Caller;
import recognition.domain.access.Owner;
import recognition.domain.access.Role;
import recognition.domain.calendar.Calendars;
import recognition.domain.cases.Event.Actor;
import recognition.domain.cases.Step;
import recognition.domain.catalog.Bilingual;
import recognition.domain.notice.NoticeRules;
import recognition.domain.notice.ObjectionId;
import recognition.domain.notice.Objections;
import recognition.domain.notice.PublicNotice;
import recognition.domain.panel.AcceptanceRules.Receipt;
import recognition.domain.panel.Assessment.BeforePanel;
import recognition.domain.panel.Assessment.End;
import recognition.domain.panel.Assessment.Ended;
import recognition.domain.panel.Assessment.InReview;
import recognition.domain.panel.Assessment.Interview;
import recognition.domain.panel.Assessment.Opinion;
import recognition.domain.panel.Assessment.Reviewer;
import recognition.domain.panel.Assessment.Reviews;
import recognition.domain.panel.Assessment.Voting;
import recognition.domain.panel.Ballot.Choice;
import recognition.domain.panel.Bench.Ground;
import recognition.domain.panel.Panel.Appointed;
import recognition.domain.panel.Panel.Office;
import recognition.domain.panel.Panel.Seat;
import recognition.domain.panel.PanelRules.Naming;
import recognition.domain.panel.PanelRules.Wish;
import recognition.domain.panel.PanelTerms.Late;
import recognition.domain.panel.VoteRules.Marked;

class AssessmentLifeTest {

    private static Decision<Step<Assessment>> take(AssessmentStep step, Assessment is) {
        return take(step, is, switch (step) {
            case RECUSE, VOTE -> Assessed.OTHER_MEMBER;
            case INTERVIEW, TALLY -> Assessed.CHAIR;
            case BOOK -> Assessed.EMPLOYER;
            case RECEIVE_PAPER, REVIEW, ASSIGN_PANEL, CERTIFY, SET_ASIDE, REVOKE, ADVANCE -> Assessed.OFFICER;
        });
    }

    /** The same by whoever it is; of a vote in which three have voted, and of an interview that is booked. */
    static Decision<Step<Assessment>> take(AssessmentStep step, Assessment is, Caller.Person by) {
        var now = Assessed.INTERVIEW;
        return switch (step) {
            case RECEIVE_PAPER -> receive(is, 3, by, Assessed.ACCEPTED_AT);
            case REVIEW -> review(is, by.is(Role.INDUSTRY_AUTHORITY) ? Reviewer.AUTHORITY : Reviewer.BUREAU, by);
            case ASSIGN_PANEL -> assign(is, Set.of());
            case RECUSE -> PanelRules.recuse(is,
                    by.is(Role.EXPERT) ? by.subject() : Assessed.OTHER_MEMBER.subject(), Ground.KINSHIP, Assessed.VOTE,
                    by, now);
            case BOOK -> book(is, now, Assessed.ACCEPTED_AT);
            case INTERVIEW -> interview(is, Assessed.HELD, by);
            case VOTE -> vote(is, by, now).map(VoteRules.Cast::assessment);
            case TALLY -> tally(is, by, Assessed.VOTE_CLOSES, Choice.IN_FAVOR, Choice.IN_FAVOR, Choice.IN_FAVOR);
            case CERTIFY -> certify(is, Assessed.resultNotice(), Assessed.resultIsClear());
            case SET_ASIDE -> ResultRules.setAside(is, upheld(), by, now);
            case REVOKE -> ResultRules.proposeRevocation(is, "伪造", by, now);
            case ADVANCE -> AcceptanceRules.advance(is, Assessed.CALENDAR, Assessed.PAPERS_DUE);
        };
    }

    private static Decision<Step<Assessment>> receive(Assessment is, int copies, Instant now) {
        return receive(is, copies, Assessed.OFFICER, now);
    }

    private static Decision<Step<Assessment>> receive(Assessment is, int copies, Caller.Person by, Instant now) {
        return AcceptanceRules.receivePaper(is, new Receipt(Assessed.REFERENCE, copies), Assessed.TERMS,
                Assessed.CALENDAR, by, now);
    }

    private static Decision<Step<Assessment>> review(Assessment is, Reviewer as, Caller.Person by) {
        return PanelRules.review(is, as, new Opinion(true, "符合", null, by.subject(), Assessed.INTERVIEW),
                (_, _) -> Optional.empty(), by);
    }

    private static Decision<Step<Assessment>> assign(Assessment is, Set<String> dealtBefore) {
        return PanelRules.assignPanel(is, new Naming(Optional.of(Assessed.PANEL), dealtBefore, 3), Assessed.OFFICER,
                Assessed.ACCEPTED_AT);
    }

    private static Decision<Step<Assessment>> book(Assessment is, Instant starts, Instant now) {
        return PanelRules.book(is, new Wish(starts, Optional.of(Assessed.PANEL), false), Assessed.EMPLOYER, now);
    }

    private static Decision<Step<Assessment>> interview(Assessment is, Interview held, Caller.Person by) {
        return PanelRules.interview(is, held, Assessed.rule(), by);
    }

    private static Decision<VoteRules.Cast> vote(Assessment is, Caller.Person by, Instant now) {
        return VoteRules.vote(is, Assessed.inFavor(), Assessed.TERMS,
                ballot -> SealedBallot.seal(Assessed.KEYS.getPublic(), Assessed.ID, by.subject(), ballot), by, now);
    }

    private static Decision<Step<Assessment>> tally(Assessment is, Instant now, Choice... choices) {
        return tally(is, Assessed.CHAIR, now, choices);
    }

    private static Decision<Step<Assessment>> tally(Assessment is, Caller.Person by, Instant now, Choice... choices) {
        var ballots = Stream.of(choices).map(choice -> new Ballot(choice, List.of(4, 5))).toList();
        return VoteRules.mayOpen(is, by, now)
                .then(voting -> VoteRules.tally(voting, ballots, Assessed.publishing(), by, now))
                .map(VoteRules.Result::assessment);
    }

    private static Decision<Step<Assessment>> certify(Assessment is, Optional<PublicNotice> notice, Instant now) {
        return ResultRules.certify(is, notice, Assessed.CERTIFICATE.code(), Assessed.CALENDAR, Assessed.OFFICER, now);
    }

    private static Optional<PublicNotice> objected() {
        var objection = ObjectionId.random(Assessed.RANDOM);
        return Assessed.resultNotice().map(notice -> after(NoticeRules.object(notice, objection, Assessed.CALENDAR,
                new Actor.Person("anyone"), Assessed.INTERVIEW)));
    }

    private static Optional<PublicNotice> upheld() {
        return objected().map(notice -> after(NoticeRules.settle(notice, notice.objections().open().getFirst(),
                Objections.Outcome.UPHELD, new Actor.Person("officer"), Assessed.INTERVIEW)));
    }

    private static <S> S after(Decision<Step<S>> decision) {
        return ((Decision.Accepted<Step<S>>) decision).value().after();
    }

    private static Set<String> leadsTo(AssessmentStep step, Assessment is) {
        var names = new LinkedHashSet<String>();
        take(step, is).ifAccepted(taken -> names.add(taken.after().getClass().getSimpleName()));
        if (step == AssessmentStep.TALLY) {
            tally(is, Assessed.VOTE_CLOSES, Choice.AGAINST)
                    .ifAccepted(taken -> names.add(taken.after().getClass().getSimpleName()));
        }
        if (step == AssessmentStep.RECUSE && is instanceof Voting) {
            names.add(afterTheQuorumIsLost().getClass().getSimpleName());
        }
        if (step == AssessmentStep.REVOKE) {
            take(step, is).then(proposed -> ResultRules.answerRevocation(proposed.after(), true, Assessed.ACCEPTOR,
                    Assessed.INTERVIEW)).ifAccepted(taken -> names.add(taken.after().getClass().getSimpleName()));
        }
        return names;
    }

    /** Of four who sit three are needed; two stand back who have not voted, of three who are present. */
    private static Assessment afterTheQuorumIsLost() {
        var held = new Interview(Assessed.INTERVIEW,
                List.of(Assessed.CHAIR.subject(), Assessed.MEMBER.subject(), Assessed.OTHER_MEMBER.subject()), "");
        var voting = after(interview(Assessed.beforePanel(Assessed.SLOT), held, Assessed.CHAIR));
        var one = after(PanelRules.recuse(voting, Assessed.MEMBER.subject(), Ground.KINSHIP, Assessed.VOTE,
                Assessed.MEMBER, Assessed.INTERVIEW));
        return after(PanelRules.recuse(one, Assessed.OTHER_MEMBER.subject(), Ground.KINSHIP, Assessed.VOTE,
                Assessed.OTHER_MEMBER, Assessed.INTERVIEW));
    }

    @Nested
    class TheMap {

        @Test
        void isTheOneThatIsPrinted() {
            assertEquals(LifeMap.printed("assessment"),
                    LifeMap.of(Assessed.stages(), AssessmentStep.values(), AssessmentLifeTest::leadsTo));
        }

        @Test
        void saysWhatIsPossibleAsTheRulesDo() {
            for (var stage : Assessed.stages()) {
                var possible = Stream.of(AssessmentStep.values()).filter(step -> !leadsTo(step, stage).isEmpty())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(AssessmentStep.class)));
                assertEquals(AssessmentStep.possibleIn(stage), possible, stage.getClass().getSimpleName());
            }
        }

        @Test
        void aRefusalSaysWhatIsPossibleByWhomAndUntilWhen() {
            var facts = ((Decision.Refused<?>) take(AssessmentStep.CERTIFY, Assessed.voting())).facts();
            assertEquals(List.of(AssessmentStep.RECUSE, AssessmentStep.VOTE, AssessmentStep.TALLY),
                    facts.get("possible"));
            assertEquals(List.of("RECUSE: OFFICER | EXPERT", "VOTE: EXPERT", "TALLY: EXPERT"), facts.get("by"));
            assertEquals(Assessed.VOTE_CLOSES, facts.get("until"));
        }

        @Test
        void everyRefusalNamesTheArticleItRestsOn() {
            for (var stage : Assessed.stages()) {
                for (var step : AssessmentStep.values()) {
                    if (take(step, stage) instanceof Decision.Refused<?> refused) {
                        assertTrue(refused.facts().get("article").toString().matches("S[23]-\\d+"), step::name);
                    }
                }
            }
        }

        @Test
        void everyDecisionPinsRoundEditionEntryAndRules() {
            for (var stage : Assessed.stages()) {
                for (var step : AssessmentStep.values()) {
                    take(step, stage).ifAccepted(taken -> assertTrue(taken.event().details()
                            .entrySet().containsAll(Map.of("round", "shanghai-2026-4", "edition", "shanghai-3.0",
                                    "entry", "shanghai-3.0-C-10", "rules", Assessed.RULES).entrySet()),
                            step::name));
                }
            }
        }
    }

    @Nested
    class TheChecklist {

        @Test
        void standsInTheOrderOfTheRegulation() {
            var articles = Stream.of(ChecklistItem.values()).map(ChecklistItem::article).toList();
            assertEquals(articles.stream().sorted().toList(), articles);
        }

        @Test
        void isOpenAsLongAsOneItemIsNotMet() {
            for (var item : ChecklistItem.values()) {
                var marks = Assessed.marks();
                marks.put(item, ChecklistItem.Mark.NOT_MET);
                assertEquals(List.of(item), new Checklist(marks).open());
                marks.remove(item);
                assertEquals(List.of(item), new Checklist(marks).open());
            }
            assertEquals(List.of(), new Checklist(Assessed.marks()).open());
        }

        @Test
        void letsOnlyConditionalItemsNotApply() {
            var marks = Assessed.marks();
            marks.replaceAll((_, _) -> ChecklistItem.Mark.NOT_APPLICABLE);
            assertFalse(new Checklist(marks).open().contains(ChecklistItem.SUPERVISOR_CONSENT));
            assertFalse(new Checklist(marks).open().contains(ChecklistItem.DEGREE_OF_THE_SERIES));
            assertEquals(ChecklistItem.values().length - 2, new Checklist(marks).open().size());
        }
    }

    @Nested
    class PaperCopies {
        private final Assessment strict = Assessed.accepted(Late.DEEMED_WITHDRAWN);

        @Test
        void areTakenInTheLastSecondAndNotInTheNext() {
            assertInstanceOf(InReview.class, after(receive(strict, 3, Assessed.PAPERS_DUE.minusSeconds(1))));
            assertEquals(AssessmentRefusal.PAPERS_TOO_LATE, reason(receive(strict, 3, Assessed.PAPERS_DUE)));
        }

        @Test
        void areTakenLateAndMarkedWhereTheRoundDoesNotMakeItFinal() {
            var late = after(receive(Assessed.accepted(Late.MARKED), 3, Assessed.PAPERS_DUE));
            assertTrue(assertInstanceOf(InReview.class, late).dossier().paper().isLate());
        }

        @Test
        void areAsManyAsTheRoundAsksForAndQuoteTheNumber() {
            assertEquals(AssessmentRefusal.COPIES_MISSING, reason(receive(strict, 2, Assessed.ACCEPTED_AT)));
            var other = new Receipt(recognition.domain.code.CheckedCode.random(Assessed.RANDOM), 3);
            assertEquals(AssessmentRefusal.REFERENCE_DOES_NOT_FIT, reason(AcceptanceRules.receivePaper(strict, other,
                    Assessed.TERMS, Assessed.CALENDAR, Assessed.OFFICER, Assessed.ACCEPTED_AT)));
        }

        @Test
        void thatDoNotComeEndTheAssessmentAsOfTheInstantTheyWereDue() {
            assertEquals(AssessmentRefusal.PAPERS_NOT_DUE, reason(
                    AcceptanceRules.advance(strict, Assessed.CALENDAR, Assessed.PAPERS_DUE.minusSeconds(1))));
            var step = ((Decision.Accepted<Step<Assessment>>) AcceptanceRules.advance(strict, Assessed.CALENDAR,
                    Assessed.PAPERS_DUE.plusSeconds(86_400))).value();
            assertEquals(new Ended(Assessed.OPENING, End.PAPERS_LATE, null, Assessed.PAPERS_DUE), step.after());
            assertEquals(Assessed.PAPERS_DUE, step.event().at());
            assertEquals(new Actor.Calendar(), step.event().by());
        }

        @Test
        void thatDoNotComeAreOnRecordOnceWhereTheRoundDoesNotMakeItFinal() {
            var lenient = Assessed.accepted(Late.MARKED);
            assertEquals(AssessmentRefusal.PAPERS_NOT_DUE, reason(
                    AcceptanceRules.advance(lenient, Assessed.CALENDAR, Assessed.PAPERS_DUE.minusSeconds(1))));
            var step = ((Decision.Accepted<Step<Assessment>>) AcceptanceRules.advance(lenient, Assessed.CALENDAR,
                    Assessed.PAPERS_DUE.plusSeconds(86_400))).value();
            assertEquals("PAPERS_OVERDUE", step.event().kind());
            assertEquals(Assessed.PAPERS_DUE, step.event().at());
            assertTrue(lenient.deadline().isPresent() && step.after().deadline().isEmpty());
            assertEquals(AssessmentRefusal.PAPERS_NOT_DUE, reason(
                    AcceptanceRules.advance(step.after(), Assessed.CALENDAR, Assessed.PAPERS_DUE.plusSeconds(90_000))));
            var received = after(receive(step.after(), 3, Assessed.PAPERS_DUE.plusSeconds(90_000)));
            assertTrue(assertInstanceOf(InReview.class, received).dossier().paper().isLate());
        }

        @Test
        void areDueOnTheRoundsDayAndNeverBeforeTheTerm() {
            var timer = recognition.domain.deadline.Timer.start(
                    new recognition.domain.calendar.Term(10, Calendars.WORKING_DAYS), Assessed.CALENDAR,
                    Assessed.ACCEPTED_AT);
            var later = new PaperDue(java.time.LocalDate.of(2026, 11, 20), timer, Late.MARKED);
            var earlier = new PaperDue(java.time.LocalDate.of(2026, 10, 20), timer, Late.MARKED);
            assertEquals(Instant.parse("2026-11-20T16:00:00Z"), later.end().closesAt());
            assertEquals(Assessed.PAPERS_DUE, earlier.end().closesAt());
        }
    }

    @Nested
    class Reviewing {
        private final Assessment nobody = Assessed.inReview(Reviews.NONE);

        @Test
        void isNotForThePersonWhoAccepted() {
            assertEquals(AssessmentRefusal.SECOND_PERSON_NEEDED,
                    reason(review(nobody, Reviewer.BUREAU, Assessed.ACCEPTOR)));
            assertEquals("accepted", reason(review(nobody, Reviewer.BUREAU, Assessed.OFFICER)));
        }

        @Test
        void needsTwoPersons() {
            var one = after(review(nobody, Reviewer.BUREAU, Assessed.OFFICER));
            assertEquals(AssessmentRefusal.SECOND_PERSON_NEEDED,
                    reason(review(one, Reviewer.AUTHORITY, Assessed.OFFICER)));
            assertEquals("accepted", reason(review(one, Reviewer.AUTHORITY, Assessed.AUTHORITY)));
            assertEquals(AssessmentRefusal.REVIEWED_BY_ANOTHER,
                    reason(review(one, Reviewer.BUREAU, Assessed.person("officer-3", Role.OFFICER))));
        }

        @Test
        void isCompleteBeforeAPanelIsNamed() {
            var one = after(review(nobody, Reviewer.BUREAU, Assessed.OFFICER));
            assertEquals(AssessmentRefusal.REVIEWS_MISSING, reason(assign(one, Set.of())));
            assertEquals("accepted",
                    reason(assign(after(review(one, Reviewer.AUTHORITY, Assessed.AUTHORITY)), Set.of())));
        }
    }

    @Nested
    class StandingBack {
        private final Assessment reviewed = Assessed.inReview(Assessed.DOSSIER.reviews());

        private Bench bench(Assessment is) {
            return ResultRules.benchOf(is).orElseThrow();
        }

        @Test
        void isDerivedFromEarlierDealings() {
            var bench = bench(after(assign(reviewed, Set.of(Assessed.MEMBER.subject(), "somebody"))));
            assertEquals(Ground.EARLIER_DEALINGS, bench.recusalOf(Assessed.MEMBER.subject()).orElseThrow().ground());
            assertEquals(3, bench.sitting().size());
        }

        @Test
        void isDerivedFromTheEmployer() {
            var seats = Assessed.PANEL.seats().stream()
                    .map(seat -> seat.office() == Office.CHAIR
                            ? new Seat(seat.subject(), seat.office(), seat.name(), Assessed.UNIT)
                            : seat)
                    .toList();
            var panel = new Appointed(Assessed.PANEL.opening(), seats, List.of());
            var named = after(PanelRules.assignPanel(reviewed, new Naming(Optional.of(panel), Set.of(), 3),
                    Assessed.OFFICER, Assessed.ACCEPTED_AT));
            assertEquals(Ground.EMPLOYER, bench(named).recusalOf(Assessed.CHAIR.subject()).orElseThrow().ground());
        }

        @Test
        void leavesNoPanelThatIsTooSmall() {
            assertEquals(AssessmentRefusal.PANEL_TOO_SMALL, reason(
                    assign(reviewed, Set.of(Assessed.MEMBER.subject(), Assessed.OTHER_MEMBER.subject()))));
        }

        @Test
        void shutsOutFromInterviewVoteAndView() {
            var before = after(PanelRules.recuse(Assessed.beforePanel(Assessed.SLOT), Assessed.MEMBER.subject(),
                    Ground.KINSHIP, Assessed.VOTE, Assessed.MEMBER, Assessed.ACCEPTED_AT));
            assertEquals(AssessmentRefusal.MEMBER_RECUSED, reason(interview(before, Assessed.HELD, Assessed.CHAIR)));
            assertEquals(AssessmentRefusal.MEMBER_RECUSED, reason(ResultRules.mayView(before, Assessed.MEMBER)));
            assertEquals("accepted", reason(ResultRules.mayView(before, Assessed.OTHER_MEMBER)));
            var voting = after(PanelRules.recuse(Assessed.voting(), Assessed.MEMBER.subject(), Ground.KINSHIP,
                    Assessed.VOTE, Assessed.MEMBER, Assessed.INTERVIEW));
            assertEquals(AssessmentRefusal.MEMBER_RECUSED, reason(vote(voting, Assessed.MEMBER, Assessed.INTERVIEW)));
        }

        @Test
        void comesTooLateOnceTheBallotIsCast() {
            assertEquals(AssessmentRefusal.RECUSED_TOO_LATE,
                    reason(PanelRules.recuse(Assessed.voting(Assessed.MEMBER.subject()), Assessed.MEMBER.subject(),
                            Ground.KINSHIP, Assessed.VOTE, Assessed.MEMBER, Assessed.INTERVIEW)));
        }

        @Test
        void voidsAVoteThatLosesItsQuorum() {
            assertInstanceOf(BeforePanel.class, afterTheQuorumIsLost());
        }
    }

    @Nested
    class TheInterview {

        @Test
        void isHeldAtAnOfferedTimeAndNotBefore() {
            assertEquals(AssessmentRefusal.SLOT_NOT_OFFERED, reason(book(Assessed.beforePanel(null),
                    Assessed.INTERVIEW.plusSeconds(1), Assessed.ACCEPTED_AT)));
            assertEquals(AssessmentRefusal.SLOT_NOT_OFFERED,
                    reason(book(Assessed.beforePanel(null), Assessed.INTERVIEW, Assessed.INTERVIEW)));
            assertEquals(AssessmentRefusal.INTERVIEW_NOT_BOOKED,
                    reason(interview(Assessed.beforePanel(null), Assessed.HELD, Assessed.CHAIR)));
            var early = new Interview(Assessed.INTERVIEW.minusSeconds(1), Assessed.HELD.present(), "");
            assertEquals(AssessmentRefusal.INTERVIEW_NOT_BOOKED,
                    reason(interview(Assessed.beforePanel(Assessed.SLOT), early, Assessed.CHAIR)));
        }

        @Test
        void isRecordedByChairOrSecretary() {
            var before = Assessed.beforePanel(Assessed.SLOT);
            assertEquals("accepted", reason(interview(before, Assessed.HELD, Assessed.SECRETARY)));
            assertEquals(AssessmentRefusal.CHAIR_OR_SECRETARY_NEEDED,
                    reason(interview(before, Assessed.HELD, Assessed.MEMBER)));
            assertEquals(AssessmentRefusal.NOT_ON_THE_PANEL,
                    reason(interview(before, Assessed.HELD, Assessed.STRANGER)));
        }

        @Test
        void opensNoVoteWithoutTwoThirdsOfThoseWhoSit() {
            var two = new Interview(Assessed.INTERVIEW, List.of(Assessed.CHAIR.subject(), Assessed.MEMBER.subject()),
                    "");
            var refused = assertInstanceOf(Decision.Refused.class,
                    interview(Assessed.beforePanel(Assessed.SLOT), two, Assessed.CHAIR));
            assertEquals(AssessmentRefusal.NO_QUORUM, refused.reason());
            assertEquals(Map.of("present", 2, "sitting", 4, "least", 3, "article", "S3-26"), refused.facts());
        }
    }

    @Nested
    class TheVote {

        @Test
        void takesOneBallotOfEachWhoWasPresent() {
            var one = after(vote(Assessed.voting(), Assessed.MEMBER, Assessed.INTERVIEW)
                    .map(VoteRules.Cast::assessment));
            assertEquals(AssessmentRefusal.BALLOT_CAST_ALREADY,
                    reason(vote(one, Assessed.MEMBER, Assessed.INTERVIEW)));
            assertEquals(AssessmentRefusal.NOT_ON_THE_PANEL, reason(vote(one, Assessed.STRANGER, Assessed.INTERVIEW)));
            var held = new Interview(Assessed.INTERVIEW, Assessed.HELD.present().subList(0, 3), "");
            var absent = after(interview(Assessed.beforePanel(Assessed.SLOT), held, Assessed.CHAIR));
            assertEquals(AssessmentRefusal.NOT_AT_THE_INTERVIEW,
                    reason(vote(absent, Assessed.OTHER_MEMBER, Assessed.INTERVIEW)));
        }

        @Test
        void closesToTheSecond() {
            assertEquals("accepted",
                    reason(vote(Assessed.voting(), Assessed.MEMBER, Assessed.VOTE_CLOSES.minusSeconds(1))));
            assertEquals(AssessmentRefusal.VOTE_CLOSED,
                    reason(vote(Assessed.voting(), Assessed.MEMBER, Assessed.VOTE_CLOSES)));
        }

        @Test
        void scoresEachCriterionOfTheLevelAndNoOther() {
            var some = new Marked(Choice.IN_FAVOR, Map.of("theory", 4));
            assertEquals(AssessmentRefusal.SCORES_DO_NOT_FIT, reason(VoteRules.vote(Assessed.voting(), some,
                    Assessed.TERMS, _ -> null, Assessed.MEMBER, Assessed.INTERVIEW)));
        }

        @Test
        void isNotOpenedBeforeAllAreInOrItIsClosed() {
            var three = Assessed.voting("chair", "secretary", "member");
            assertEquals(AssessmentRefusal.VOTE_OPEN,
                    reason(VoteRules.mayOpen(three, Assessed.CHAIR, Assessed.VOTE_CLOSES.minusSeconds(1))));
            assertEquals("accepted", reason(VoteRules.mayOpen(three, Assessed.CHAIR, Assessed.VOTE_CLOSES)));
            assertEquals("accepted",
                    reason(VoteRules.mayOpen(Assessed.voting("chair", "secretary", "member", "member-2"),
                            Assessed.CHAIR, Assessed.INTERVIEW)));
            assertEquals(AssessmentRefusal.CHAIR_OR_SECRETARY_NEEDED,
                    reason(VoteRules.mayOpen(three, Assessed.MEMBER, Assessed.VOTE_CLOSES)));
        }

        @Test
        void isPassedByTwoThirdsOfThosePresentAndNotByOneLess() {
            var is = Assessed.voting("chair", "secretary", "member", "member-2");
            assertInstanceOf(Assessment.Passed.class, after(
                    tally(is, Assessed.INTERVIEW, Choice.IN_FAVOR, Choice.IN_FAVOR, Choice.IN_FAVOR, Choice.AGAINST)));
            assertEquals(End.NOT_PASSED, assertInstanceOf(Ended.class, after(tally(is, Assessed.INTERVIEW,
                    Choice.IN_FAVOR, Choice.IN_FAVOR, Choice.ABSTAINED, Choice.AGAINST))).end());
        }

        @Test
        void countsWhoWasPresentAndCastNoBallotAsNotInFavor() {
            assertInstanceOf(Ended.class, after(tally(Assessed.voting("chair", "member"), Assessed.VOTE_CLOSES,
                    Choice.IN_FAVOR, Choice.IN_FAVOR)));
        }
    }

    @Nested
    class TheResult {

        @Test
        void isCertifiedOnceItHasBeenPublicForFiveWorkingDaysAndNotASecondBefore() {
            var clear = Instant.parse("2026-11-09T16:01:00Z");
            assertEquals(clear, Assessed.resultIsClear());
            assertEquals(AssessmentRefusal.RESULT_NOTICE_NOT_CLEAR,
                    reason(certify(Assessed.passed(), Assessed.resultNotice(), clear.minusSeconds(1))));
            assertEquals("accepted", reason(certify(Assessed.passed(), Assessed.resultNotice(), clear)));
        }

        @Test
        void isNotCertifiedWhileAnObjectionIsOpenOrUpheld() {
            var later = Assessed.resultIsClear().plusSeconds(30 * 86_400);
            assertEquals(AssessmentRefusal.RESULT_NOTICE_NOT_CLEAR,
                    reason(certify(Assessed.passed(), objected(), later)));
            assertEquals(AssessmentRefusal.RESULT_NOTICE_NOT_CLEAR,
                    reason(certify(Assessed.passed(), upheld(), later)));
        }

        @Test
        void isSetAsideOnlyIfAnObjectionWasUpheld() {
            assertEquals(AssessmentRefusal.NO_OBJECTION_UPHELD,
                    reason(ResultRules.setAside(Assessed.passed(), objected(), Assessed.OFFICER, Assessed.INTERVIEW)));
            assertEquals("accepted",
                    reason(ResultRules.setAside(Assessed.passed(), upheld(), Assessed.OFFICER, Assessed.INTERVIEW)));
        }

        @Test
        void isRevokedByTwoPersonsAndNotByOne() {
            var proposed = after(ResultRules.proposeRevocation(Assessed.certified(), "伪造", Assessed.OFFICER,
                    Assessed.INTERVIEW));
            assertEquals(AssessmentRefusal.SECOND_PERSON_NEEDED,
                    reason(ResultRules.answerRevocation(proposed, true, Assessed.OFFICER, Assessed.INTERVIEW)));
            assertInstanceOf(Assessment.Revoked.class,
                    after(ResultRules.answerRevocation(proposed, true, Assessed.ACCEPTOR, Assessed.INTERVIEW)));
            assertEquals(Assessed.certified(),
                    after(ResultRules.answerRevocation(proposed, false, Assessed.OFFICER, Assessed.INTERVIEW)));
        }

        @Test
        void isPublishedByTheBureauWithNameUnitAndTitle() {
            var notice = Assessed.resultNotice().orElseThrow().opening();
            assertEquals(new Owner.Bureau(), notice.owner());
            assertEquals(List.of(new PublicNotice.Line("Jane", "浦江工程", new Bilingual("工程师", "Engineer"))),
                    notice.lines());
        }
    }
}
