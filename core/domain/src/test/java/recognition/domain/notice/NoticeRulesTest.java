package recognition.domain.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static recognition.domain.notice.Notices.BUREAU;
import static recognition.domain.notice.Notices.CALENDAR;
import static recognition.domain.notice.Notices.CLOSES_AT;
import static recognition.domain.notice.Notices.MATERIAL;
import static recognition.domain.notice.Notices.OBJECTION;
import static recognition.domain.notice.Notices.OTHER_OBJECTION;
import static recognition.domain.notice.Notices.POSTED_AT;
import static recognition.domain.notice.Notices.PROOF;
import static recognition.domain.notice.Notices.after;
import static recognition.domain.notice.Notices.closedClear;
import static recognition.domain.notice.Notices.closedWithObjection;
import static recognition.domain.notice.Notices.posted;
import static recognition.domain.notice.Notices.refusal;
import static recognition.domain.notice.Notices.running;
import static recognition.domain.notice.Notices.scheduled;
import static recognition.domain.notice.Notices.step;
import static recognition.domain.notice.Notices.voided;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import recognition.domain.calendar.Basis;
import recognition.domain.calendar.CalendarRefusal;
import recognition.domain.calendar.Calendars;
import recognition.domain.calendar.WorkingCalendar;
import recognition.domain.cases.Event.Actor;
import recognition.domain.deadline.Deadline.Awaiting;
import recognition.domain.deadline.Deadline.Due;
import recognition.domain.deadline.DeadlineKind;
import recognition.domain.notice.Objections.Outcome;
import recognition.domain.notice.PublicNotice.ClosedClear;
import recognition.domain.notice.PublicNotice.ClosedWithObjection;
import recognition.domain.notice.PublicNotice.Posted;
import recognition.domain.notice.PublicNotice.Running;
import recognition.domain.notice.PublicNotice.Scheduled;
import recognition.domain.notice.PublicNotice.VoidReason;
import recognition.domain.notice.PublicNotice.Voided;

class NoticeRulesTest {
    private static final Instant LAST_MILLISECOND = CLOSES_AT.minusMillis(1);

    @Nested
    class Posting {
        @Test
        void setsTheEndToTheEndOfTheFifthWorkingDay() {
            var step = step(NoticeRules.post(scheduled(), PROOF, CALENDAR, BUREAU, POSTED_AT));
            assertEquals(CLOSES_AT, assertInstanceOf(Posted.class, step.after()).display().end().closesAt());
            assertEquals("S2-27", step.event().article());
            assertEquals("2025-10-10", step.event().details().get("lastDay"));
        }

        @Test
        void countsFromTheCivilDayInShanghai() {
            var lateOnThe25thInUtc = Instant.parse("2025-09-25T16:00:00Z");
            var posted = after(NoticeRules.post(scheduled(), PROOF, CALENDAR, BUREAU, lateOnThe25thInUtc));
            assertEquals(CLOSES_AT, ((Posted) posted).display().end().closesAt());
        }

        @Test
        void happensOnce() {
            assertEquals(NoticeRefusal.ALREADY_POSTED,
                    refusal(NoticeRules.post(posted(), PROOF, CALENDAR, BUREAU, POSTED_AT)));
        }

        @Test
        void isDueAtItsEnd() {
            assertEquals(Optional.of(new Due(DeadlineKind.NOTICE_END, posted().opening().id().value(), CLOSES_AT,
                    new Basis("2025.1", "working-days"))), posted().deadline());
            assertEquals(Optional.empty(), closedClear().deadline());
        }

        @Test
        void knowsNothingOfAYearThatIsNotInForceYet() {
            var before = Calendars.YEAR_2025.inForceFrom().minusMillis(1);
            var posted = after(NoticeRules.post(scheduled(), PROOF, CALENDAR, BUREAU, before));
            assertInstanceOf(Awaiting.class, posted.deadline().orElseThrow());
        }
    }

    @Nested
    class Time {
        @Test
        void letsThePeriodRunFromTheDayAfterPosting() {
            assertInstanceOf(Posted.class,
                    NoticeRules.asOf(posted(), CALENDAR, Instant.parse("2025-09-26T15:59:59.999Z")));
            assertInstanceOf(Running.class,
                    NoticeRules.asOf(posted(), CALENDAR, Instant.parse("2025-09-26T16:00:00Z")));
        }

        @Test
        void closesNothingAMillisecondEarlier() {
            var refused = NoticeRules.advance(running(), CALENDAR, LAST_MILLISECOND);
            assertEquals(NoticeRefusal.PERIOD_NOT_OVER, refusal(refused));
            assertInstanceOf(Running.class, NoticeRules.asOf(running(), CALENDAR, LAST_MILLISECOND));
        }

        @Test
        void closesAtTheEndAsOfTheEnd() {
            var step = step(NoticeRules.advance(running(), CALENDAR, CLOSES_AT));
            assertEquals(CLOSES_AT, assertInstanceOf(ClosedClear.class, step.after()).closedAt());
            assertEquals(CLOSES_AT, step.event().at());
            assertEquals(new Actor.Calendar(), step.event().by());
        }

        @Test
        void closesAsOfTheEndHoweverLateItIsLookedAt() {
            var monthLater = Instant.parse("2025-11-10T00:00:00Z");
            assertEquals(NoticeRules.advance(running(), CALENDAR, CLOSES_AT),
                    NoticeRules.advance(running(), CALENDAR, monthLater));
            assertEquals(NoticeRules.asOf(posted(), CALENDAR, CLOSES_AT),
                    NoticeRules.asOf(running(), CALENDAR, monthLater));
        }

        @Test
        void closesOnce() {
            assertEquals(NoticeRefusal.PERIOD_OVER, refusal(NoticeRules.advance(closedClear(), CALENDAR, CLOSES_AT)));
        }

        @Test
        void closesWithAnObjectionThatIsOpenOrUpheld() {
            var open = running(OBJECTION);
            assertInstanceOf(ClosedWithObjection.class, after(NoticeRules.advance(open, CALENDAR, CLOSES_AT)));
            var upheld = after(NoticeRules.settle(open, OBJECTION, Outcome.UPHELD, BUREAU, POSTED_AT));
            assertInstanceOf(ClosedWithObjection.class, after(NoticeRules.advance(upheld, CALENDAR, CLOSES_AT)));
        }

        @Test
        void closesClearWhenTheObjectionsWereDismissed() {
            var dismissed = after(
                    NoticeRules.settle(running(OBJECTION), OBJECTION, Outcome.DISMISSED, BUREAU, POSTED_AT));
            assertInstanceOf(ClosedClear.class, after(NoticeRules.advance(dismissed, CALENDAR, CLOSES_AT)));
        }

        @Test
        void thatJumpsBackOpensNothingAgain() {
            assertEquals(closedClear(), NoticeRules.asOf(closedClear(), CALENDAR, POSTED_AT));
        }
    }

    @Nested
    class Objecting {
        @Test
        void isPossibleFromTheDisplayOn() {
            var step = step(NoticeRules.object(posted(), OBJECTION, CALENDAR, BUREAU, POSTED_AT));
            assertEquals(List.of(OBJECTION), step.after().objections().open());
            assertEquals(NoticeRefusal.NOT_POSTED,
                    refusal(NoticeRules.object(scheduled(), OBJECTION, CALENDAR, BUREAU, POSTED_AT)));
        }

        @Test
        void inTheLastMillisecondCounts() {
            var step = step(NoticeRules.object(running(), OBJECTION, CALENDAR, BUREAU, LAST_MILLISECOND));
            assertEquals(LAST_MILLISECOND, step.event().at());
        }

        @Test
        void inTheLastMillisecondCountsThoughTheSweepWasFaster() {
            var after = after(NoticeRules.object(closedClear(), OBJECTION, CALENDAR, BUREAU, LAST_MILLISECOND));
            assertInstanceOf(ClosedWithObjection.class, after);
            var second = after(NoticeRules.object(after, OTHER_OBJECTION, CALENDAR, BUREAU, LAST_MILLISECOND));
            assertEquals(List.of(OBJECTION, OTHER_OBJECTION), second.objections().open());
        }

        @Test
        void atTheEndIsTooLateThoughNobodyHasClosedYet() {
            assertEquals(NoticeRefusal.PERIOD_OVER,
                    refusal(NoticeRules.object(running(), OBJECTION, CALENDAR, BUREAU, CLOSES_AT)));
            assertEquals(NoticeRefusal.PERIOD_OVER,
                    refusal(NoticeRules.object(closedClear(), OBJECTION, CALENDAR, BUREAU, CLOSES_AT)));
            assertEquals(NoticeRefusal.PERIOD_OVER,
                    refusal(NoticeRules.object(closedWithObjection(), OTHER_OBJECTION, CALENDAR, BUREAU, CLOSES_AT)));
        }

        @Test
        void isNotPossibleTwiceWithOneObjection() {
            assertEquals(NoticeRefusal.ALREADY_LODGED,
                    refusal(NoticeRules.object(running(OBJECTION), OBJECTION, CALENDAR, BUREAU, POSTED_AT)));
        }
    }

    @Nested
    class Settling {
        @Test
        void theLastObjectionClearsANoticeWhosePeriodIsOver() {
            var closed = after(NoticeRules.advance(running(OBJECTION, OTHER_OBJECTION), CALENDAR, CLOSES_AT));
            var one = after(NoticeRules.settle(closed, OBJECTION, Outcome.DISMISSED, BUREAU, CLOSES_AT));
            assertInstanceOf(ClosedWithObjection.class, one);
            var both = after(NoticeRules.settle(one, OTHER_OBJECTION, Outcome.DISMISSED, BUREAU, CLOSES_AT));
            assertEquals(CLOSES_AT, assertInstanceOf(ClosedClear.class, both).closedAt());
        }

        @Test
        void anUpheldObjectionIsNeverCleared() {
            var upheld = after(NoticeRules.settle(closedWithObjection(), OBJECTION, Outcome.UPHELD, BUREAU, CLOSES_AT));
            assertInstanceOf(ClosedWithObjection.class, upheld);
            assertEquals(NoticeRefusal.NO_SUCH_OBJECTION,
                    refusal(NoticeRules.settle(upheld, OBJECTION, Outcome.DISMISSED, BUREAU, CLOSES_AT)));
        }
    }

    @Nested
    class ChangingTheMaterial {
        @Test
        void beforeItIsDisplayedIsFree() {
            var amended = after(NoticeRules.amend(scheduled(), "other", CALENDAR, BUREAU, POSTED_AT));
            assertEquals("other", assertInstanceOf(Scheduled.class, amended).material());
        }

        @Test
        void whileItIsDisplayedVoidsTheDisplay() {
            var amended = after(NoticeRules.amend(running(OBJECTION), "other", CALENDAR, BUREAU, LAST_MILLISECOND));
            assertEquals(VoidReason.MATERIAL_CHANGED, assertInstanceOf(Voided.class, amended).reason());
            assertEquals(List.of(OBJECTION), amended.objections().open());
        }

        @Test
        void toTheSameIsNoChange() {
            for (var is : List.of(scheduled(), posted(), running())) {
                assertEquals(NoticeRefusal.MATERIAL_UNCHANGED,
                        refusal(NoticeRules.amend(is, MATERIAL, CALENDAR, BUREAU, POSTED_AT)));
            }
        }

        @Test
        void afterTheEndIsTooLateThoughNobodyHasClosedYet() {
            assertEquals(NoticeRefusal.PERIOD_OVER,
                    refusal(NoticeRules.amend(running(), "other", CALENDAR, BUREAU, CLOSES_AT)));
        }

        @Test
        void isFollowedByAWholeNewPeriod() {
            var anew = after(NoticeRules.displayAnew(voided(VoidReason.MATERIAL_CHANGED), "other", BUREAU, CLOSES_AT));
            var posted = after(NoticeRules.post(anew, PROOF, CALENDAR, BUREAU, CLOSES_AT));
            assertEquals(Instant.parse("2025-10-17T16:00:00Z"), ((Posted) posted).display().end().closesAt());
        }
    }

    @Nested
    class TakingDown {
        @Test
        void beforeTheEndVoids() {
            var down = after(
                    NoticeRules.takeDown(running(), VoidReason.CASE_ENDED, CALENDAR, BUREAU, LAST_MILLISECOND));
            assertEquals(VoidReason.CASE_ENDED, assertInstanceOf(Voided.class, down).reason());
            assertEquals(NoticeRefusal.NOT_TO_BE_DISPLAYED_ANEW,
                    refusal(NoticeRules.displayAnew(down, MATERIAL, BUREAU, CLOSES_AT)));
        }

        @Test
        void atTheEndIsTooLate() {
            assertEquals(NoticeRefusal.PERIOD_OVER, refusal(
                    NoticeRules.takeDown(running(), VoidReason.DISPLAY_INTERRUPTED, CALENDAR, BUREAU, CLOSES_AT)));
        }
    }

    @Nested
    class ANewCalendar {
        /** 10 October 2025 becomes a day off on the evening of the 9th. */
        private final Instant change = Instant.parse("2025-10-09T12:00:00Z");
        private final WorkingCalendar amended = Notices.withTheTenthOff(change);
        private final Instant later = Instant.parse("2025-10-11T16:00:00Z");

        @Test
        void movesTheEndLaterAsAnEventOfItsOwn() {
            var step = step(NoticeRules.advance(running(), amended, change));
            assertEquals("NOTICE_END_MOVED", step.event().kind());
            assertEquals(change, step.event().at());
            assertEquals(later, assertInstanceOf(Running.class, step.after()).display().end().closesAt());
            assertEquals(NoticeRefusal.PERIOD_NOT_OVER, refusal(NoticeRules.advance(step.after(), amended, change)));
        }

        @Test
        void countsWhetherOrNotAnybodyMovedTheEndBefore() {
            assertInstanceOf(Running.class, NoticeRules.asOf(running(), amended, CLOSES_AT));
            step(NoticeRules.object(running(), OBJECTION, amended, BUREAU, later.minusMillis(1)));
            var closed = after(NoticeRules.advance(running(), amended, Instant.parse("2025-11-10T00:00:00Z")));
            assertEquals(later, assertInstanceOf(ClosedClear.class, closed).closedAt());
        }

        @Test
        void doesNotHideTheMoveBehindAnObjection() {
            var objected = after(NoticeRules.object(running(), OBJECTION, amended, BUREAU, change.plusSeconds(1)));
            assertEquals("NOTICE_END_MOVED",
                    step(NoticeRules.advance(objected, amended, change.plusSeconds(2))).event().kind());
        }

        @Test
        void thatCameAfterTheEndChangesNothing() {
            var tooLate = Notices.withTheTenthOff(CLOSES_AT);
            var closed = after(NoticeRules.advance(running(), tooLate, later));
            assertEquals(CLOSES_AT, assertInstanceOf(ClosedClear.class, closed).closedAt());
        }

        @Test
        void neverMovesTheEndEarlier() {
            var workedOnTheEighth = Notices.withTheEighthWorked(change);
            assertEquals(NoticeRefusal.PERIOD_NOT_OVER,
                    refusal(NoticeRules.advance(running(), workedOnTheEighth, LAST_MILLISECOND)));
        }
    }

    @Nested
    class AnUnknownYear {
        private final Instant postedAt = Instant.parse("2025-12-29T02:00:00Z");
        private final WorkingCalendar unknown = Calendars.of(Calendars.YEAR_2025);
        private final PublicNotice posted = after(NoticeRules.post(scheduled(), PROOF, unknown, BUREAU, postedAt));

        @Test
        void isNeverClosed() {
            var yearsLater = Instant.parse("2030-01-01T00:00:00Z");
            assertEquals(CalendarRefusal.UNKNOWN_CALENDAR, refusal(NoticeRules.advance(posted, unknown, yearsLater)));
            assertInstanceOf(Running.class, NoticeRules.asOf(posted, unknown, yearsLater));
        }

        @Test
        void isCountedAgainWhenItIsLoaded() {
            var loadedAt = Instant.parse("2025-12-30T02:00:00Z");
            var step = step(NoticeRules.advance(posted, Notices.with2026From(loadedAt), loadedAt));
            assertEquals("NOTICE_END_MOVED", step.event().kind());
            assertEquals(Instant.parse("2026-01-06T16:00:00Z"), step.after().deadline().orElseThrow().dueAt());
            assertInstanceOf(Due.class, step.after().deadline().orElseThrow());
        }

        @Test
        void loadedAfterTheEndLeavesTheRestOfTheDayToObject() {
            var loadedAt = Instant.parse("2026-01-20T02:00:00Z");
            var calendar = Notices.with2026From(loadedAt);
            assertEquals(Instant.parse("2026-01-20T16:00:00Z"),
                    step(NoticeRules.advance(posted, calendar, loadedAt)).after().deadline().orElseThrow().dueAt());
            step(NoticeRules.object(posted, OBJECTION, calendar, BUREAU, Instant.parse("2026-01-20T15:59:59.999Z")));
        }
    }

    @Nested
    class StandingClear {
        @Test
        void waitsForRequestsThatArrivedInTime() {
            assertFalse(NoticeRules.standsClear(closedClear(), CALENDAR, CLOSES_AT.plusSeconds(59)));
            assertTrue(NoticeRules.standsClear(closedClear(), CALENDAR, CLOSES_AT.plusSeconds(60)));
            assertTrue(NoticeRules.standsClear(posted(), CALENDAR, CLOSES_AT.plusSeconds(60)));
        }

        @Test
        void isDeniedWhileAnObjectionIsOpen() {
            assertFalse(NoticeRules.standsClear(closedWithObjection(), CALENDAR, CLOSES_AT.plusSeconds(60)));
            assertFalse(NoticeRules.standsClear(running(OBJECTION), CALENDAR, CLOSES_AT.plusSeconds(60)));
        }
    }
}
