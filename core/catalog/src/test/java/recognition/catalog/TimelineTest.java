package recognition.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import recognition.domain.calendar.Term;
import recognition.domain.catalog.Jurisdiction;
import recognition.domain.notice.NoticeRules;
import recognition.domain.time.HouseClock;
import recognition.domain.title.Timeline;
import recognition.domain.title.Timeline.Kind;
import recognition.domain.title.Timeline.Milestone;
import recognition.domain.title.Timeline.Plan;
import recognition.domain.title.Timeline.Terms;

/** The third round of 2025, drawn backwards with the State Council's working days: 1 to 19 September, verified by 31 August. */
class TimelineTest {
    private static final PolicyFiles POLICIES = PolicyFiles.read(Jurisdiction.SHANGHAI);
    private static final LocalDate TODAY = LocalDate.of(2025, 9, 1);

    private static Term days(int length) {
        return POLICIES.workingDays(length, TODAY);
    }

    private static Map<Kind, Milestone> drawn(String round, Plan plan) {
        var of = RoundFiles.read().find(round).orElseThrow();
        var terms = new Terms(days(of.conditions().noticeWorkingDays()), days(23), days(10));
        return Timeline.of(of, plan, terms, CalendarFiles.read()).milestones().stream()
                .collect(Collectors.toMap(Milestone::kind, one -> one));
    }

    private static final Map<Kind, Milestone> LAST_MOMENT = drawn("shanghai-2025-3", new Plan(null, days(3), false));

    @Test
    void theNoticeIsPostedByThursday11SeptemberOrTheWindowIsMissed() {
        assertEquals(LocalDate.of(2025, 9, 11), LAST_MOMENT.get(Kind.POST_NOTICE).latest());
        assertEquals(LocalDate.of(2025, 9, 18), LAST_MOMENT.get(Kind.NOTICE_CLEAR).latest());
        assertEquals(LocalDate.of(2025, 9, 19), LAST_MOMENT.get(Kind.SUBMIT).latest());
        assertEquals(Instant.parse("2025-09-19T16:00:00Z"), LAST_MOMENT.get(Kind.SUBMIT).before());
    }

    @Test
    void aDayLaterTheNoticeEndsWithTheWindow() {
        var calendar = CalendarFiles.read();
        var late = calendar.end(LocalDate.of(2025, 9, 12), days(5));
        assertFalse(late.closesAt().plus(NoticeRules.LONGEST_REQUEST).isBefore(Instant.parse("2025-09-19T16:00:00Z")));
    }

    @Test
    void theReviewHasItsDaysBeforeTheNotice() {
        assertEquals(LocalDate.of(2025, 9, 8), LAST_MOMENT.get(Kind.HAND_IN).latest());
        assertEquals(LocalDate.of(2025, 9, 8), LAST_MOMENT.get(Kind.DECLARE).latest());
    }

    @Test
    void theVerificationPassesByTheCutOffAndIsFiledAServiceStandardBefore() {
        assertEquals(LocalDate.of(2025, 8, 31), LAST_MOMENT.get(Kind.PASS_VERIFICATION).latest());
        assertEquals(Instant.parse("2025-08-31T16:00:00Z"), LAST_MOMENT.get(Kind.PASS_VERIFICATION).before());
        var end = CalendarFiles.read().end(LAST_MOMENT.get(Kind.FILE_VERIFICATION).latest(), days(23));
        assertEquals(LocalDate.of(2025, 8, 29), end.lastDay());
    }

    @Test
    void aPublicInstitutionAsksItsDepartmentInBetween() {
        var drawn = drawn("shanghai-2026-4", new Plan(null, null, true));
        assertEquals(LocalDate.of(2026, 12, 6), drawn.get(Kind.ASK_CONSENT).latest());
        assertEquals(LocalDate.of(2026, 11, 29), drawn.get(Kind.POST_NOTICE).latest());
    }

    @Test
    void whoSubmitsEarlierPostsEarlier() {
        var drawn = drawn("shanghai-2025-3", new Plan(LocalDate.of(2025, 9, 12), null, false));
        assertEquals(LocalDate.of(2025, 9, 4), drawn.get(Kind.POST_NOTICE).latest());
    }

    @Test
    void eachIsMissedFromTheFirstInstantAfterItsDay() {
        var posting = LAST_MOMENT.get(Kind.POST_NOTICE);
        assertFalse(posting.isMissed(Instant.parse("2025-09-11T15:59:59Z")));
        assertTrue(posting.isMissed(LocalDate.of(2025, 9, 12).atStartOfDay(HouseClock.SHANGHAI).toInstant()));
    }
}
