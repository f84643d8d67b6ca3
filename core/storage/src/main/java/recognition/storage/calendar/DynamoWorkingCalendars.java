package recognition.storage.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import recognition.domain.calendar.CalendarRules;
import recognition.domain.calendar.CalendarYears;
import recognition.domain.calendar.WorkingCalendar;
import recognition.domain.calendar.WorkingCalendars;
import recognition.domain.cases.Unavailable;
import recognition.storage.Table;

/**
 * The years delivered with the service and those loaded since. What was read is good for a minute, well under
 * {@link CalendarRules#LEAD}; a clock that was set back, and an instance that slept, read again.
 */
public final class DynamoWorkingCalendars implements WorkingCalendars {
    private static final Duration GOOD_FOR = Duration.ofMinutes(1);

    private final CalendarYears years;
    private final WorkingCalendar delivered;
    private final Clock clock;
    private volatile Read last = new Read(Instant.MIN, 0, null);

    private record Read(Instant at, long version, WorkingCalendar calendar) {}

    public DynamoWorkingCalendars(Table table, WorkingCalendar delivered, Clock clock) {
        this.years = new DynamoCalendarYears(table);
        this.delivered = delivered;
        this.clock = clock;
    }

    /** @throws Unavailable if the store does not answer: nothing is counted by what may be out of date */
    @Override
    public WorkingCalendar known() {
        var now = clock.instant();
        var read = last;
        if (read.calendar() == null || now.isBefore(read.at()) || !now.isBefore(read.at().plus(GOOD_FOR))) {
            read = read(read, now);
            last = read;
        }
        return read.calendar();
    }

    private Read read(Read before, Instant now) {
        var found = years.find(CalendarYears.Name.CHINA).orElseThrow();
        return before.calendar() != null && found.version() == before.version()
                ? new Read(now, before.version(), before.calendar())
                : new Read(now, found.version(), delivered.with(found.state().versions()));
    }
}
