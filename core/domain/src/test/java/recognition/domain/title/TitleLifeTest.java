package recognition.domain.title;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
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
import recognition.domain.Decision.Refused;
import recognition.domain.LifeMap;
import recognition.domain.access.Caller;
import recognition.domain.access.Role;
import recognition.domain.account.Account;
import recognition.domain.account.SocialCreditCode;
import recognition.domain.calendar.Calendars;
import recognition.domain.calendar.WorkingCalendar;
import recognition.domain.cases.Step;
import recognition.domain.catalog.Bilingual;
import recognition.domain.catalog.EditionId;
import recognition.domain.catalog.EntryId;
import recognition.domain.catalog.ListCategory;
import recognition.domain.catalog.TitleLevel;
import recognition.domain.code.CheckedCode;
import recognition.domain.document.DocumentId;
import recognition.domain.notice.PublicNotice;
import recognition.domain.title.Round.Conditions;
import recognition.domain.title.Round.CutOff;
import recognition.domain.title.Round.Route;
import recognition.domain.title.Round.Window;
import recognition.domain.title.TitleApplication.Applicant;
import recognition.domain.title.TitleApplication.Declaration;
import recognition.domain.title.TitleApplication.Opening;
import recognition.domain.title.TitleApplication.Review;
import recognition.domain.title.TitleRules.Grounds;
import recognition.domain.title.TitleRules.OnDisplay;
import recognition.domain.title.TitleRules.Posting;
import recognition.domain.verification.VerificationId;

class TitleLifeTest {
    private static final Instant POSTED = Instant.parse("2026-11-24T01:00:00Z");
    /** The end of the fifth working day, and a minute for objections that arrived in its last second. */
    private static final Instant CLEAR = Instant.parse("2026-12-01T16:01:00Z");
    private static final Window WINDOW = new Window(Instant.parse("2026-11-29T16:00:00Z"),
            Instant.parse("2026-12-18T16:00:00Z"));
    private static final Random RANDOM = new Random(1);
    private static final SocialCreditCode UNIT = new SocialCreditCode("91310115MA1K3A7Q8U");
    private static final Caller.Person EMPLOYER = new Caller.Person("employer", Set.of(Role.EMPLOYER), UNIT);
    private static final Caller.Person OFFICER = new Caller.Person("officer", Set.of(Role.OFFICER), null);
    private static final DocumentId DOCUMENT = DocumentId.random(RANDOM);
    private static final Declaration DECLARATION = new Declaration("工".repeat(3000), DOCUMENT);
    private static final Review REVIEW = new Review("属实", DOCUMENT, POSTED);
    private static final Opening OPENING = new Opening(ApplicationId.random(RANDOM), "shanghai-2026-4",
            EntryId.parse("shanghai-3.0-C-10").orElseThrow(), UNIT, new Applicant("Jane"),
            VerificationId.random(RANDOM), POSTED);
    private static final WorkingCalendar CALENDAR = Calendars.of(Calendars.YEAR_2026);
    private static final Round ROUND = new Round("shanghai-2026-4", new Bilingual("第四轮", "Fourth round"), false,
            EditionId.parse("shanghai-3.0").orElseThrow(), ListCategory.C, WINDOW,
            new CutOff(LocalDate.of(2026, 12, 15), true),
            new Conditions(Set.of(Account.Unit.Kind.COMPANY), LocalDate.of(2026, 12, 31), 5, 3000),
            Map.of(TitleLevel.ASSOCIATE_SENIOR, Route.COMMITTEE));
    private static final TitleApplication DRAFT = new TitleApplication.Draft(OPENING, DECLARATION);
    private static final TitleApplication REVIEWED = new TitleApplication.Reviewed(OPENING, DECLARATION, REVIEW);
    private static final TitleApplication ON_NOTICE = new TitleApplication.OnNotice(OPENING, DECLARATION, REVIEW,
            TitleRules.noticeOf(OPENING.id()));
    private static final Posting POSTING = new Posting(Calendars.FIVE_WORKING_DAYS, DOCUMENT, CALENDAR);

    private static List<TitleApplication> stages() {
        var notice = TitleRules.noticeOf(OPENING.id());
        return List.of(DRAFT, REVIEWED, ON_NOTICE,
                new TitleApplication.Submitted(OPENING, DECLARATION, REVIEW, notice, CLEAR),
                new TitleApplication.Accepted(OPENING, DECLARATION, REVIEW, notice, CheckedCode.random(RANDOM), CLEAR),
                new TitleApplication.Withdrawn(OPENING, CLEAR));
    }

    private static Decision<Step<TitleApplication>> take(TitleStep step, TitleApplication is) {
        return switch (step) {
            case AMEND -> TitleRules.amend(is, Declaration.NONE, EMPLOYER, CLEAR);
            case REVIEW -> review(is);
            case POST_NOTICE ->
                TitleRules.putOnNotice(is, POSTING, _ -> true, EMPLOYER, POSTED).map(OnDisplay::application);
            case SUBMIT -> submit(is, CLEAR);
            case ACCEPT -> TitleRules.acceptForAssessment(is, CheckedCode.random(RANDOM), OFFICER, CLEAR);
            case WITHDRAW -> TitleRules.withdraw(is, EMPLOYER, CLEAR);
        };
    }

    private static Decision<Step<TitleApplication>> review(TitleApplication is) {
        return TitleRules.review(is, REVIEW, ROUND, _ -> true, EMPLOYER);
    }

    private static Decision<Step<TitleApplication>> submit(TitleApplication is, Instant now) {
        return TitleRules.submit(is, notice(), new Grounds(ROUND, CALENDAR), EMPLOYER, now);
    }

    private static Optional<PublicNotice> notice() {
        var posted = new PublicNotice[1];
        TitleRules.putOnNotice(REVIEWED, POSTING, _ -> true, EMPLOYER, POSTED)
                .ifAccepted(display -> posted[0] = display.notice().after());
        return Optional.of(posted[0]);
    }

    private static Set<String> leadsTo(TitleStep step, TitleApplication is) {
        var names = new LinkedHashSet<String>();
        take(step, is).ifAccepted(taken -> names.add(taken.after().getClass().getSimpleName()));
        return names;
    }

    private static Object reason(Decision<?> decision) {
        return decision instanceof Refused<?> refused ? refused.reason() : "accepted";
    }

    @Nested
    class TheMap {

        @Test
        void isTheOneThatIsPrinted() {
            assertEquals(LifeMap.printed("title"), LifeMap.of(stages(), TitleStep.values(), TitleLifeTest::leadsTo));
        }

        @Test
        void saysWhatIsPossibleAsTheRulesDo() {
            for (var stage : stages()) {
                var possible = Stream.of(TitleStep.values()).filter(step -> !leadsTo(step, stage).isEmpty())
                        .collect(Collectors.toSet());
                assertEquals(TitleStep.possibleIn(stage), possible, stage.getClass().getSimpleName());
            }
        }
    }

    @Nested
    class Reviewing {

        @Test
        void aSummaryOf2999IsTooShort() {
            assertEquals(TitleRefusal.SUMMARY_TOO_SHORT,
                    reason(review(new TitleApplication.Draft(OPENING, new Declaration("工".repeat(2999), DOCUMENT)))));
            assertEquals("accepted", reason(review(DRAFT)));
        }

        @Test
        void theSignedCommitmentIsNeeded() {
            assertEquals(TitleRefusal.DECLARATION_INCOMPLETE,
                    reason(review(new TitleApplication.Draft(OPENING, new Declaration("工".repeat(3000), null)))));
        }

        @Test
        void amendingAsksForAnotherReview() {
            TitleRules.amend(REVIEWED, Declaration.NONE, EMPLOYER, CLEAR)
                    .ifAccepted(step -> assertEquals(DRAFT, step.after()));
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
        void isRefusedFromTheInstantTheWindowCloses() {
            assertEquals("accepted", reason(submit(ON_NOTICE, WINDOW.closes().minusMillis(1))));
            assertEquals(TitleRefusal.SUBMISSION_WINDOW_CLOSED, reason(submit(ON_NOTICE, WINDOW.closes())));
        }

        @Test
        void isRefusedBeforeTheWindowOpens() {
            assertEquals(TitleRefusal.SUBMISSION_WINDOW_NOT_OPEN,
                    reason(submit(ON_NOTICE, WINDOW.opens().minusMillis(1))));
        }
    }

    @Nested
    class TheCutOff {
        private static final Instant LAST = Instant.parse("2026-12-15T15:59:59Z");

        @Test
        void countsItsOwnDayIfItIsInclusive() {
            assertEquals(true, new CutOff(LocalDate.of(2026, 12, 15), true).isMetBy(LAST));
            assertEquals(false, new CutOff(LocalDate.of(2026, 12, 15), true).isMetBy(LAST.plusSeconds(1)));
            assertEquals(false, new CutOff(LocalDate.of(2026, 12, 15), false).isMetBy(LAST));
        }
    }
}
