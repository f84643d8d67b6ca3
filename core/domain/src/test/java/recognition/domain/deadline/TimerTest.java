package recognition.domain.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import recognition.domain.calendar.Calendars;
import recognition.domain.calendar.PeriodEnd.Provisional;
import recognition.domain.calendar.PeriodEnd.Settled;
import recognition.domain.calendar.WorkingCalendar;

class TimerTest {
    private static final WorkingCalendar ONLY_2025 = Calendars.of(Calendars.YEAR_2025);
    private static final WorkingCalendar BOTH = Calendars.of(Calendars.YEAR_2025, Calendars.YEAR_2026);
    /** Five working days from 29 December 2025 are 30, 31 December, 4 (a Sunday made up for), 5, 6 January. */
    private static final Instant STARTED = Instant.parse("2025-12-29T02:00:00Z");
    private static final Instant END = Instant.parse("2026-01-06T16:00:00Z");

    private final Timer waiting = Timer.start(Calendars.FIVE_WORKING_DAYS, ONLY_2025, STARTED);

    @Test
    void waitsForAYearThatIsNotKnown() {
        assertEquals(2026, assertInstanceOf(Provisional.class, waiting.end()).missing());
        assertFalse(waiting.isOver(ONLY_2025, END.plusSeconds(86_400 * 30)));
    }

    @Test
    void isCountedAgainByAYearThatBecameKnownAfterTheInstantItCountsFrom() {
        var counted = waiting.counted(BOTH, STARTED.plusSeconds(60));
        assertEquals(END, assertInstanceOf(Settled.class, counted.end()).closesAt());
        assertTrue(counted.isOver(BOTH, END));
        assertFalse(counted.isOver(BOTH, END.minusMillis(1)));
    }

    @Test
    void whenItsYearBecomesKnownAfterItsEndThereIsTheRestOfTheDay() {
        var late = END.plusSeconds(3_600);
        var counted = waiting.counted(BOTH, late);
        assertEquals(Instant.parse("2026-01-07T16:00:00Z"), counted.end().closesAt());
        assertFalse(counted.isOver(BOTH, late));
    }

    @Test
    void isTheSameForAClockThatJumpsBackAndForAnInstanceThatKnowsLess() {
        var settled = Timer.start(Calendars.FIVE_WORKING_DAYS, BOTH, STARTED);
        assertSame(settled, settled.counted(BOTH, STARTED.minusSeconds(86_400 * 60)));
        assertSame(settled, settled.counted(ONLY_2025, STARTED.plusSeconds(60)));
        assertTrue(settled.isOver(BOTH, END));
    }
}
