package recognition.domain.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import recognition.domain.Decision;
import recognition.domain.Decision.Accepted;
import recognition.domain.Decision.Refused;
import recognition.domain.Refusal;
import recognition.domain.access.Owner;
import recognition.domain.calendar.Calendars;
import recognition.domain.calendar.Holiday;
import recognition.domain.calendar.WorkingCalendar;
import recognition.domain.calendar.WorkingDayYear;
import recognition.domain.cases.Event.Actor;
import recognition.domain.cases.Step;
import recognition.domain.document.DocumentId;
import recognition.domain.notice.PublicNotice.Kind;
import recognition.domain.notice.PublicNotice.Opening;
import recognition.domain.notice.PublicNotice.VoidReason;

/** A notice in each of its stages: posted on Friday 26 September 2025 for five working days, until the end of 10 October. */
final class Notices {
    static final WorkingCalendar CALENDAR = Calendars.of(Calendars.YEAR_2025, Calendars.YEAR_2026);
    static final Instant POSTED_AT = Instant.parse("2025-09-26T07:30:00Z");
    static final Instant CLOSES_AT = Instant.parse("2025-10-10T16:00:00Z");
    static final String MATERIAL = "material";
    static final Actor BUREAU = new Actor.Person("officer");

    private static final Random RANDOM = new Random(1);
    static final DocumentId PROOF = DocumentId.random(RANDOM);
    static final ObjectionId OBJECTION = ObjectionId.random(RANDOM);
    static final ObjectionId OTHER_OBJECTION = ObjectionId.random(RANDOM);
    private static final Opening OPENING = new Opening(NoticeId.random(RANDOM), Kind.EMPLOYER_INTERNAL,
            new Owner.Individual("employer"), "t_1", List.of(), Calendars.FIVE_WORKING_DAYS,
            Instant.parse("2025-09-25T00:00:00Z"));

    private Notices() {}

    static PublicNotice scheduled() {
        return NoticeRules.schedule(OPENING, MATERIAL, BUREAU).after();
    }

    static PublicNotice posted() {
        return after(NoticeRules.post(scheduled(), PROOF, CALENDAR, BUREAU, POSTED_AT));
    }

    static PublicNotice running(ObjectionId... objections) {
        var running = NoticeRules.asOf(posted(), CALENDAR, CLOSES_AT.minusMillis(1));
        for (var objection : objections) {
            running = after(NoticeRules.object(running, objection, CALENDAR, BUREAU, CLOSES_AT.minusMillis(1)));
        }
        return running;
    }

    static PublicNotice closedClear() {
        return after(NoticeRules.advance(running(), CALENDAR, CLOSES_AT));
    }

    static PublicNotice closedWithObjection() {
        return after(NoticeRules.advance(running(OBJECTION), CALENDAR, CLOSES_AT));
    }

    static PublicNotice voided(VoidReason reason) {
        return after(NoticeRules.takeDown(running(), reason, CALENDAR, BUREAU, POSTED_AT));
    }

    static WorkingCalendar withTheTenthOff(Instant from) {
        return amended(from, new Holiday("台风", "Typhoon", LocalDate.of(2025, 10, 10), LocalDate.of(2025, 10, 10)), 8);
    }

    static WorkingCalendar withTheEighthWorked(Instant from) {
        return amended(from, new Holiday("校庆", "Jubilee", LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 1)), 7);
    }

    static WorkingCalendar with2026From(Instant inForceFrom) {
        var year = Calendars.YEAR_2026;
        return Calendars.of(Calendars.YEAR_2025,
                new WorkingDayYear(2026, 1, year.source(), inForceFrom, year.holidays(),
                        year.makeupWorkdays()));
    }

    private static WorkingCalendar amended(Instant from, Holiday further, int lastDayOfTheNationalHoliday) {
        var was = Calendars.YEAR_2025;
        var national = new Holiday("国庆节", "National Day", LocalDate.of(2025, 10, 1),
                LocalDate.of(2025, 10, lastDayOfTheNationalHoliday));
        return Calendars.of(was,
                new WorkingDayYear(2025, 2, was.source(), from, List.of(national, further), was.makeupWorkdays()),
                Calendars.YEAR_2026);
    }

    static Step<PublicNotice> step(Decision<Step<PublicNotice>> decision) {
        return switch (decision) {
            case Accepted<Step<PublicNotice>>(var step) -> step;
            case Refused<Step<PublicNotice>>(var reason, var facts) -> throw new AssertionError(reason + " " + facts);
        };
    }

    static PublicNotice after(Decision<Step<PublicNotice>> decision) {
        return step(decision).after();
    }

    static Refusal refusal(Decision<Step<PublicNotice>> decision) {
        return switch (decision) {
            case Accepted<Step<PublicNotice>>(var step) -> throw new AssertionError(step.event().kind());
            case Refused<Step<PublicNotice>>(var reason, _) -> reason;
        };
    }
}
