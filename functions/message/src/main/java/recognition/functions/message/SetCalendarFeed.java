package recognition.functions.message;

import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Owner;
import recognition.domain.access.Task;
import recognition.domain.message.CalendarFeeds;
import recognition.domain.message.Mailbox;
import recognition.domain.time.HouseClock;
import recognition.storage.Settings;
import recognition.storage.Table;
import recognition.storage.message.DynamoCalendarFeeds;
import recognition.web.Answer;
import recognition.web.Edge;
import recognition.web.Json;

/**
 * Opens the caller's calendar of deadlines to whoever has its secret address, or closes it: {@code PUT /v1/calendar-feed}. The
 * address is shown this once; opening again makes another, and the one before shows nothing any more.
 */
public final class SetCalendarFeed
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final CalendarFeeds feeds;
    private final String address;
    private final Clock clock;

    public SetCalendarFeed() {
        this(new DynamoCalendarFeeds(Table.ofSettings()), Settings.required("PUBLIC_ADDRESS"), HouseClock.clock());
    }

    SetCalendarFeed(CalendarFeeds feeds, String address, Clock clock) {
        this.feeds = feeds;
        this.address = address;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.SET_CALENDAR_FEED, event, context, request -> {
            var now = clock.instant();
            var open = request.body().require("open").flag("open");
            request.refuseFaults();
            var mailbox = Mailbox.of(Owner.of(request.person()));
            if (open) {
                return Answer.ok(Json.object().put("open", true).put("url",
                        address + "/v1/deadlines.ics?key=" + feeds.open(mailbox, now)));
            }
            feeds.close(mailbox);
            return Answer.ok(Json.object().put("open", false));
        });
    }
}
