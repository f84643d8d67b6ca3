package recognition.domain.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static recognition.domain.verification.Requests.ACCEPTANCE;
import static recognition.domain.verification.Requests.ASKED;
import static recognition.domain.verification.Requests.CALENDAR;
import static recognition.domain.verification.Requests.CLERK;
import static recognition.domain.verification.Requests.CODE;
import static recognition.domain.verification.Requests.CONSENT;
import static recognition.domain.verification.Requests.EMPLOYER;
import static recognition.domain.verification.Requests.GROUNDS;
import static recognition.domain.verification.Requests.HOLDER;
import static recognition.domain.verification.Requests.NOW;
import static recognition.domain.verification.Requests.OFFICER;
import static recognition.domain.verification.Requests.OPENING;
import static recognition.domain.verification.Requests.RANDOM;
import static recognition.domain.verification.Requests.SECOND;
import static recognition.domain.verification.Requests.TERMS;
import static recognition.domain.verification.Requests.UNIT;
import static recognition.domain.verification.Requests.WHOLE;
import static recognition.domain.verification.Requests.accepted;
import static recognition.domain.verification.Requests.answered;
import static recognition.domain.verification.Requests.awaitingConsent;
import static recognition.domain.verification.Requests.decided;
import static recognition.domain.verification.Requests.decidedInSilence;
import static recognition.domain.verification.Requests.draft;
import static recognition.domain.verification.Requests.escalated;
import static recognition.domain.verification.Requests.opening;
import static recognition.domain.verification.Requests.reply;
import static recognition.domain.verification.Requests.submission;
import static recognition.domain.verification.Requests.submitted;
import static recognition.domain.verification.Requests.timer;
import static recognition.domain.verification.Requests.withIssuer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import recognition.domain.Decision;
import recognition.domain.Decision.Accepted;
import recognition.domain.Decision.Refused;
import recognition.domain.LifeMap;
import recognition.domain.cases.Step;
import recognition.domain.document.DocumentId;
import recognition.domain.document.DocumentPlace;
import recognition.domain.document.DocumentRefusal;
import recognition.domain.document.Misfit;
import recognition.domain.identity.Names;
import recognition.domain.inquiry.Answer;
import recognition.domain.inquiry.Channel;
import recognition.domain.inquiry.Inquiry;
import recognition.domain.inquiry.InquiryId;
import recognition.domain.inquiry.InquiryRefusal;
import recognition.domain.inquiry.Reply;
import recognition.domain.verification.Particulars.Certificate;
import recognition.domain.verification.ScreeningRules.Prospect;
import recognition.domain.verification.Standing.Outcome;
import recognition.domain.verification.Standing.Status;
import recognition.domain.verification.VerificationRequest.Closed;
import recognition.domain.verification.VerificationRequest.Decided;
import recognition.domain.verification.VerificationRequest.Ending;
import recognition.domain.verification.VerificationRequest.Flag;
import recognition.domain.verification.VerificationRequest.Path;
import recognition.domain.verification.VerificationRequest.Submission;
import recognition.domain.verification.VerificationRequest.Suspicion;
import recognition.domain.verification.VerificationRequest.ToComplete;
import recognition.domain.verification.VerificationRules.Filing;

class VerificationLifeTest {
    private static final Prospect NEW = new Prospect(TERMS.result(), Optional.empty());
    private static final Prospect KNOWN = new Prospect(TERMS.result(), Optional.of(VerificationId.random(RANDOM)));
    private static final List<ToComplete> ITEMS = List
            .of(new ToComplete(Particulars.Item.DOCUMENTS, "Page 2 is missing"));
    private static final Names NAMES = new Names(_ -> Set.of());
    private static final Instant LATER = Instant.parse("2027-03-01T00:00:00Z");

    /** Each stage, in every form that makes a difference to what is possible. */
    private static List<List<VerificationRequest>> stages() {
        return List.of(List.of(draft(WHOLE)), List.of(submitted(), submitted(submission(null))),
                List.of(new VerificationRequest.Returned(OPENING, WHOLE, submission(CONSENT), ITEMS,
                        timer(TERMS.completion()))),
                List.of(awaitingConsent()),
                List.of(accepted(), after(recheck(decided(Outcome.DISCREPANCY), DocumentId.random(RANDOM), NOW))),
                List.of(withIssuer(), escalated()),
                Stream.of(Answer.values()).map(Requests::answered).toList(),
                List.of(decided(Outcome.VERIFIED), decided(Outcome.DISCREPANCY),
                        decidedInSilence(Outcome.UNABLE_TO_VERIFY, false),
                        decidedInSilence(Outcome.VERIFIED, true)),
                List.of(new VerificationRequest.Reused(OPENING, WHOLE, submission(CONSENT),
                        VerificationId.random(RANDOM), NOW)),
                List.of(new Closed(OPENING, WHOLE, Ending.WITHDRAWN, null, NOW)));
    }

    /** Every way a step can be taken. */
    private static Stream<Decision<Step<VerificationRequest>>> take(VerificationStep step, VerificationRequest is) {
        return switch (step) {
            case AMEND -> Stream.of(VerificationRules.amend(is,
                    new Particulars(null, null, null, List.of(DocumentId.random(RANDOM))), (_, _) -> Optional.empty(),
                    HOLDER, GROUNDS,
                    NOW));
            case SUBMIT -> Stream.of(submit(is, CONSENT));
            case SCREEN -> Stream.of(ScreeningRules.acceptForChecking(is, NEW, OFFICER, GROUNDS, NOW),
                    ScreeningRules.acceptForChecking(is, KNOWN, OFFICER, GROUNDS, NOW),
                    ScreeningRules.returnForCompletion(is, ITEMS, OFFICER, GROUNDS, NOW),
                    ScreeningRules.doNotAccept(is, "forged", OFFICER, NOW));
            case CONSENT -> Stream.of(ScreeningRules.consent(is, CONSENT, NEW, GROUNDS, NOW),
                    ScreeningRules.consent(is, CONSENT, KNOWN, GROUNDS, NOW),
                    ScreeningRules.refuseConsent(is, GROUNDS, NOW));
            case INQUIRE -> Stream.of(
                    CheckingRules.inquire(is, ASKED, "registry@issuer.example", OFFICER, GROUNDS, NOW),
                    CheckingRules.attempt(is, ASKED, Channel.PHONE, "no answer", OFFICER, NOW),
                    CheckingRules.record(is, ASKED, recorded(Answer.CONFIRMED), "by telephone", OFFICER, CALENDAR));
            case ANSWER -> Stream.of(answer(is, Answer.CONFIRMED), answer(is, Answer.NO_RECORD));
            case DECIDE -> Stream.of(Outcome.values()).map(outcome -> decide(is, outcome, false));
            case RECHECK -> Stream.of(recheck(is, DocumentId.random(RANDOM), NOW));
            case REVOKE -> Stream.of(Status.values()).map(status -> ResultRules.changeStatus(is, status, "error",
                    OFFICER, NOW));
            case REFUSE -> Stream.of(ScreeningRules.suspect(is, "altered", OFFICER, NOW),
                    ScreeningRules.suspect(is, "altered", OFFICER, NOW)
                            .then(one -> ScreeningRules.confirmSuspicion(one.after(), SECOND, NOW)));
            case HAND_OVER -> Stream.of(ResultRules.handOver(is, UNIT, HOLDER, NOW)
                    .map(ResultRules.HandOver::given));
            case WITHDRAW -> Stream.of(VerificationRules.withdraw(is, HOLDER, GROUNDS, NOW));
            case ADVANCE -> Stream.of(VerificationRules.advance(is, GROUNDS, LATER));
        };
    }

    private static Reply recorded(Answer answer) {
        return new Reply(answer, List.of(), Channel.PHONE, null, true, false, NOW);
    }

    private static Decision<Step<VerificationRequest>> submit(VerificationRequest is, Consent consent) {
        return VerificationRules.submit(is, new Filing(consent, (_, _) -> Optional.empty(), Set.of()), HOLDER, GROUNDS,
                NOW);
    }

    private static Decision<Step<VerificationRequest>> answer(VerificationRequest is, Answer answer) {
        return CheckingRules.answer(is, ASKED.id(), reply(answer), CODE, CALENDAR);
    }

    private static Decision<Step<VerificationRequest>> decide(VerificationRequest is, Outcome outcome,
            boolean conditional) {
        return CheckingRules.decide(is, new Ruling(outcome, conditional, null), CODE, OFFICER, GROUNDS, LATER);
    }

    private static Decision<Step<VerificationRequest>> recheck(VerificationRequest is, DocumentId evidence,
            Instant now) {
        return ResultRules.recheck(is, List.of(evidence), (_, _) -> Optional.empty(), HOLDER, GROUNDS, now);
    }

    private static Set<String> leadsTo(VerificationStep step, List<VerificationRequest> stage) {
        var names = new LinkedHashSet<String>();
        stage.stream().flatMap(is -> take(step, is)).forEach(
                decision -> decision.ifAccepted(taken -> names.add(taken.after().getClass().getSimpleName())));
        return names;
    }

    private static Object reason(Decision<?> decision) {
        return decision instanceof Refused<?> refused ? refused.reason() : "accepted";
    }

    private static VerificationRequest after(Decision<Step<VerificationRequest>> decision) {
        return assertInstanceOf(Accepted.class, decision).value() instanceof Step<?>(VerificationRequest after, _)
                ? after
                : null;
    }

    private static Decided result(Decision<Step<VerificationRequest>> decision) {
        return assertInstanceOf(Decided.class, after(decision));
    }

    private static Instant at(String shanghai) {
        return Instant.parse(shanghai + "+08:00");
    }

    @Nested
    class TheMap {

        @Test
        void isTheOneThatIsPrinted() {
            assertEquals(LifeMap.printed("verification"),
                    LifeMap.of(stages(), List::getFirst, VerificationStep.values(), VerificationLifeTest::leadsTo));
        }

        @Test
        void saysWhatIsPossibleAsTheRulesDo() {
            stages().stream().flatMap(List::stream).forEach(is -> {
                var possible = Stream.of(VerificationStep.values())
                        .filter(step -> !leadsTo(step, List.of(is)).isEmpty())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(VerificationStep.class)));
                assertEquals(possible, VerificationStep.possibleIn(is), is.toString());
            });
        }

        @Test
        void hasAWayIntoEveryStage() {
            var reached = stages().stream()
                    .flatMap(stage -> Stream.of(VerificationStep.values())
                            .flatMap(step -> leadsTo(step, stage).stream()))
                    .collect(Collectors.toSet());
            stages().stream().map(stage -> stage.getFirst().getClass().getSimpleName())
                    .filter(name -> !name.equals("Draft")).forEach(name -> assertTrue(reached.contains(name), name));
        }

        @Test
        void saysWhoseMoveItIsAndThatIsAMoveTheyHave() {
            stages().stream().flatMap(List::stream).forEach(is -> {
                var by = VerificationStep.nextBy(is);
                assertTrue(by == VerificationStep.By.NOBODY
                        || VerificationStep.possibleIn(is).stream().anyMatch(step -> step.by() == by), is.toString());
            });
        }
    }

    @Nested
    class Opening {

        @Test
        void isClosedToAHolderWhoIsEmployedInShanghai() {
            var employed = new Particulars(null, null, true, List.of());
            assertEquals(VerificationRefusal.HOLDER_EMPLOYED_IN_SHANGHAI,
                    reason(VerificationRules.open(OPENING, employed, HOLDER, GROUNDS)));
        }

        @Test
        void goesByThePathOfTheCaller() {
            for (var path : Path.values()) {
                for (var by : List.of(HOLDER, EMPLOYER, CLERK)) {
                    var fits = opening(path).opener().equals(by.subject());
                    assertEquals(fits ? "accepted" : VerificationRefusal.PATH_NOT_OPEN_TO_CALLER,
                            reason(VerificationRules.open(opening(path), Particulars.NONE, by, GROUNDS)));
                }
            }
        }
    }

    @Nested
    class Submitting {

        @Test
        void namesEverythingThatIsMissing() {
            var refused = (Refused<?>) submit(draft(Particulars.NONE), CONSENT);
            assertEquals(VerificationRefusal.PARTICULARS_INCOMPLETE, refused.reason());
            assertEquals(List.copyOf(EnumSet.complementOf(EnumSet.of(Particulars.Item.HOLDER_EMAIL))),
                    refused.facts().get("missing"));
        }

        @Test
        void needsTheConsentOfAHolderWhoFiles() {
            assertEquals(VerificationRefusal.CONSENT_MISSING, reason(submit(draft(WHOLE), null)));
        }

        @Test
        void takesNoConsentFromAnEmployer() {
            var draft = new VerificationRequest.Draft(opening(Path.EMPLOYER), WHOLE, timer(TERMS.draft()));
            assertEquals(VerificationRefusal.CONSENT_NOT_THE_FILERS, reason(submit(draft, CONSENT)));
            assertEquals("accepted", reason(submit(draft, null)));
        }

        @Test
        void atTheWindowAPaperConsentIsHandedInAndNamedInTheTimeline() {
            var draft = new VerificationRequest.Draft(opening(Path.WINDOW), WHOLE, timer(TERMS.draft()));
            var paper = new Consent("2026-1", "hash", "Jane", Consent.Means.PAPER, "clerk", NOW);
            Misfit.Check noConsent = (named, _) -> named.place() == DocumentPlace.CONSENT
                    ? Optional.of(Misfit.Reason.OTHER_KIND)
                    : Optional.empty();
            assertEquals(VerificationRefusal.CONSENT_PAPER_MISSING, reason(VerificationRules.submit(draft,
                    new Filing(paper, noConsent, Set.of()), CLERK, GROUNDS, NOW)));
            var step = (Accepted<Step<VerificationRequest>>) VerificationRules.submit(draft,
                    new Filing(paper, (_, _) -> Optional.empty(), Set.of()), CLERK, GROUNDS, NOW);
            assertEquals(WHOLE.documents().getFirst().value(), step.value().event().details().get("consentPaper"));
        }

        @Test
        void needsDocumentsThatAreTheFilersOwnAndHaveArrived() {
            assertEquals(DocumentRefusal.DOCUMENT_NOT_USABLE, reason(VerificationRules.submit(draft(WHOLE),
                    new Filing(CONSENT, (_, _) -> Optional.of(Misfit.Reason.NOT_USABLE), Set.of()), HOLDER, GROUNDS,
                    NOW)));
        }

        @Test
        void beforeItTellsEverythingThatStandsInTheWay() {
            var employed = new Particulars(null, null, true, WHOLE.documents());
            var obstacles = VerificationRules.obstacles(draft(employed),
                    new Filing(null, (_, _) -> Optional.of(Misfit.Reason.NOT_USABLE), Set.of()),
                    GROUNDS, NOW);
            assertEquals(
                    List.of(VerificationRefusal.PARTICULARS_INCOMPLETE,
                            VerificationRefusal.HOLDER_EMPLOYED_IN_SHANGHAI, DocumentRefusal.DOCUMENT_NOT_USABLE,
                            VerificationRefusal.CONSENT_MISSING),
                    obstacles.stream().map(Refused::reason).toList());
        }
    }

    @Nested
    class Amending {

        @Test
        void aCertificateIsNotIssuedTomorrowInShanghai() {
            assertEquals(VerificationRefusal.DATES_IMPOSSIBLE, reason(issuedOn(LocalDate.of(2026, 11, 25))));
            assertEquals("accepted", reason(issuedOn(LocalDate.of(2026, 11, 24))));
        }

        @Test
        void aCertificateIsNotIssuedBeforeItsHolderWasBorn() {
            assertEquals(VerificationRefusal.DATES_IMPOSSIBLE, reason(issuedOn(LocalDate.of(1980, 2, 28))));
        }

        @Test
        void addsEvidenceAndChangesNothingOnceItIsAccepted() {
            var more = DocumentId.random(RANDOM);
            var with = after(VerificationRules.amend(withIssuer(), new Particulars(null, null, null, List.of(more)),
                    (_, _) -> Optional.empty(), HOLDER, GROUNDS, NOW));
            assertEquals(DocumentRefusal.DOCUMENT_NOT_USABLE, reason(VerificationRules.amend(withIssuer(),
                    new Particulars(null, null, null, List.of(more)), (_, _) -> Optional.of(Misfit.Reason.NOT_USABLE),
                    HOLDER, GROUNDS, NOW)));
            assertEquals(2, with.particulars().documents().size());
            assertEquals(VerificationRefusal.PARTICULARS_FIXED, reason(VerificationRules.amend(withIssuer(),
                    new Particulars(null, WHOLE.holder(), null, List.of()), (_, _) -> Optional.empty(), HOLDER, GROUNDS,
                    NOW)));
        }

        private Decision<Step<VerificationRequest>> issuedOn(LocalDate day) {
            return VerificationRules.amend(draft(WHOLE),
                    new Particulars(new Certificate("CE-1", day), null, null, List.of()), (_, _) -> Optional.empty(),
                    HOLDER, GROUNDS,
                    NOW);
        }
    }

    @Nested
    class Screening {

        @Test
        void returnsOnceOnly() {
            var again = new Submission(NOW, true, CONSENT, Set.of(), null);
            assertEquals(VerificationRefusal.ALREADY_RETURNED_ONCE, reason(
                    ScreeningRules.returnForCompletion(submitted(again), ITEMS, OFFICER, GROUNDS, NOW)));
        }

        @Test
        void whatIsReturnedLapsesAtTheEndOfItsTenthWorkingDayAndNotASecondEarlier() {
            var returned = after(ScreeningRules.returnForCompletion(submitted(), ITEMS, OFFICER, GROUNDS, NOW));
            assertEquals("accepted",
                    reason(VerificationRules.submit(returned, new Filing(CONSENT, (_, _) -> Optional.empty(), Set.of()),
                            HOLDER,
                            GROUNDS, at("2026-12-08T23:59:59"))));
            var late = (Refused<?>) VerificationRules.submit(returned,
                    new Filing(CONSENT, (_, _) -> Optional.empty(), Set.of()), HOLDER,
                    GROUNDS, at("2026-12-09T00:00:00"));
            assertEquals(VerificationRefusal.STEP_NOT_POSSIBLE_NOW, late.reason());
            var lapsed = assertInstanceOf(Closed.class,
                    VerificationRules.asOf(returned, GROUNDS, at("2026-12-20T10:00:00")));
            assertEquals(Ending.LAPSED, lapsed.ending());
            assertEquals(at("2026-12-09T00:00:00"), lapsed.at());
        }

        @Test
        void asksTheHolderWhoDidNotFile() {
            assertInstanceOf(VerificationRequest.AwaitingConsent.class, after(ScreeningRules
                    .acceptForChecking(submitted(submission(null)), NEW, OFFICER, GROUNDS, NOW)));
        }

        @Test
        void promisesADayByHowLongTheBodyTakes() {
            var quick = new Prospect(Requests.days(4), Optional.empty());
            var accepted = assertInstanceOf(VerificationRequest.Accepted.class,
                    after(ScreeningRules.acceptForChecking(submitted(), quick, OFFICER, GROUNDS, NOW)));
            assertEquals(LocalDate.of(2026, 11, 30), accepted.acceptance().promisedOn());
        }

        @Test
        void aCertificateWithAResultIsNotAskedAboutAgain() {
            assertInstanceOf(VerificationRequest.Reused.class,
                    after(ScreeningRules.acceptForChecking(submitted(), KNOWN, OFFICER, GROUNDS, NOW)));
            assertInstanceOf(VerificationRequest.AwaitingConsent.class, after(ScreeningRules
                    .acceptForChecking(submitted(submission(null)), KNOWN, OFFICER, GROUNDS, NOW)));
        }
    }

    @Nested
    class Consenting {

        @Test
        void nothingGoesAbroadBeforeIt() {
            assertEquals(VerificationRefusal.STEP_NOT_POSSIBLE_NOW, reason(CheckingRules.inquire(awaitingConsent(),
                    ASKED, "registry@issuer.example", OFFICER, GROUNDS, NOW)));
        }

        @Test
        void leavesItsVersionHashAndRecordInTheTimeline() {
            var step = (Step<?>) assertInstanceOf(Accepted.class,
                    ScreeningRules.consent(awaitingConsent(), CONSENT, NEW, GROUNDS, NOW)).value();
            assertEquals("2026-1", step.event().details().get("consent"));
            assertEquals("hash", step.event().details().get("consentText"));
            assertEquals(43, step.event().details().get("consentRecord").length());
            assertEquals("shanghai-3.0", step.event().details().get("edition"));
        }

        @Test
        void theRequestEndsWhenTheHolderDoesNotSay() {
            assertEquals("accepted", reason(ScreeningRules.consent(awaitingConsent(), CONSENT, NEW, GROUNDS,
                    at("2026-12-08T23:59:59"))));
            assertEquals(VerificationRefusal.STEP_NOT_POSSIBLE_NOW, reason(ScreeningRules.consent(awaitingConsent(),
                    CONSENT, NEW, GROUNDS, at("2026-12-09T00:00:00"))));
        }
    }

    @Nested
    class RefusingForFalseMaterial {
        private final VerificationRequest suspected = after(
                ScreeningRules.suspect(submitted(), "altered", OFFICER, NOW));

        @Test
        void takesASecondPerson() {
            assertEquals(VerificationRefusal.SECOND_PERSON_NEEDED,
                    reason(ScreeningRules.confirmSuspicion(suspected, OFFICER, NOW)));
            assertEquals(VerificationRefusal.SECOND_PERSON_NEEDED,
                    reason(ScreeningRules.dropSuspicion(suspected, OFFICER, NOW)));
            var refused = assertInstanceOf(Closed.class,
                    after(ScreeningRules.confirmSuspicion(suspected, SECOND, NOW)));
            assertEquals(Ending.REFUSED_FALSE_MATERIAL, refused.ending());
        }

        @Test
        void isNotProposedTwice() {
            assertEquals(VerificationRefusal.SUSPICION_PENDING,
                    reason(ScreeningRules.suspect(suspected, "altered", SECOND, NOW)));
        }

        @Test
        void isNotEvadedByWithdrawing() {
            assertEquals(VerificationRefusal.SUSPICION_PENDING,
                    reason(VerificationRules.withdraw(suspected, HOLDER, GROUNDS, NOW)));
        }

        @Test
        void goesOnWhenItIsDropped() {
            assertEquals(submitted(), after(ScreeningRules.dropSuspicion(
                    after(ScreeningRules.suspect(submitted(), "altered", OFFICER, NOW)), SECOND, NOW)));
        }

        @Test
        void keepsAConfirmationFromDeciding() {
            var asked = after(ScreeningRules.suspect(withIssuer(), "altered", OFFICER, NOW));
            assertInstanceOf(VerificationRequest.Answered.class, after(answer(asked, Answer.CONFIRMED)));
        }
    }

    @Nested
    class Answering {

        @Test
        void aPlainConfirmationDecides() {
            assertEquals(Outcome.VERIFIED, result(answer(withIssuer(), Answer.CONFIRMED)).now().outcome());
        }

        @Test
        void anyOtherAnswerGoesToAnOfficer() {
            Stream.of(Answer.values()).filter(answer -> answer != Answer.CONFIRMED)
                    .forEach(answer -> assertInstanceOf(VerificationRequest.Answered.class,
                            after(answer(withIssuer(), answer))));
        }

        @Test
        void aConfirmationFromAnAddressThatIsNotTheBodysGoesToAnOfficer() {
            var foreign = new Reply(Answer.CONFIRMED, List.of(), Channel.LINK, null, false, false, NOW);
            assertInstanceOf(VerificationRequest.Answered.class,
                    after(CheckingRules.answer(withIssuer(), ASKED.id(), foreign, CODE, CALENDAR)));
        }

        @Test
        void theLinkOfAnEarlierInquiryIsRefused() {
            assertEquals(VerificationRefusal.STEP_NOT_POSSIBLE_NOW, reason(CheckingRules.answer(withIssuer(),
                    InquiryId.random(RANDOM), reply(Answer.CONFIRMED), CODE, CALENDAR)));
        }

        @Test
        void aSecondAnswerIsRefused() {
            assertEquals(InquiryRefusal.ALREADY_ANSWERED,
                    reason(answer(after(answer(withIssuer(), Answer.NO_RECORD)), Answer.CONFIRMED)));
            assertEquals(InquiryRefusal.ALREADY_ANSWERED,
                    reason(answer(after(answer(withIssuer(), Answer.CONFIRMED)), Answer.NOT_ISSUED)));
        }
    }

    @Nested
    class Silence {

        @Test
        void isEndedByAnOfficerOnlyAfterEveryReminder() {
            assertEquals(VerificationRefusal.BODY_NOT_TRIED_ENOUGH,
                    reason(decide(withIssuer(), Outcome.UNABLE_TO_VERIFY, false)));
            assertEquals(Outcome.UNABLE_TO_VERIFY,
                    result(decide(escalated(), Outcome.UNABLE_TO_VERIFY, false)).now().outcome());
        }

        @Test
        void isOneOnceTheTimeToAnswerIsOverAndNotASecondEarlierWhateverWasTried() {
            var ruling = new Ruling(Outcome.VERIFIED, true, "evidence");
            var tried = escalated();
            assertEquals(VerificationRefusal.BODY_NOT_TRIED_ENOUGH, reason(CheckingRules.decide(tried, ruling, CODE,
                    OFFICER, GROUNDS, at("2026-12-08T23:59:59"))));
            assertTrue(result(CheckingRules.decide(tried, ruling, CODE, OFFICER, GROUNDS, at("2026-12-09T00:00:00")))
                    .now().conditional());
        }

        @Test
        void allowsAResultOnOtherEvidenceOnlyUnderTheCondition() {
            assertEquals(VerificationRefusal.OUTCOME_DOES_NOT_FOLLOW,
                    reason(decide(escalated(), Outcome.VERIFIED, false)));
            assertTrue(result(decide(escalated(), Outcome.VERIFIED, true)).now().conditional());
        }

        @Test
        void aConditionalResultBecomesWholeWhenTheBodyConfirms() {
            var whole = result(answer(decidedInSilence(Outcome.VERIFIED, true), Answer.CONFIRMED));
            assertTrue(whole.now().isWhole());
            assertEquals(CODE, whole.decided().code());
            assertEquals(2, whole.decided().standings().size());
        }

        @Test
        void aConditionalResultIsSuspendedWhenTheBodySaysOtherwise() {
            var looked = after(answer(decidedInSilence(Outcome.VERIFIED, true), Answer.NOT_ISSUED));
            assertInstanceOf(VerificationRequest.Answered.class, looked);
            assertEquals(Status.SUSPENDED, looked.result().orElseThrow().now().status());
            var decided = result(decide(looked, Outcome.NOT_ISSUED_BY_BODY, false));
            assertEquals(CODE, decided.decided().code());
            assertEquals(Outcome.NOT_ISSUED_BY_BODY, decided.now().outcome());
        }

        @Test
        void aLateAnswerIsTakenAndMarked() {
            var late = result(answer(escalated(), Answer.CONFIRMED));
            assertTrue(late.inquiry() instanceof Inquiry.Answered answered && answered.reply().late());
        }
    }

    @Nested
    class Waiting {

        @Test
        void remindsTwiceAndThenAsksAnOfficer() {
            var once = after(VerificationRules.advance(withIssuer(), GROUNDS, at("2026-12-09T00:00:00")));
            var twice = after(VerificationRules.advance(once, GROUNDS, at("2026-12-17T00:00:00")));
            var given = after(VerificationRules.advance(twice, GROUNDS, at("2026-12-25T00:00:00")));
            assertEquals(1, ((Inquiry.Reminded) once.asked().orElseThrow()).times());
            assertEquals(2, ((Inquiry.Reminded) twice.asked().orElseThrow()).times());
            assertInstanceOf(Inquiry.Escalated.class, given.asked().orElseThrow());
            assertEquals(VerificationStep.By.OFFICER, VerificationStep.nextBy(given));
        }

        @Test
        void doesNotRemindASecondEarlier() {
            assertEquals(InquiryRefusal.NOT_DUE,
                    reason(VerificationRules.advance(withIssuer(), GROUNDS, at("2026-12-08T23:59:59"))));
        }

        @Test
        void anotherContactMayBeAskedAtAnyTime() {
            var again = after(CheckingRules.inquire(escalated(), ASKED, "other@issuer.example", OFFICER, GROUNDS, NOW));
            assertEquals("other@issuer.example", again.asked().orElseThrow().contact());
        }
    }

    @Nested
    class Rechecking {

        @Test
        void happensOnceInTimeAndOnNewEvidence() {
            var is = decided(Outcome.DISCREPANCY);
            var evidence = DocumentId.random(RANDOM);
            assertEquals("accepted", reason(recheck(is, evidence, at("2026-12-08T23:59:59"))));
            assertEquals(VerificationRefusal.RECHECK_TOO_LATE,
                    reason(recheck(is, evidence, at("2026-12-09T00:00:00"))));
            assertEquals(VerificationRefusal.NEW_EVIDENCE_MISSING,
                    reason(recheck(is, is.particulars().documents().getFirst(), NOW)));
            assertEquals(VerificationRefusal.NOTHING_TO_RECHECK,
                    reason(recheck(decided(Outcome.VERIFIED), evidence, NOW)));
        }

        @Test
        void keepsTheCodeAndIsNotHadTwice() {
            var again = after(recheck(decided(Outcome.DISCREPANCY), DocumentId.random(RANDOM), NOW));
            assertEquals(CODE, again.result().orElseThrow().code());
            var asked = after(CheckingRules.inquire(again, ASKED, "registry@issuer.example", OFFICER, GROUNDS, NOW));
            var decided = result(CheckingRules.answer(asked, ASKED.id(), reply(Answer.CONFIRMED), CODE, CALENDAR));
            assertEquals(CODE, decided.decided().code());
            assertTrue(decided.now().isWhole());
            var still = after(decide(after(answer(asked, Answer.CONFIRMED_WITH_DIFFERENCES)), Outcome.DISCREPANCY,
                    false));
            assertEquals(VerificationRefusal.ALREADY_RECHECKED,
                    reason(recheck(still, DocumentId.random(RANDOM), NOW)));
        }
    }

    @Nested
    class AResult {

        @Test
        void isSuspendedStandsAgainAndIsTakenBackForGood() {
            var suspended = result(change(decided(Outcome.VERIFIED), Status.SUSPENDED));
            var active = result(change(suspended, Status.ACTIVE));
            var revoked = result(change(active, Status.REVOKED));
            assertEquals(List.of(Status.ACTIVE, Status.SUSPENDED, Status.ACTIVE, Status.REVOKED),
                    revoked.decided().standings().stream().map(Standing::status).toList());
            assertEquals(VerificationRefusal.RESULT_IS_FINAL, reason(change(revoked, Status.ACTIVE)));
        }

        @Test
        void isHandedOverWithoutASecondVerification() {
            var is = decided(Outcome.VERIFIED);
            var handed = ResultRules.handOver(is, UNIT, HOLDER, NOW);
            var both = (ResultRules.HandOver) assertInstanceOf(Accepted.class, handed).value();
            var taken = assertInstanceOf(VerificationRequest.Reused.class, both.taken().after());
            assertEquals(is, both.given().after());
            assertEquals(is.opening().id(), taken.source());
            assertTrue(VerificationRules.isOwn(taken, EMPLOYER));
        }

        @Test
        void isHandedOverToAUnitOnceAndNotToTheOneThatHasIt() {
            var is = decided(Outcome.VERIFIED);
            assertEquals(ResultRules.handOver(is, UNIT, HOLDER, NOW), ResultRules.handOver(is, UNIT, HOLDER, NOW));
            var own = new Decided(opening(Path.EMPLOYER), WHOLE, submission(CONSENT), ACCEPTANCE,
                    is.asked().orElseThrow(), is.result().orElseThrow());
            assertEquals(VerificationRefusal.UNIT_HAS_IT_ALREADY,
                    reason(ResultRules.handOver(own, UNIT, EMPLOYER, NOW)));
        }

        @Test
        void isSharedWithTheSameHolderAndWithAnotherOnlyIfWhoeverAcceptedWasTold() {
            var is = decided(Outcome.VERIFIED);
            assertTrue(ResultRules.isShared(is, submitted(), NAMES));
            assertFalse(ResultRules.isShared(is, anothers(Set.of()), NAMES));
            assertTrue(ResultRules.isOfAnother(is, anothers(Set.of()), NAMES));
            assertTrue(ResultRules.isShared(is, anothers(Set.of(Flag.RESULT_OF_ANOTHER)), NAMES));
            assertFalse(ResultRules.isShared(decidedInSilence(Outcome.VERIFIED, true), submitted(), NAMES));
        }

        /** A request for the same certificate by somebody of another name and document. */
        private static VerificationRequest anothers(Set<Flag> flags) {
            var john = new Particulars.Holder("John", LocalDate.of(1980, 2, 29), List.of(),
                    new Particulars.IdentityDocument(Particulars.IdentityDocument.Kind.PASSPORT, "X1234567", null),
                    null);
            return new VerificationRequest.Submitted(OPENING,
                    new Particulars(WHOLE.certificate(), john, false, WHOLE.documents()),
                    new Submission(NOW, false, CONSENT, flags, null), timer(TERMS.screening()));
        }

        private Decision<Step<VerificationRequest>> change(VerificationRequest is, Status to) {
            return ResultRules.changeStatus(is, to, "error", OFFICER, NOW);
        }
    }

    @Test
    void ofADraftThatEndsNothingIsKeptAndItIsNobodysBusinessButItsOwners() {
        var expired = VerificationRules.asOf(draft(WHOLE), GROUNDS, LATER);
        var withdrawn = after(VerificationRules.withdraw(draft(WHOLE), HOLDER, GROUNDS, NOW));
        for (var is : List.of(draft(WHOLE), expired, withdrawn)) {
            assertTrue(VerificationRules.mayRead(is, HOLDER));
            assertFalse(VerificationRules.mayRead(is, OFFICER), is::toString);
        }
        assertEquals(Particulars.NONE, withdrawn.particulars());
        assertTrue(VerificationRules.mayRead(after(VerificationRules.withdraw(submitted(), HOLDER, GROUNDS, NOW)),
                OFFICER));
    }

    @Test
    void theLastDayOfADraftIsItsNinetieth() {
        assertEquals(ACCEPTANCE.at(), NOW);
        assertInstanceOf(VerificationRequest.Draft.class,
                VerificationRules.asOf(draft(WHOLE), GROUNDS, at("2027-02-22T23:59:59")));
        var expired = assertInstanceOf(Closed.class,
                VerificationRules.asOf(draft(WHOLE), GROUNDS, at("2027-02-23T00:00:00")));
        assertEquals(Particulars.NONE, expired.particulars());
    }
}
