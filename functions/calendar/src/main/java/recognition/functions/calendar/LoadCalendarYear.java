package recognition.functions.calendar;

import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.catalog.CalendarFiles;
import recognition.domain.access.Task;
import recognition.domain.calendar.CalendarRules;
import recognition.domain.calendar.CalendarYears;
import recognition.domain.calendar.WorkingCalendar;
import recognition.domain.time.HouseClock;
import recognition.storage.Table;
import recognition.storage.calendar.DynamoCalendarYears;
import recognition.web.CaseFlow;
import recognition.web.Edge;
import recognition.web.calendar.CalendarJson;

/**
 * Loads a year of working days or an amendment, once two people have handed in the same: {@code PUT /v1/calendar/{year}}.
 */
public final class LoadCalendarYear
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final CalendarYears years;
    private final WorkingCalendar delivered;
    private final Clock clock;

    public LoadCalendarYear() {
        this(new DynamoCalendarYears(Table.ofSettings()), CalendarFiles.read(), HouseClock.clock());
    }

    LoadCalendarYear(CalendarYears years, WorkingCalendar delivered, Clock clock) {
        this.years = years;
        this.delivered = delivered;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.LOAD_CALENDAR_YEAR, event, context, request -> {
            var now = clock.instant();
            int year = request.path("year", CalendarJson::year);
            var view = new CalendarJson(request, year, delivered);
            var given = view.read();
            request.refuseFaults();
            return new CaseFlow<>(years, (_, _) -> true, view).step(request, CalendarYears.Name.CHINA,
                    is -> CalendarRules.load(is, given, delivered.with(is.versions()), request.person(), now));
        });
    }
}
