package recognition.functions.notice;

import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

import recognition.catalog.CalendarFiles;
import recognition.domain.calendar.WorkingCalendars;
import recognition.domain.deadline.DeadlineKind.Lane;
import recognition.domain.deadline.Lives;
import recognition.domain.notice.NoticeId;
import recognition.domain.notice.NoticeRules;
import recognition.domain.time.HouseClock;
import recognition.storage.Table;
import recognition.storage.calendar.DynamoWorkingCalendars;
import recognition.storage.deadline.DynamoDueIndex;
import recognition.storage.notice.DynamoPublicNotices;
import recognition.web.Sweeping;

/**
 * Closes every public notice that has been displayed long enough (S2-27, S2-30): at the end of its last working day and not before.
 * Runs each minute; run late, twice or beside itself it changes nothing more.
 */
public final class CloseEndedNotices implements RequestHandler<Object, String> {
    private final Sweeping sweeping;

    public CloseEndedNotices() {
        this(Table.ofSettings(), HouseClock.clock());
    }

    private CloseEndedNotices(Table table, Clock clock) {
        this(table, new DynamoWorkingCalendars(table, CalendarFiles.read(), clock), clock);
    }

    CloseEndedNotices(Table table, WorkingCalendars calendars, Clock clock) {
        this.sweeping = new Sweeping(new DynamoDueIndex(table), lives(table), calendars, clock);
    }

    private static Lives lives(Table table) {
        return Lives.NONE.with(new DynamoPublicNotices(table), NoticeId::new, NoticeRules::advance);
    }

    @Override
    public String handleRequest(Object event, Context context) {
        return sweeping.run(Lane.NOTICES, context);
    }
}
