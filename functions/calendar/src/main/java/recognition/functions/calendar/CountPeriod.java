package recognition.functions.calendar;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.catalog.CalendarFiles;
import recognition.catalog.PolicyFiles;
import recognition.domain.access.Task;
import recognition.domain.calendar.WorkingCalendars;
import recognition.domain.catalog.Jurisdiction;
import recognition.domain.time.HouseClock;
import recognition.storage.Table;
import recognition.storage.calendar.DynamoWorkingCalendars;
import recognition.web.Answer;
import recognition.web.Edge;

/** Counts a period of working days and explains each day of it: {@code GET /v1/calendar/periods}. */
public final class CountPeriod implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    /** The least an employer's notice is displayed (S2-27). */
    private static final int UNLESS_GIVEN = 5;

    private final WorkingCalendars calendars;
    private final PolicyFiles policies;
    private final Clock clock;

    public CountPeriod() {
        this(new DynamoWorkingCalendars(Table.ofSettings(), CalendarFiles.read(), HouseClock.clock()),
                PolicyFiles.read(new Jurisdiction("shanghai")), HouseClock.clock());
    }

    CountPeriod(WorkingCalendars calendars, PolicyFiles policies, Clock clock) {
        this.calendars = calendars;
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.COUNT_PERIOD, event, context, request -> {
            var now = clock.instant();
            var today = LocalDate.ofInstant(now, HouseClock.SHANGHAI);
            var from = request.query("from", CountPeriod::day, "2025-09-26");
            var workingDays = request.query("workingDays", CountPeriod::length, "1–366");
            request.refuseFaults();
            var term = policies.workingDays(Objects.requireNonNullElse(workingDays, UNLESS_GIVEN), today);
            var inForce = calendars.known().at(now);
            return Answer.ok(PeriodJson.of(inForce.explain(Objects.requireNonNullElse(from, today), term), inForce));
        });
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 2000 && day.getYear() < 2100);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> length(String text) {
        return text.matches("[1-9]\\d{0,2}")
                ? Optional.of(Integer.valueOf(text)).filter(days -> days <= 366)
                : Optional.empty();
    }
}
