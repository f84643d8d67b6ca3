package recognition.domain.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
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
import recognition.domain.cases.Step;
import recognition.domain.catalog.EntryId;
import recognition.domain.code.CheckedCode;
import recognition.domain.document.DocumentId;
import recognition.domain.verification.Particulars.Certificate;
import recognition.domain.verification.Particulars.Holder;
import recognition.domain.verification.Particulars.IdentityDocument;
import recognition.domain.verification.VerificationRequest.Acceptance;
import recognition.domain.verification.VerificationRequest.Answer;
import recognition.domain.verification.VerificationRequest.Inquiry;
import recognition.domain.verification.VerificationRequest.Opening;
import recognition.domain.verification.VerificationRequest.Outcome;
import recognition.domain.verification.VerificationRequest.Path;
import recognition.domain.verification.VerificationRequest.Result;
import recognition.domain.verification.VerificationRequest.Submission;
import recognition.domain.verification.VerificationRules.Reply;

class VerificationLifeTest {
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private static final Random RANDOM = new Random(1);
    private static final Caller.Person HOLDER = new Caller.Person("holder", Set.of(Role.HOLDER), null);
    private static final Caller.Person OFFICER = new Caller.Person("officer", Set.of(Role.OFFICER), null);
    private static final Opening OPENING = new Opening(VerificationId.random(RANDOM), Path.OVERSEAS_INDIVIDUAL,
            Owner.of(HOLDER), "holder", EntryId.parse("shanghai-3.0-A-48").orElseThrow(), NOW);
    private static final Particulars WHOLE = new Particulars(new Certificate("CE-1", LocalDate.of(2012, 5, 1)),
            new Holder("Jane", LocalDate.of(1980, 2, 29),
                    new IdentityDocument(IdentityDocument.Kind.PASSPORT, "L898902C3")),
            List.of(DocumentId.random(RANDOM)));
    private static final Submission SUBMISSION = new Submission(NOW, "2026-1", false);
    private static final Acceptance ACCEPTANCE = new Acceptance(NOW, LocalDate.of(2026, 12, 22));
    private static final Inquiry INQUIRY = new Inquiry(InquiryId.random(RANDOM), "registry@issuer.example", NOW);
    private static final CheckedCode CODE = CheckedCode.random(RANDOM);
    private static final Result RESULT = new Result(CODE, Outcome.VERIFIED, NOW);

    private static List<VerificationRequest> stages() {
        return List.of(draft(WHOLE), submitted(SUBMISSION),
                new VerificationRequest.Returned(OPENING, WHOLE, SUBMISSION, "page 2"),
                new VerificationRequest.NotAccepted(OPENING, WHOLE, SUBMISSION, "forged"),
                new VerificationRequest.Accepted(OPENING, WHOLE, SUBMISSION, ACCEPTANCE), withIssuer(),
                new VerificationRequest.Answered(OPENING, WHOLE, SUBMISSION, ACCEPTANCE, INQUIRY, Answer.NO_RECORD),
                new VerificationRequest.Decided(OPENING, WHOLE, SUBMISSION, ACCEPTANCE, RESULT),
                new VerificationRequest.Withdrawn(OPENING, WHOLE, NOW));
    }

    private static VerificationRequest draft(Particulars particulars) {
        return new VerificationRequest.Draft(OPENING, particulars);
    }

    private static VerificationRequest submitted(Submission submission) {
        return new VerificationRequest.Submitted(OPENING, WHOLE, submission);
    }

    private static VerificationRequest withIssuer() {
        return new VerificationRequest.WithIssuer(OPENING, WHOLE, SUBMISSION, ACCEPTANCE, INQUIRY);
    }

    /** Every way a step can be taken. */
    private static Stream<Decision<Step<VerificationRequest>>> take(VerificationStep step, VerificationRequest is) {
        return switch (step) {
            case AMEND -> Stream.of(VerificationRules.amend(is, Particulars.NONE, HOLDER, NOW));
            case SUBMIT -> Stream.of(submit(is, "2026-1"));
            case SCREEN -> Stream.of(VerificationRules.acceptForChecking(is, ACCEPTANCE.promisedOn(), OFFICER, NOW),
                    VerificationRules.returnForCompletion(is, "page 2", OFFICER, NOW),
                    VerificationRules.doNotAccept(is, "forged", OFFICER, NOW));
            case INQUIRE -> Stream.of(VerificationRules.inquire(is, INQUIRY, OFFICER));
            case ANSWER -> Stream.of(answer(is, Answer.CONFIRMED), answer(is, Answer.NO_RECORD));
            case DECIDE -> Stream.of(VerificationRules.decide(is, RESULT, OFFICER));
            case WITHDRAW -> Stream.of(VerificationRules.withdraw(is, HOLDER, NOW));
        };
    }

    private static Decision<Step<VerificationRequest>> submit(VerificationRequest is, String consent) {
        return VerificationRules.submit(is, consent, _ -> true, HOLDER, NOW);
    }

    private static Decision<Step<VerificationRequest>> answer(VerificationRequest is, Answer answer) {
        return VerificationRules.answer(is, new Reply(INQUIRY.id(), answer), CODE, NOW);
    }

    private static Set<String> leadsTo(VerificationStep step, VerificationRequest is) {
        var names = new LinkedHashSet<String>();
        take(step, is).forEach(
                decision -> decision.ifAccepted(taken -> names.add(taken.after().getClass().getSimpleName())));
        return names;
    }

    private static Object reason(Decision<?> decision) {
        return decision instanceof Refused<?> refused ? refused.reason() : "accepted";
    }

    @Nested
    class TheMap {

        @Test
        void isTheOneThatIsPrinted() {
            assertEquals(LifeMap.printed("verification"),
                    LifeMap.of(stages(), VerificationStep.values(), VerificationLifeTest::leadsTo));
        }

        @Test
        void saysWhatIsPossibleAsTheRulesDo() {
            for (var stage : stages()) {
                var possible = Stream.of(VerificationStep.values()).filter(step -> !leadsTo(step, stage).isEmpty())
                        .collect(Collectors.toSet());
                assertEquals(VerificationStep.possibleIn(stage), possible, stage.getClass().getSimpleName());
            }
        }

        @Test
        void hasAWayIntoEveryStage() {
            var reached = stages().stream()
                    .flatMap(stage -> Stream.of(VerificationStep.values())
                            .flatMap(step -> leadsTo(step, stage).stream()))
                    .collect(Collectors.toSet());
            stages().stream().map(stage -> stage.getClass().getSimpleName())
                    .forEach(name -> assertTrue(reached.contains(name), name));
        }
    }

    @Nested
    class Submitting {

        @Test
        void namesEverythingThatIsMissing() {
            var refused = (Refused<?>) submit(draft(Particulars.NONE), "2026-1");
            assertEquals(VerificationRefusal.PARTICULARS_INCOMPLETE, refused.reason());
            assertEquals(List.of(Particulars.Item.values()), refused.facts().get("missing"));
        }

        @Test
        void needsTheHoldersConsent() {
            assertEquals(VerificationRefusal.CONSENT_MISSING, reason(submit(draft(WHOLE), null)));
        }

        @Test
        void needsDocumentsThatAreTheFilersOwnAndHaveArrived() {
            assertEquals(VerificationRefusal.DOCUMENT_NOT_USABLE,
                    reason(VerificationRules.submit(draft(WHOLE), "2026-1", _ -> false, HOLDER, NOW)));
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

        private Decision<Step<VerificationRequest>> issuedOn(LocalDate day) {
            return VerificationRules.amend(draft(WHOLE), new Particulars(new Certificate("CE-1", day), null, List.of()),
                    HOLDER, NOW);
        }
    }

    @Nested
    class Screening {

        @Test
        void returnsOnceOnly() {
            assertEquals(VerificationRefusal.ALREADY_RETURNED_ONCE, reason(VerificationRules
                    .returnForCompletion(submitted(new Submission(NOW, "2026-1", true)), "page 2", OFFICER, NOW)));
        }
    }

    @Nested
    class Answering {

        @Test
        void aPlainConfirmationDecides() {
            assertTrue(answer(withIssuer(), Answer.CONFIRMED) instanceof Accepted<Step<VerificationRequest>>(var step)
                    && step.after() instanceof VerificationRequest.Decided decided
                    && decided.result().outcome() == Outcome.VERIFIED);
        }

        @Test
        void anyOtherAnswerGoesToAnOfficer() {
            Stream.of(Answer.values()).filter(answer -> answer != Answer.CONFIRMED)
                    .forEach(answer -> assertTrue(
                            answer(withIssuer(), answer) instanceof Accepted<Step<VerificationRequest>>(var step)
                                    && step.after() instanceof VerificationRequest.Answered));
        }

        @Test
        void theLinkOfAnEarlierInquiryIsRefused() {
            assertEquals(VerificationRefusal.STEP_NOT_POSSIBLE_NOW, reason(VerificationRules.answer(withIssuer(),
                    new Reply(InquiryId.random(RANDOM), Answer.CONFIRMED), CODE, NOW)));
        }
    }
}
