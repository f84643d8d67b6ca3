package recognition.functions.deadline;

import java.time.Clock;

import recognition.domain.calendar.WorkingCalendars;
import recognition.domain.document.DocumentFiles;
import recognition.storage.Table;

/** Makes the jobs of this feature for the simulation, on a table, a calendar and a clock of its own. */
public final class DeadlineJobs {
    private DeadlineJobs() {}

    public static AdvanceDeadlines advanceDeadlines(Table table, WorkingCalendars calendars, Clock clock) {
        return new AdvanceDeadlines(table, calendars, clock);
    }

    public static EraseExpired eraseExpired(Table table, DocumentFiles files, WorkingCalendars calendars, Clock clock) {
        return new EraseExpired(table, files, calendars, clock);
    }
}
