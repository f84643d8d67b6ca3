package recognition.domain.objection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import recognition.domain.Decision;
import recognition.domain.Decision.Accepted;
import recognition.domain.Decision.Refused;
import recognition.domain.LifeMap;
import recognition.domain.access.Caller;
import recognition.domain.access.Owner;
import recognition.domain.access.Role;
import recognition.domain.account.SocialCreditCode;
import recognition.domain.calendar.Calendars;
import recognition.domain.calendar.WorkingCalendar;
import recognition.domain.cases.Event.Actor;
import recognition.domain.cases.Versioned;
import recognition.domain.catalog.Bilingual;
import recognition.domain.document.DocumentId;
import recognition.domain.document.DocumentRefusal;
import recognition.domain.document.Misfit;
import recognition.domain.notice.NoticeId;
import recognition.domain.notice.NoticeRefusal;
import recognition.domain.notice.NoticeRules;
import recognition.domain.notice.ObjectionId;
import recognition.domain.notice.PublicNotice;
import recognition.domain.objection.Objection.Finding;
import recognition.domain.objection.Objection.Investigation;
import recognition.domain.objection.Objection.Outcome;
import recognition.domain.objection.Objection.Redaction;
import recognition.domain.objection.ObjectionRules.Lodging;
import recognition.domain.objection.ObjectionRules.Protest;
import recognition.domain.objection.ObjectionRules.Settling;

class ObjectionLifeTest {
    private static final Random RANDOM = new Random(1);
    private static final WorkingCalendar CALENDAR = Calendars.of(Calendars.YEAR_2025, Calendars.YEAR_2026);
    /** Posted on Friday 26 September 2025 for five working days, until the end of 10 October. */
    private static final Instant POSTED = Instant.parse("2025-09-26T07:30:00Z");
    private static final Instant CLOSES = Instant.parse("2025-10-10T16:00:00Z");
    private static final SocialCreditCode UNIT = new SocialCreditCode("91310115MA1K3A7Q8U");
    private static final Caller.Person EMPLOYER = new Caller.Person("employer", Set.of(Role.EMPLOYER), UNIT);
    private static final Caller.Person INVESTIGATOR = new Caller.Person("investigator", Set.of(Role.OFFICER), null);
    private static final Caller.Person SECOND = new Caller.Person("second", Set.of(Role.OFFICER), null);
    private static final Versioned<PublicNotice> NOTICE = new Versioned<>(notice(), 1, "", null, null);
    /** The end of the fifth working day after 10 October 2025. */
    private static final Instant DECIDE_BEFORE = Instant.parse("2025-10-16T16:00:00Z");
    private static final Map<String, String> PINNED = Map.of("round", "shanghai-2026-4", "edition", "shanghai-3.0",
            "rules", "1");
    private static final Lodging LODGING = accepted(lodge(CLOSES.minusMillis(1)));
    private static final Objection LODGED = LODGING.objection().after();
    private static final Versioned<PublicNotice> OPEN = new Versioned<>(LODGING.notice().after(), 2, "", null, null);
    private static final Redaction COPY = new Redaction("材料不实", List.of(), "screener", CLOSES);
    private static final Investigation INVESTIGATION = new Investigation(COPY, "investigator", CLOSES);

    private static PublicNotice notice() {
        var opening = new PublicNotice.Opening(NoticeId.random(RANDOM), PublicNotice.Kind.EMPLOYER_INTERNAL,
                new Owner.Unit(UNIT), "t_1",
                List.of(new PublicNotice.Line("Jane", "公司", new Bilingual("副高级", "Associate senior"))),
                Calendars.FIVE_WORKING_DAYS, POSTED);
        return accepted(NoticeRules.post(NoticeRules.schedule(opening, "m", Actor.of(EMPLOYER)).after(),
                DocumentId.random(RANDOM), CALENDAR, Actor.of(EMPLOYER), POSTED)).after();
    }

    private static Decision<Lodging> lodge(Instant now) {
        return ObjectionRules.lodge(NOTICE,
                new Protest(ObjectionId.random(RANDOM), "张三材料不实,我是同事", "receipt", Calendars.FIVE_WORKING_DAYS, PINNED),
                CALENDAR,
                now);
    }

    private static Objection proposed(Outcome outcome) {
        return new Objection.Proposed(LODGED.opening(), outcome == Outcome.INADMISSIBLE ? null : INVESTIGATION,
                new Finding(outcome, "理由", "investigator", CLOSES));
    }

    private static List<Objection> stages() {
        var finding = new Finding(Outcome.UPHELD, "理由", "investigator", CLOSES);
        var opening = LODGED.opening();
        return List.of(LODGED, new Objection.Admitted(opening, COPY),
                new Objection.Investigating(opening, INVESTIGATION), proposed(Outcome.UPHELD),
                new Objection.Inadmissible(opening, finding, "second", CLOSES),
                new Objection.Upheld(opening, INVESTIGATION, finding, "second", CLOSES),
                new Objection.Dismissed(opening, INVESTIGATION, finding, "second", CLOSES),
                new Objection.Withdrawn(opening, CLOSES));
    }

    private static Stream<Decision<Settling>> take(ObjectionStep step, Objection is) {
        return switch (step) {
            case ADMIT -> Stream.of(ObjectionRules.admit(is, COPY, (_, _) -> Optional.empty(), CALENDAR, INVESTIGATOR));
            case INVESTIGATE -> Stream.of(ObjectionRules.investigate(is, CALENDAR, INVESTIGATOR, CLOSES));
            case PROPOSE -> Stream.of(Outcome.values())
                    .map(outcome -> ObjectionRules.propose(is, outcome, "理由", CALENDAR, INVESTIGATOR, CLOSES));
            case CONFIRM -> variants(is).map(one -> ObjectionRules.answer(one, true, OPEN, CALENDAR, SECOND, CLOSES));
            case TURN_DOWN ->
                variants(is).map(one -> ObjectionRules.answer(one, false, OPEN, CALENDAR, SECOND, CLOSES));
            case WITHDRAW -> Stream.of(ObjectionRules.withdraw(is, OPEN, CLOSES));
            case ADVANCE -> Stream.of(ObjectionRules.advance(is, CALENDAR, DECIDE_BEFORE)
                    .map(late -> new Settling(late, null, null)));
        };
    }

    private static Stream<Objection> variants(Objection is) {
        return is instanceof Objection.Proposed
                ? Stream.of(Outcome.values()).map(ObjectionLifeTest::proposed)
                : Stream.of(is);
    }

    private static Set<String> leadsTo(ObjectionStep step, Objection is) {
        var names = new LinkedHashSet<String>();
        Stream.of(is, missed(is)).flatMap(one -> take(step, one)).forEach(decision -> decision
                .ifAccepted(taken -> names.add(taken.objection().after().getClass().getSimpleName())));
        return names;
    }

    /** The same after the day by which it was to be decided, if it is open. */
    private static Objection missed(Objection is) {
        return ObjectionRules.asOf(is, CALENDAR, DECIDE_BEFORE);
    }

    private static <T> T accepted(Decision<T> decision) {
        return switch (decision) {
            case Accepted<T>(var value) -> value;
            case Refused<T>(var reason, var facts) -> throw new AssertionError(reason + " " + facts);
        };
    }

    private static Object reason(Decision<?> decision) {
        return decision instanceof Refused<?> refused ? refused.reason() : "accepted";
    }

    @Nested
    class TheMap {

        @Test
        void isTheOneThatIsPrinted() {
            assertEquals(LifeMap.printed("objection"),
                    LifeMap.of(stages(), ObjectionStep.values(), ObjectionLifeTest::leadsTo));
        }

        @Test
        void saysWhatIsPossibleAsTheRulesDo() {
            stages().stream().flatMap(stage -> Stream.of(stage, missed(stage)))
                    .forEach(stage -> assertEquals(ObjectionStep.possibleIn(stage),
                            Stream.of(ObjectionStep.values())
                                    .filter(step -> take(step, stage).anyMatch(Accepted.class::isInstance))
                                    .collect(Collectors.toSet()),
                            stage::toString));
        }

        @Test
        void refusesByTheArticleAndSaysWhatIsPossibleByWhomAndUntilWhen() {
            stages().forEach(stage -> Stream.of(ObjectionStep.values()).flatMap(step -> take(step, stage))
                    .forEach(decision -> {
                        if (decision instanceof Refused<?>(var reason, var facts)) {
                            assertEquals("S2-30", facts.get("article"), reason::toString);
                        }
                    }));
            var facts = ((Refused<?>) ObjectionRules.admit(new Objection.Admitted(LODGED.opening(), COPY), COPY,
                    (_, _) -> Optional.empty(), CALENDAR, SECOND)).facts();
            assertEquals(List.of(ObjectionStep.INVESTIGATE, ObjectionStep.WITHDRAW), facts.get("possible"));
            assertEquals(List.of("INVESTIGATE: OFFICER", "WITHDRAW: OBJECTOR"), facts.get("by"));
            assertEquals(DECIDE_BEFORE, facts.get("until"));
        }

        @Test
        void pinsRoundEditionAndRulesInEveryLine() {
            stages().forEach(stage -> Stream.of(ObjectionStep.values()).flatMap(step -> take(step, stage))
                    .forEach(decision -> decision.ifAccepted(taken -> assertTrue(taken.objection().event().details()
                            .entrySet().containsAll(PINNED.entrySet())))));
        }
    }

    @Nested
    class Lodged {

        @Test
        void inTheLastSecondItCountsAndAfterwardsItComesTooLate() {
            assertEquals("accepted", reason(lodge(CLOSES.minusMillis(1))));
            assertEquals(NoticeRefusal.PERIOD_OVER, reason(lodge(CLOSES)));
        }

        @Test
        void nothingGoesOnWhileItIsOpen() {
            assertFalse(NoticeRules.standsClear(OPEN.state(), CALENDAR, CLOSES.plusSeconds(86_400)));
        }

        @Test
        void itsLineNamesNobody() {
            assertEquals(new Actor.Objector(), LODGING.objection().event().by());
            assertEquals(new Actor.Objector(), LODGING.notice().event().by());
        }
    }

    @Nested
    class Decided {

        @Test
        void byTwoOfficersNeverByOne() {
            assertEquals(ObjectionRefusal.SECOND_OFFICER_NEEDED,
                    reason(ObjectionRules.answer(proposed(Outcome.DISMISSED), true, OPEN, CALENDAR, INVESTIGATOR,
                            CLOSES)));
        }

        @Test
        void onlyByWhoInvestigated() {
            assertEquals(ObjectionRefusal.NOT_THE_INVESTIGATOR, reason(ObjectionRules.propose(
                    new Objection.Investigating(LODGED.opening(), INVESTIGATION), Outcome.UPHELD, "理由", CALENDAR,
                    SECOND, CLOSES)));
        }

        @Test
        void dismissedItClearsTheNoticeAndUpheldItNeverDoes() {
            var later = CLOSES.plusSeconds(86_400);
            var cleared = accepted(
                    ObjectionRules.answer(proposed(Outcome.DISMISSED), true, OPEN, CALENDAR, SECOND, later));
            var upheld = accepted(ObjectionRules.answer(proposed(Outcome.UPHELD), true, OPEN, CALENDAR, SECOND, later));
            assertTrue(NoticeRules.standsClear(cleared.notice().after(), CALENDAR, later));
            assertFalse(NoticeRules.standsClear(upheld.notice().after(), CALENDAR, later));
        }
    }

    @Nested
    class NotDecidedInTime {
        private final Objection investigating = new Objection.Investigating(LODGED.opening(), INVESTIGATION);

        @Test
        void isTakenOverByAnotherFromTheSecondOnInWhichItShouldHaveBeenDecided() {
            assertEquals(ObjectionRefusal.OBJECTION_STEP_NOT_POSSIBLE_NOW, reason(ObjectionRules
                    .investigate(investigating, CALENDAR, SECOND, DECIDE_BEFORE.minusSeconds(1))));
            var taken = accepted(ObjectionRules.investigate(investigating, CALENDAR, SECOND, DECIDE_BEFORE))
                    .objection().after();
            assertTrue(ObjectionRules.isInvestigatedBy(taken, SECOND));
            assertFalse(ObjectionRules.isInvestigatedBy(taken, INVESTIGATOR));
        }

        @Test
        void isSaidOnceAsOfTheDayItselfHoweverLateAnybodyLooks() {
            var step = accepted(ObjectionRules.advance(investigating, CALENDAR, DECIDE_BEFORE.plusSeconds(999)));
            assertEquals("OBJECTION_OVERDUE", step.event().kind());
            assertEquals(DECIDE_BEFORE, step.event().at());
            assertEquals(Optional.empty(), step.after().deadline());
            assertEquals(DECIDE_BEFORE, investigating.deadline().orElseThrow().dueAt());
        }

        @Test
        void stillHoldsUpWhatWaitsForIt() {
            assertFalse(NoticeRules.standsClear(OPEN.state(), CALENDAR, DECIDE_BEFORE.plusSeconds(86_400)));
        }
    }

    @Nested
    class IsSeen {

        @Test
        void withItsObjectorByTheInvestigatorAlone() {
            var investigating = new Objection.Investigating(LODGED.opening(), INVESTIGATION);
            assertTrue(ObjectionRules.isInvestigatedBy(investigating, INVESTIGATOR));
            for (Caller other : List.of(SECOND, EMPLOYER, new Caller.Visitor())) {
                assertFalse(ObjectionRules.isInvestigatedBy(investigating, other));
            }
            assertFalse(ObjectionRules.isInvestigatedBy(LODGED, INVESTIGATOR));
        }

        @Test
        void byTheEmployerOnlyAsACopyAndOnlyOnceThereIsOne() {
            assertFalse(ObjectionRules.mayReadCopy(LODGED, EMPLOYER));
            assertTrue(ObjectionRules.mayReadCopy(new Objection.Admitted(LODGED.opening(), COPY), EMPLOYER));
            assertFalse(ObjectionRules.mayReadCopy(new Objection.Admitted(LODGED.opening(), COPY),
                    new Caller.Person("other", Set.of(Role.EMPLOYER), new SocialCreditCode("91310104MA1FP8M27M"))));
        }

        @Test
        void asItWasWrittenWhateverIsRedacted() {
            var admitted = accepted(ObjectionRules.admit(LODGED, COPY, (_, _) -> Optional.empty(), CALENDAR, SECOND))
                    .objection().after();
            assertEquals(LODGED.opening(), admitted.opening());
        }

        @Test
        void isAdmittedOnlyWithPapersThatMayStandThere() {
            var papers = new Redaction("材料不实", List.of(DocumentId.random(new Random(1))), "screener", CLOSES);
            assertEquals(DocumentRefusal.DOCUMENT_NOT_USABLE, ((Refused<?>) ObjectionRules.admit(LODGED, papers,
                    (_, _) -> Optional.of(Misfit.Reason.OTHER_KIND), CALENDAR, SECOND)).reason());
        }
    }
}
