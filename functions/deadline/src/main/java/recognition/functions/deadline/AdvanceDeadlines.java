package recognition.functions.deadline;

import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

import recognition.catalog.CalendarFiles;
import recognition.catalog.RoundFiles;
import recognition.domain.calendar.WorkingCalendars;
import recognition.domain.deadline.DeadlineKind.Lane;
import recognition.domain.deadline.Lives;
import recognition.domain.deadline.Sweep;
import recognition.domain.notice.ObjectionId;
import recognition.domain.objection.ObjectionRules;
import recognition.domain.panel.AcceptanceRules;
import recognition.domain.time.HouseClock;
import recognition.domain.title.ApplicationId;
import recognition.domain.title.TitleRules;
import recognition.domain.title.TitleRules.Grounds;
import recognition.domain.verification.VerificationId;
import recognition.storage.Table;
import recognition.storage.calendar.DynamoWorkingCalendars;
import recognition.storage.deadline.DynamoDueIndex;
import recognition.storage.objection.DynamoObjections;
import recognition.storage.panel.DynamoAssessments;
import recognition.storage.title.DynamoTitleApplications;
import recognition.storage.verification.DynamoVerificationRequests;
import recognition.web.Sweeping;

/**
 * Does to cases what time does: what was due and did not come has its consequence as of the instant it was due. Runs each minute;
 * run late, twice or beside itself it changes nothing more. Keeps a minute behind the clock, so that what arrived in the last second
 * is kept before it.
 */
public final class AdvanceDeadlines implements RequestHandler<Object, String> {
    private final Sweeping sweeping;

    public AdvanceDeadlines() {
        this(Table.ofSettings(), HouseClock.clock());
    }

    private AdvanceDeadlines(Table table, Clock clock) {
        this(table, new DynamoWorkingCalendars(table, CalendarFiles.read(), clock), clock);
    }

    AdvanceDeadlines(Table table, WorkingCalendars calendars, Clock clock) {
        this.sweeping = new Sweeping(new DynamoDueIndex(table), lives(table), calendars,
                Clock.offset(clock, Sweep.LONGEST_REQUEST.negated()));
    }

    /** A row for each kind of case that has such deadlines: its keeper, its identity, its rule. */
    private static Lives lives(Table table) {
        var rounds = RoundFiles.read();
        return Lives.NONE.with(new DynamoTitleApplications(table), ApplicationId::new,
                (is, calendar, now) -> TitleRules.advance(is,
                        new Grounds(rounds.find(is.opening().round()).orElseThrow(), calendar), now))
                .with(new DynamoAssessments(table), ApplicationId::new, AcceptanceRules::advance)
                .with(new DynamoObjections(table), ObjectionId::new, ObjectionRules::advance)
                .with(new DynamoVerificationRequests(table), VerificationId::new, VerificationMoves.read());
    }

    @Override
    public String handleRequest(Object event, Context context) {
        return sweeping.run(Lane.CASES, context);
    }
}
