package recognition.domain.title;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static recognition.domain.calendar.Calendars.YEAR_2026;
import static recognition.domain.title.Titles.AT_EMPLOYER;
import static recognition.domain.title.Titles.AWAITING_CONSENT;
import static recognition.domain.title.Titles.CLEAR;
import static recognition.domain.title.Titles.DECLARATION_FIRST;
import static recognition.domain.title.Titles.DOCUMENT;
import static recognition.domain.title.Titles.EMPLOYER;
import static recognition.domain.title.Titles.IN_CORRECTION;
import static recognition.domain.title.Titles.NOTICE_FIRST;
import static recognition.domain.title.Titles.OFFICER;
import static recognition.domain.title.Titles.ON_NOTICE;
import static recognition.domain.title.Titles.POSTED;
import static recognition.domain.title.Titles.WINDOW;
import static recognition.domain.title.Titles.after;
import static recognition.domain.title.Titles.facts;
import static recognition.domain.title.Titles.reason;
import static recognition.domain.title.Titles.step;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import recognition.domain.Decision;
import recognition.domain.access.Caller;
import recognition.domain.access.Role;
import recognition.domain.access.Task;
import recognition.domain.account.SocialCreditCode;
import recognition.domain.calendar.Calendars;
import recognition.domain.calendar.Holiday;
import recognition.domain.calendar.WorkingDayYear;
import recognition.domain.cases.Step;
import recognition.domain.cases.Versioned;
import recognition.domain.deadline.Deadline;
import recognition.domain.deadline.Timer;
import recognition.domain.notice.NoticeRules;
import recognition.domain.notice.ObjectionId;
import recognition.domain.notice.PublicNotice;
import recognition.domain.title.DossierRules.Amendment;
import recognition.domain.title.Round.CutOff;
import recognition.domain.title.Round.Stage;
import recognition.domain.title.TitleApplication.Answered.Reply;
import recognition.domain.title.TitleApplication.Declaration;
import recognition.domain.title.TitleApplication.Dossier;
import recognition.domain.title.TitleApplication.Ended;
import recognition.domain.title.TitleApplication.Ending;
import recognition.domain.title.TitleRules.Filing;
import recognition.domain.title.TitleRules.Grounds;
import recognition.domain.title.TitleRules.WithNotice;
import recognition.domain.verification.Requests;
import recognition.domain.verification.Standing.Status;

/** What the map cannot show: guards, instants, and who may. */
class TitleRulesTest {
    private static final Amendment SUMMARY = new Amendment(null, null, null, null,
            new Declaration("工".repeat(3001), null, null));
    private static final Amendment EDUCATION = new Amendment(List.of(), null, null, null, Declaration.NONE);

    private static Decision<Step<TitleApplication>> submit(TitleApplication is, Guards.Evidence evidence, Instant now) {
        return TitleRules.submit(is,
                new Filing(evidence, Optional.of(Titles.notice().state()), null, Titles.FIVE_DAYS), NOTICE_FIRST,
                EMPLOYER, now);
    }

    private static Decision<Step<TitleApplication>> submit(TitleApplication is, Instant now) {
        return submit(is, Titles.evidence(), now);
    }

    private static TitleApplication onNotice(Dossier dossier) {
        return new TitleApplication.OnNotice(Titles.OPENING, Titles.papers(Titles.OPENING, dossier));
    }

    private static Dossier declaring(String summary) {
        return new Dossier(Titles.INVITED, Titles.BACKGROUND, new Declaration(summary, DOCUMENT, null));
    }

    @Nested
    class TheRound {

        @Test
        void followsTimeByItself() {
            var round = NOTICE_FIRST.round();
            assertEquals(Stage.PLANNED, round.stage(WINDOW.opens().minusMillis(1)));
            assertEquals(Stage.WINDOW_OPEN, round.stage(WINDOW.opens()));
            assertEquals(Stage.WINDOW_OPEN, round.stage(WINDOW.closes().minusMillis(1)));
            assertEquals(Stage.WINDOW_CLOSED, round.stage(WINDOW.closes()));
            assertEquals(Stage.REVIEW, round.stage(Instant.parse("2026-12-20T16:00:00Z")));
            assertEquals(Stage.VOTE, round.stage(Instant.parse("2027-03-20T00:00:00Z")));
        }

        @Test
        void countsTheDayOfItsCutOffIfThatIsInclusive() {
            var last = Instant.parse("2026-12-15T15:59:59Z");
            assertTrue(new CutOff(LocalDate.of(2026, 12, 15), true).isMetBy(last));
            assertFalse(new CutOff(LocalDate.of(2026, 12, 15), true).isMetBy(last.plusSeconds(1)));
            assertFalse(new CutOff(LocalDate.of(2026, 12, 15), false).isMetBy(last));
            assertEquals(LocalDate.of(2026, 12, 14), new CutOff(LocalDate.of(2026, 12, 15), false).lastDay());
        }
    }

    @Nested
    class Submitting {

        @Test
        void isRefusedOneSecondBeforeTheNoticeStandsClear() {
            assertEquals(TitleRefusal.NOTICE_NOT_CLEAR, reason(submit(ON_NOTICE, CLEAR.minusSeconds(1))));
            assertEquals("accepted", reason(submit(ON_NOTICE, CLEAR)));
        }

        @Test
        void isRefusedBeforeTheWindowOpensAndFromTheInstantItCloses() {
            assertEquals(TitleRefusal.SUBMISSION_WINDOW_NOT_OPEN,
                    reason(submit(ON_NOTICE, WINDOW.opens().minusMillis(1))));
            assertEquals("accepted", reason(submit(ON_NOTICE, WINDOW.closes().minusMillis(1))));
            var late = submit(ON_NOTICE, WINDOW.closes());
            assertEquals(TitleRefusal.SUBMISSION_WINDOW_CLOSED, reason(late));
            assertEquals("S3-20", facts(late).get("article"));
        }

        @Test
        void isRefusedWhileAnObjectionIsOpen() {
            var objected = step(NoticeRules.object(Titles.notice().state(), ObjectionId.random(Titles.RANDOM),
                    Titles.CALENDAR, new recognition.domain.cases.Event.Actor.Objector(), POSTED)).after();
            var refused = TitleRules.submit(ON_NOTICE,
                    new Filing(Titles.evidence(), Optional.of(objected), null, Titles.FIVE_DAYS), NOTICE_FIRST,
                    EMPLOYER,
                    CLEAR);
            assertEquals(TitleRefusal.NOTICE_NOT_CLEAR, reason(refused));
            assertEquals(1, facts(refused).get("openObjections"));
        }

        @Test
        void isRefusedWithASummaryOf2999() {
            var refused = submit(onNotice(declaring("工".repeat(2999))), CLEAR);
            assertEquals(TitleRefusal.SUMMARY_TOO_SHORT, reason(refused));
            assertEquals(Map.of("length", 2999, "least", 3000, "article", "S3-16"), facts(refused));
            assertEquals("accepted", reason(submit(onNotice(declaring("工".repeat(3000))), CLEAR)));
        }

        @Test
        void isRefusedWithEveryRequirementThatIsNotMetAtOnce() {
            var nothing = new Dossier(Titles.INVITED, TitleApplication.Background.NONE, Titles.DOSSIER.declaration());
            var refused = submit(onNotice(nothing), CLEAR);
            assertEquals(TitleRefusal.REQUIREMENTS_NOT_MET, reason(refused));
            assertEquals(2, ((List<?>) facts(refused).get("missing")).size());
        }

        @Test
        void isRefusedToWhoTookPartInAnEarlierRoundOrInThisOne() {
            assertEquals(TitleRefusal.REQUIREMENTS_NOT_MET, reason(submit(ON_NOTICE, Titles.evidence(2), CLEAR)));
            assertEquals(TitleRefusal.TOOK_PART_IN_THIS_ROUND, reason(submit(ON_NOTICE, Titles.evidence(4), CLEAR)));
        }

        @Test
        void keepsEveryGuardWithItsEvidenceAndArticle() {
            var submitted = (TitleApplication.Submitted) after(submit(ON_NOTICE, CLEAR));
            var guards = submitted.submission().judgments();
            assertEquals(List.of("one-year-in-city", "verified-in-time", "earlier-rounds", "experience-documented",
                    "specialty", "associate-senior-master", "summary-length", "signed-commitment", "sealed-comments",
                    "notice-closed-clear", "inside-the-window"),
                    guards.stream().map(one -> one.guard()).toList());
            assertTrue(guards.stream().noneMatch(one -> one.article().isEmpty() || one.evidence().isEmpty()));
            assertEquals("3000", guards.get(6).evidence().get("length"));
            assertEquals("shanghai-2026-4@1", submitted.submission().rules());
        }

        @Test
        void restsOnAVerificationThatIsSuspendedRevokedReplacedOrConditionalByNow() {
            for (var status : Status.values()) {
                var evidence = Eligibilities.evidence(NOTICE_FIRST.round(), Set.of(),
                        Requests.verifiedAndThen(status));
                assertEquals(status == Status.ACTIVE ? "accepted" : TitleRefusal.CERTIFICATE_NOT_VERIFIED,
                        reason(submit(ON_NOTICE, evidence, CLEAR)), status::name);
            }
            assertEquals(TitleRefusal.CERTIFICATE_NOT_VERIFIED, reason(submit(ON_NOTICE, Eligibilities
                    .evidence(NOTICE_FIRST.round(), Set.of(), Requests.verifiedConditionally()), CLEAR)));
        }

        @Test
        void leavesACommitmentThatWasSignedOnAFormOfOtherDataToPeople() {
            assertEquals("MET", commitment(ON_NOTICE).outcome());
            var amended = after(DossierRules.amend(ON_NOTICE, SUMMARY, Optional.of(Titles.notice()), NOTICE_FIRST,
                    EMPLOYER, POSTED).map(WithNotice::application));
            var changed = commitment(amended);
            assertEquals("JUDGMENT", changed.outcome());
            assertEquals(ApplicationForm.version(ON_NOTICE), changed.evidence().get("signedForm"));
            assertEquals(ApplicationForm.version(amended), changed.evidence().get("form"));
            var signedAnew = new Amendment(null, null, null, null, new Declaration(null, DOCUMENT, null));
            assertEquals("MET", commitment(after(DossierRules.amend(amended, signedAnew, Optional.of(Titles.notice()),
                    NOTICE_FIRST, EMPLOYER, POSTED).map(WithNotice::application))).outcome());
        }

        private static TitleApplication.Judgment commitment(TitleApplication is) {
            var submitted = (TitleApplication.Submitted) after(submit(is, CLEAR));
            return submitted.submission().judgments().stream().filter(one -> one.guard().equals("signed-commitment"))
                    .findFirst().orElseThrow();
        }

        @Test
        void restsOnASealThatTheUnitsMeansOfSealingFind() {
            var claim = new OfficialSeals.Claim[1];
            var electronic = new TitleRules.Proofs((_, _) -> Optional.empty(), asked -> {
                claim[0] = asked;
                return Decision.accept(new OfficialSeals.Seal(OfficialSeals.Kind.ELECTRONIC, asked.document()));
            });
            var reviewed = (TitleApplication.Reviewed) after(
                    TitleRules.review(AT_EMPLOYER, Titles.COMMENTS, NOTICE_FIRST, electronic, EMPLOYER));
            assertEquals(OfficialSeals.Kind.ELECTRONIC, reviewed.review().seal().kind());
            assertEquals(new OfficialSeals.Claim(Titles.UNIT, ApplicationForm.version(AT_EMPLOYER), DOCUMENT),
                    claim[0]);
            var unsealed = new TitleRules.Proofs((_, _) -> Optional.empty(),
                    _ -> Decision.refuse(TitleRefusal.DECLARATION_INCOMPLETE));
            assertEquals(TitleRefusal.DECLARATION_INCOMPLETE,
                    reason(TitleRules.review(AT_EMPLOYER, Titles.COMMENTS, NOTICE_FIRST, unsealed, EMPLOYER)));
        }

        @Test
        void isToBeAnsweredByTheServiceStandard() {
            var answer = TitleRules.answerBy((TitleApplication.Submitted) Titles.SUBMITTED, Titles.FIVE_DAYS,
                    NOTICE_FIRST.calendar());
            assertEquals(LocalDate.of(2026, 12, 9), answer.lastDay());
        }

        @Test
        void pinsRoundEditionAndRulesInItsLine() {
            var details = step(submit(ON_NOTICE, CLEAR)).event().details();
            assertEquals("shanghai-2026-4", details.get("round"));
            assertEquals("shanghai-3.0", details.get("edition"));
            assertEquals("shanghai-2026-4@1", details.get("rules"));
        }

        @Test
        void inAnotherStageIsToldWhatIsPossibleByWhomAndUntilWhen() {
            var refused = submit(Titles.DRAFT, CLEAR);
            assertEquals(TitleRefusal.STEP_NOT_POSSIBLE_NOW, reason(refused));
            assertEquals(WINDOW.closes(), facts(refused).get("until"));
            assertTrue(((List<?>) facts(refused).get("by")).contains("HAND_IN: EMPLOYER | APPLICANT"));
        }
    }

    @Nested
    class TheOrderOfSteps {

        @Test
        void withTheDeclarationFirstTheReviewAsksForItWhole() {
            var short_ = new TitleApplication.AtEmployer(Titles.OPENING, declaring("工".repeat(2999)), POSTED);
            assertEquals(TitleRefusal.SUMMARY_TOO_SHORT,
                    reason(TitleRules.review(short_, Titles.COMMENTS, DECLARATION_FIRST, Titles.PROOFS, EMPLOYER)));
            assertEquals("accepted",
                    reason(TitleRules.review(short_, Titles.COMMENTS, NOTICE_FIRST, Titles.PROOFS, EMPLOYER)));
        }

        @Test
        void withTheNoticeFirstTheSummaryMayBeWrittenWhileItHangs() {
            var amended = step(amend(ON_NOTICE, SUMMARY, NOTICE_FIRST));
            assertInstanceOf(TitleApplication.OnNotice.class, amended.application().after());
            assertNull(amended.notice());
        }

        @Test
        void withTheDeclarationFirstToChangeItIsToTakeTheNoticeDown() {
            var amended = step(amend(ON_NOTICE, SUMMARY, DECLARATION_FIRST));
            assertInstanceOf(TitleApplication.Draft.class, amended.application().after());
            assertInstanceOf(PublicNotice.Voided.class, amended.notice().after());
        }

        private static Decision<WithNotice> amend(TitleApplication is, Amendment given, Grounds grounds) {
            return DossierRules.amend(is, given, Optional.of(Titles.notice()), grounds, EMPLOYER, POSTED);
        }
    }

    @Nested
    class WhatWasDisplayed {

        @Test
        void andIsChangedHangsAnewForItsWholePeriodWithItsObjections() {
            var objection = ObjectionId.random(Titles.RANDOM);
            var objected = new Versioned<>(step(NoticeRules.object(Titles.notice().state(), objection, Titles.CALENDAR,
                    new recognition.domain.cases.Event.Actor.Objector(), POSTED)).after(), 2, "", null, null);
            var down = step(DossierRules.amend(ON_NOTICE, EDUCATION, Optional.of(objected), NOTICE_FIRST, EMPLOYER,
                    CLEAR));
            var again = step(TitleRules.putOnNotice(Titles.REVIEWED,
                    new TitleRules.Posting(Titles.FIVE_DAYS, DOCUMENT,
                            new recognition.domain.catalog.Bilingual("副高级", "Associate senior")),
                    Optional.of(new Versioned<>(down.notice().after(), 3, "", null, null)), (_, _) -> Optional.empty(),
                    NOTICE_FIRST, EMPLOYER,
                    CLEAR)).notice().after();
            assertEquals(List.of(objection), again.objections().open());
            assertEquals(Instant.parse("2026-12-09T16:00:00Z"), again.deadline().orElseThrow().dueAt());
        }

        @Test
        void isChangedEvenAfterItClosedClear() {
            var down = step(DossierRules.amend(ON_NOTICE, EDUCATION, Optional.of(Titles.notice()), NOTICE_FIRST,
                    EMPLOYER, CLEAR));
            assertInstanceOf(PublicNotice.Voided.class, down.notice().after());
        }
    }

    @Nested
    class TheApplicant {
        private static final Caller.Person MEMBER = new Caller.Person("member", Set.of(Role.APPLICANT), Titles.UNIT);

        @Test
        void comesByTheSecretOnceAndBeforeItExpires() {
            var expires = Titles.INVITED.expiresAt();
            assertEquals("accepted", reason(join("secret", expires.minusMillis(1))));
            assertEquals(TitleRefusal.INVITATION_NOT_VALID, reason(join("secret", expires)));
            assertEquals(TitleRefusal.INVITATION_NOT_VALID, reason(join("guess", CLEAR)));
            assertEquals(TitleRefusal.APPLICANT_CAME_ALREADY, reason(DossierRules.join(
                    new TitleApplication.Draft(Titles.OPENING, Titles.WITH_APPLICANT), "secret", NOTICE_FIRST,
                    Titles.APPLICANT, CLEAR)));
        }

        private static Decision<Step<TitleApplication>> join(String secret, Instant now) {
            return DossierRules.join(Titles.DRAFT, secret, NOTICE_FIRST, Titles.APPLICANT, now);
        }

        @Test
        void isNobodyWhoActsForTheEmployer() {
            assertEquals(TitleRefusal.APPLICANT_ACTS_FOR_THE_EMPLOYER,
                    reason(DossierRules.join(Titles.DRAFT, "secret", NOTICE_FIRST, MEMBER, CLEAR)));
        }

        @Test
        void aloneDeclaresOnceTheyHaveCome() {
            var draft = new TitleApplication.Draft(Titles.OPENING, Titles.WITH_APPLICANT);
            assertEquals(TitleRefusal.ONLY_THE_APPLICANT_DECLARES, reason(amend(draft, SUMMARY, EMPLOYER)));
            assertEquals("accepted", reason(amend(draft, SUMMARY, Titles.APPLICANT)));
            assertEquals("accepted", reason(amend(draft, EDUCATION, EMPLOYER)));
            assertEquals("accepted", reason(amend(Titles.DRAFT, SUMMARY, EMPLOYER)));
        }

        private static Decision<WithNotice> amend(TitleApplication is, Amendment given, Caller.Person by) {
            return DossierRules.amend(is, given, Optional.empty(), NOTICE_FIRST, by, POSTED);
        }
    }

    @Nested
    class TheConsent {
        private static final Instant DUE = Instant.parse("2026-12-09T16:00:00Z");

        @Test
        void submitsAtTheInstantItIsGiven() {
            var now = DUE.minusMillis(1);
            var submitted = (TitleApplication.Submitted) after(
                    TitleRules.consent(AWAITING_CONSENT, true, "同意", NOTICE_FIRST, Titles.SUPERVISOR, now));
            assertEquals(now, submitted.submission().at());
            assertEquals(Titles.DEPARTMENT, submitted.papers().consent().department());
        }

        @Test
        void thatDoesNotComeIsNoneAndMayBeAskedForAgain() {
            assertInstanceOf(TitleApplication.OnNotice.class, TitleRules.asOf(AWAITING_CONSENT, NOTICE_FIRST, DUE));
            assertEquals(TitleRefusal.STEP_NOT_POSSIBLE_NOW, reason(
                    TitleRules.consent(AWAITING_CONSENT, true, "同意", NOTICE_FIRST, Titles.SUPERVISOR, DUE)));
        }

        @Test
        void isDueLaterOnceTheYearIsAmendedAndTheEmployerIsTold() {
            var amended = new WorkingDayYear(2026, 2, YEAR_2026.source(), Instant.parse("2026-12-03T00:00:00Z"),
                    List.of(YEAR_2026.holidays().getFirst(), new Holiday("临时放假", "Extra day off",
                            LocalDate.of(2026, 12, 4), LocalDate.of(2026, 12, 4))),
                    YEAR_2026.makeupWorkdays());
            var grounds = new Grounds(NOTICE_FIRST.round(), Calendars.of(Calendars.YEAR_2025, YEAR_2026, amended));
            var moved = step(TitleRules.advance(AWAITING_CONSENT, grounds, amended.inForceFrom()));
            assertEquals("CONSENT_END_MOVED", moved.event().kind());
            assertEquals("2026-12-10", moved.event().details().get("lastDay"));
            assertEquals(DUE.plusSeconds(86_400), moved.after().deadline().orElseThrow().dueAt());
            assertInstanceOf(TitleApplication.AwaitingConsent.class, TitleRules.asOf(AWAITING_CONSENT, grounds, DUE));
            assertInstanceOf(TitleApplication.OnNotice.class,
                    TitleRules.asOf(AWAITING_CONSENT, grounds, DUE.plusSeconds(86_400)));
        }

        @Test
        void thatWaitsForAYearEndsWithTheWindowAllTheSame() {
            var waiting = (TitleApplication.AwaitingConsent) AWAITING_CONSENT;
            var unknown = new TitleApplication.AwaitingConsent(waiting.opening(), waiting.papers(),
                    waiting.submission(), waiting.department(), Timer.start(Titles.FIVE_DAYS, Calendars.of(), CLEAR));
            assertEquals(Titles.WINDOW.closes(), unknown.deadline().orElseThrow().dueAt());
            assertInstanceOf(Deadline.Due.class, unknown.deadline().orElseThrow());
            assertEquals(Ending.LAPSED, ((Ended) TitleRules.asOf(unknown,
                    new Grounds(NOTICE_FIRST.round(), Calendars.of()), Titles.WINDOW.closes())).ending());
        }

        @Test
        void refusedEndsTheApplication() {
            assertEquals(Ending.CONSENT_REFUSED, ((Ended) after(
                    TitleRules.consent(AWAITING_CONSENT, false, "岗位已满", NOTICE_FIRST, Titles.SUPERVISOR, CLEAR)))
                    .ending());
        }

        @Test
        void isAskedOfAnotherUnitOnly() {
            var institution = new TitleApplication.OnNotice(AWAITING_CONSENT.opening(),
                    Titles.papers(AWAITING_CONSENT.opening(), Titles.DOSSIER));
            for (SocialCreditCode department : new SocialCreditCode[]{null, Titles.UNIT}) {
                assertEquals(TitleRefusal.DEPARTMENT_NOT_NAMED,
                        reason(TitleRules.submit(institution, new Filing(Titles.evidence(),
                                Optional.of(Titles.notice().state()), department, Titles.FIVE_DAYS), NOTICE_FIRST,
                                EMPLOYER, CLEAR)));
            }
        }
    }

    @Nested
    class TheCorrection {
        private static final Instant DUE = Instant.parse("2026-12-09T16:00:00Z");

        private static Decision<Step<TitleApplication>> answer(Instant now, Reply... replies) {
            return CorrectionRules.answer(IN_CORRECTION, List.of(replies), NOTICE_FIRST, (_, _) -> Optional.empty(),
                    EMPLOYER, now);
        }

        @Test
        void isAnsweredInItsLastMillisecondAndNotOneLater() {
            assertEquals(DUE, IN_CORRECTION.correction().timer().end().closesAt());
            assertEquals("accepted", reason(answer(DUE.minusMillis(1), new Reply("已补", null))));
            assertEquals(TitleRefusal.STEP_NOT_POSSIBLE_NOW, reason(answer(DUE, new Reply("已补", null))));
        }

        @Test
        void thatIsLateIsAWithdrawalAsOfTheInstantItWasDueHoweverLateAnybodyLooks() {
            var looked = (Ended) TitleRules.asOf(IN_CORRECTION, NOTICE_FIRST, DUE.plusSeconds(86_400 * 30));
            assertEquals(Ending.DEEMED_WITHDRAWN, looked.ending());
            assertEquals(DUE, looked.at());
            assertTrue(looked.submitted());
        }

        @Test
        void isAnsweredWhole() {
            assertEquals(TitleRefusal.RESPONSE_INCOMPLETE, reason(answer(CLEAR)));
        }

        @Test
        void isAskedForOnce() {
            var again = CorrectionRules.ask(Titles.ANSWERED, Titles.asking(), NOTICE_FIRST, OFFICER, CLEAR);
            assertEquals(TitleRefusal.CORRECTED_BEFORE, reason(again));
            assertEquals("S3-23", facts(again).get("article"));
        }

        @Test
        void isRecalledWithItsConsequence() {
            var reminder = step(TitleRules.advance(IN_CORRECTION, NOTICE_FIRST, IN_CORRECTION.correction().remindAt()));
            assertEquals("CORRECTION_REMINDED", reminder.event().kind());
            assertEquals("DEEMED_WITHDRAWN", reminder.event().details().get("consequence"));
            assertEquals(DUE, reminder.after().deadline().orElseThrow().dueAt());
        }
    }

    @Nested
    class TheWindow {

        @Test
        void endsWhatWasNotSubmittedAtTheInstantItCloses() {
            var lapsed = (Ended) TitleRules.asOf(Titles.DRAFT, NOTICE_FIRST, WINDOW.closes().plusSeconds(9_999));
            assertEquals(Ending.LAPSED, lapsed.ending());
            assertEquals(WINDOW.closes(), lapsed.at());
            assertEquals(Titles.DRAFT, TitleRules.asOf(Titles.DRAFT, NOTICE_FIRST, WINDOW.closes().minusMillis(1)));
        }

        @Test
        void bindsNoAppointment() {
            assertEquals(Titles.JUNIOR_AT_EMPLOYER,
                    TitleRules.asOf(Titles.JUNIOR_AT_EMPLOYER, NOTICE_FIRST, WINDOW.closes().plusSeconds(9_999)));
        }
    }

    @Nested
    class WhoMay {

        /** Every step over the web is open to those the step itself names, and to nobody else. */
        @Test
        void takeAStepIsSaidAlikeByTheStepAndByTheTask() {
            var tasks = Map.ofEntries(Map.entry(TitleStep.INVITE, Task.INVITE_APPLICANT),
                    Map.entry(TitleStep.JOIN, Task.JOIN_TITLE_APPLICATION),
                    Map.entry(TitleStep.AMEND, Task.AMEND_TITLE_APPLICATION),
                    Map.entry(TitleStep.HAND_IN, Task.HAND_IN_TITLE_APPLICATION),
                    Map.entry(TitleStep.RETURN, Task.REVIEW_TITLE_APPLICATION),
                    Map.entry(TitleStep.REVIEW, Task.REVIEW_TITLE_APPLICATION),
                    Map.entry(TitleStep.APPOINT, Task.APPOINT_TO_TITLE),
                    Map.entry(TitleStep.RECORD, Task.RECORD_APPOINTMENT),
                    Map.entry(TitleStep.POST_NOTICE, Task.POST_INTERNAL_NOTICE),
                    Map.entry(TitleStep.SUBMIT, Task.SUBMIT_TITLE_APPLICATION),
                    Map.entry(TitleStep.CONSENT, Task.CONSENT_TO_TITLE_APPLICATION),
                    Map.entry(TitleStep.REQUEST_CORRECTION, Task.REQUEST_CORRECTION),
                    Map.entry(TitleStep.ANSWER_CORRECTION, Task.ANSWER_CORRECTION),
                    Map.entry(TitleStep.ACCEPT, Task.ACCEPT_TITLE_APPLICATION),
                    Map.entry(TitleStep.DECLINE, Task.DECLINE_TITLE_APPLICATION),
                    Map.entry(TitleStep.WITHDRAW, Task.WITHDRAW_TITLE_APPLICATION));
            tasks.forEach((step, task) -> {
                for (var role : Role.values()) {
                    assertEquals(step.takers().contains(role),
                            task.isOpenTo(new Caller.Person("somebody", Set.of(role), null)), step + " " + role);
                }
            });
            assertEquals(EnumSet.complementOf(EnumSet.of(TitleStep.ADVANCE)), EnumSet.copyOf(tasks.keySet()));
        }

        /** Who reads an application in which stage: employer, applicant, another employer, officer, its department. */
        @Test
        void readWhatInWhichStage() {
            var other = new Caller.Person("other", Set.of(Role.EMPLOYER), new SocialCreditCode("91310104MA1FP8M27M"));
            for (var stage : TitleLifeTest.stages()) {
                assertTrue(TitleRules.mayRead(stage, EMPLOYER));
                assertFalse(TitleRules.mayRead(stage, other));
                assertFalse(TitleRules.mayRead(stage, Titles.APPLICANT));
                assertFalse(TitleRules.mayRead(stage, new Caller.Visitor()));
                boolean submitted = Set.of("Submitted", "InCorrection", "Accepted", "Appointed", "Recorded")
                        .contains(stage.getClass().getSimpleName());
                assertEquals(submitted, TitleRules.mayRead(stage, OFFICER), stage.getClass().getSimpleName());
                assertEquals(stage == AWAITING_CONSENT, TitleRules.mayRead(stage, Titles.SUPERVISOR));
            }
            assertTrue(TitleRules.mayRead(new TitleApplication.Draft(Titles.OPENING, Titles.WITH_APPLICANT),
                    Titles.APPLICANT));
        }
    }
}
