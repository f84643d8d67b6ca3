package recognition.functions.calendar;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.catalog.CalendarFiles;
import recognition.domain.access.Task;
import recognition.domain.calendar.CalendarYears;
import recognition.domain.calendar.WorkingCalendar;
import recognition.storage.Table;
import recognition.storage.calendar.DynamoCalendarYears;
import recognition.web.CaseFlow;
import recognition.web.Edge;
import recognition.web.calendar.CalendarJson;

/**
 * Shows every version of a year of working days, and what waits for a second person: {@code GET /v1/calendar/{year}}.
 */
public final class ReadCalendarYear
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final CalendarYears years;
    private final WorkingCalendar delivered;

    public ReadCalendarYear() {
        this(new DynamoCalendarYears(Table.ofSettings()), CalendarFiles.read());
    }

    ReadCalendarYear(CalendarYears years, WorkingCalendar delivered) {
        this.years = years;
        this.delivered = delivered;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.READ_CALENDAR_YEAR, event, context, request -> {
            int year = request.path("year", CalendarJson::year);
            return new CaseFlow<>(years, (_, _) -> true, new CalendarJson(request, year, delivered)).read(request,
                    CalendarYears.Name.CHINA);
        });
    }
}
