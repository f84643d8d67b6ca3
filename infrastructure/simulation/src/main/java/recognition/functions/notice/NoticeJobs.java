package recognition.functions.notice;

import java.time.Clock;

import recognition.domain.calendar.WorkingCalendar;
import recognition.storage.Table;

/** Makes the jobs of this feature for the simulation, on a table, a calendar and a clock of its own. */
public final class NoticeJobs {
    private NoticeJobs() {}

    public static CloseEndedNotices closeEndedNotices(Table table, WorkingCalendar calendar, Clock clock) {
        return new CloseEndedNotices(table, () -> calendar, clock);
    }
}
