package recognition.web;

import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;

import recognition.domain.calendar.WorkingCalendars;
import recognition.domain.deadline.DeadlineKind.Lane;
import recognition.domain.deadline.DueIndex;
import recognition.domain.deadline.Lives;
import recognition.domain.deadline.Sweep;

/**
 * A scheduled job: one sweep over what is due in its lane, in the time an invocation has, and over
 * all that is open once after the calendar has changed. What triggered it tells it nothing: late,
 * twice, beside itself, with any event or by a person, it does what is due by its clock. A case that fails stops no other, and the
 * run fails at its end so that somebody looks.
 */
public record Sweeping(DueIndex index, Lives lives, WorkingCalendars calendars, Clock clock) {
    private static final int MILLISECONDS_FOR_ONE = 5_000;

    /** @throws IllegalStateException if a case could not be moved on; the others are */
    public String run(Lane lane, Context context) {
        var now = clock.instant();
        var calendar = calendars.known();
        var sweep = new Sweep(index, (entry, at) -> lives.advance(entry, calendar, at),
                () -> context.getRemainingTimeInMillis() > MILLISECONDS_FOR_ONE);
        var due = sweep.run(index.buckets().swept(lane, calendar, now), now);
        var report = due.isWhole() ? due.and(sweep.recount(lane, calendar.at(now).stamp(), now)) : due;
        report.failed().forEach(failure -> context.getLogger()
                .log(LogLine.of("ERROR", "Not moved on: " + failure.subject(), context, failure.surprise())));
        if (!report.failed().isEmpty()) {
            throw new IllegalStateException(report.failed().size() + " could not be moved on");
        }
        return "moved on " + report.advanced();
    }
}
