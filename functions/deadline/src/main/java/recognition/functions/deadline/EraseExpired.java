package recognition.functions.deadline;

import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

import recognition.catalog.CalendarFiles;
import recognition.catalog.DocumentTermFiles;
import recognition.domain.calendar.WorkingCalendars;
import recognition.domain.deadline.DeadlineKind.Lane;
import recognition.domain.deadline.Lives;
import recognition.domain.deadline.Sweep;
import recognition.domain.document.DocumentFiles;
import recognition.domain.document.DocumentId;
import recognition.domain.time.HouseClock;
import recognition.domain.verification.VerificationId;
import recognition.storage.Table;
import recognition.storage.calendar.DynamoWorkingCalendars;
import recognition.storage.deadline.DynamoDueIndex;
import recognition.storage.document.DynamoDocuments;
import recognition.storage.document.S3DocumentFiles;
import recognition.storage.verification.DynamoVerificationRequests;
import recognition.web.Sweeping;

/**
 * Ends what nobody went on with and erases what has been kept long enough. Runs each hour; run late, twice or beside itself it
 * changes nothing more.
 */
public final class EraseExpired implements RequestHandler<Object, String> {
    private final Sweeping sweeping;

    public EraseExpired() {
        this(Table.ofSettings(), HouseClock.clock());
    }

    private EraseExpired(Table table, Clock clock) {
        this(table, S3DocumentFiles.ofSettings(), new DynamoWorkingCalendars(table, CalendarFiles.read(), clock),
                clock);
    }

    EraseExpired(Table table, DocumentFiles files, WorkingCalendars calendars, Clock clock) {
        this.sweeping = new Sweeping(new DynamoDueIndex(table), lives(table, files), calendars,
                Clock.offset(clock, Sweep.LONGEST_REQUEST.negated()));
    }

    /** A row for each kind of case that has such deadlines: its keeper, its identity, its rule. */
    private static Lives lives(Table table, DocumentFiles files) {
        var documents = new DynamoDocuments(table);
        return Lives.NONE.with(new DynamoVerificationRequests(table), VerificationId::new, VerificationMoves.read())
                .with(documents, DocumentId::new,
                        new Retention(documents, files, DocumentTermFiles.read())::advance);
    }

    @Override
    public String handleRequest(Object event, Context context) {
        return sweeping.run(Lane.ERASURE, context);
    }
}
