package recognition.functions.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;

import recognition.catalog.CalendarFiles;
import recognition.domain.Decision.Accepted;
import recognition.domain.calendar.WorkingCalendar;
import recognition.domain.calendar.WorkingDayYear;
import recognition.domain.cases.Kept;
import recognition.domain.deadline.DeadlineKind.Lane;
import recognition.domain.deadline.DueIndex;
import recognition.domain.deadline.Sweep;
import recognition.domain.notice.NoticeId;
import recognition.domain.notice.NoticeRules;
import recognition.domain.notice.PublicNotices;
import recognition.domain.time.HouseClock;
import recognition.storage.Table;
import recognition.storage.cases.DynamoCases;
import recognition.storage.deadline.DynamoDueIndex;
import recognition.storage.notice.DynamoPublicNotices;
import recognition.web.LogLine;

/**
 * Closes every public notice that has been displayed long enough (S2-27): at the end of its last working day and not before. Runs
 * on a schedule; run late, twice or beside itself it changes nothing more. One notice that fails stops no other, and the run fails
 * at its end so that somebody looks.
 */
public final class CloseEndedNotices implements RequestHandler<ScheduledEvent, String> {
    private static final int MILLISECONDS_FOR_ONE = 5_000;

    private final PublicNotices notices;
    private final DueIndex index;
    private final WorkingCalendar calendar;
    private final Clock clock;

    public CloseEndedNotices() {
        this(new DynamoPublicNotices(Table.ofSettings()), new DynamoDueIndex(Table.ofSettings(), "NOTICE"),
                CalendarFiles.read(), HouseClock.clock());
    }

    CloseEndedNotices(PublicNotices notices, DueIndex index, WorkingCalendar calendar, Clock clock) {
        this.notices = notices;
        this.index = index;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @throws IllegalStateException if a notice could not be closed; the others are */
    @Override
    public String handleRequest(ScheduledEvent event, Context context) {
        var now = clock.instant();
        var sweep = new Sweep(index, this::close, () -> context.getRemainingTimeInMillis() > MILLISECONDS_FOR_ONE);
        var report = sweep.run(buckets(now), now);
        report.failed().forEach(failure -> context.getLogger()
                .log(LogLine.of("ERROR", "CloseEndedNotices", context, failure.surprise())));
        if (!report.failed().isEmpty()) {
            throw new IllegalStateException(report.failed().size() + " notices could not be closed");
        }
        return "closed " + report.advanced();
    }

    /** What is due, and what waited for a year that is known by now. */
    private List<String> buckets(Instant now) {
        var earliest = now.atZone(HouseClock.SHANGHAI).getYear() - 1;
        var known = calendar.at(now).years().stream().map(WorkingDayYear::year).filter(year -> year >= earliest);
        return Stream.concat(DynamoCases.DUE.of(Lane.NOTICES).stream(),
                known.flatMap(year -> DynamoCases.DUE.awaiting(year).stream())).toList();
    }

    /** Whether the notice was moved on. Stale: somebody else did at the same time, and the next run looks again. */
    private boolean close(String subject, Instant now) {
        var was = notices.find(new NoticeId(subject)).orElseThrow();
        return NoticeRules.advance(was.state(), calendar, now) instanceof Accepted(var step)
                && notices.keep(was, step, null) instanceof Kept.Done;
    }
}
