package recognition.functions.message;

import java.time.Clock;
import java.util.Optional;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.catalog.MessageFiles;
import recognition.domain.access.Task;
import recognition.domain.message.CalendarFeeds;
import recognition.domain.message.Mailbox;
import recognition.domain.message.OpenDeadlines;
import recognition.domain.time.HouseClock;
import recognition.storage.Settings;
import recognition.storage.Table;
import recognition.storage.message.DynamoCalendarFeeds;
import recognition.storage.message.DynamoOpenDeadlines;
import recognition.web.Answer;
import recognition.web.Edge;
import recognition.web.message.Deadlines;

/**
 * Somebody's open deadlines as a calendar, for whoever has its secret: {@code GET /v1/deadlines.ics?key=…}. Calendar programs sign in
 * nowhere. A secret that opens nothing is answered as a page that does not exist.
 */
public final class ReadDeadlines implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final CalendarFeeds feeds;
    private final OpenDeadlines deadlines;
    private final Deadlines calendar;
    private final Clock clock;

    public ReadDeadlines() {
        this(new DynamoCalendarFeeds(Table.ofSettings()), new DynamoOpenDeadlines(Table.ofSettings()),
                new Deadlines(MessageFiles.read(), Settings.required("PUBLIC_ADDRESS")), HouseClock.clock());
    }

    ReadDeadlines(CalendarFeeds feeds, OpenDeadlines deadlines, Deadlines calendar, Clock clock) {
        this.feeds = feeds;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.READ_DEADLINES, event, context, request -> {
            var now = clock.instant();
            var key = request.require("key", text -> Optional.of(text).filter(secret -> secret.length() <= 100), "…");
            request.refuseFaults();
            var mailbox = feeds.find(key).orElseGet(Answer::<Mailbox>notFound);
            return Answer.text("text/calendar; charset=utf-8", calendar.calendar(deadlines.of(mailbox, now), now));
        });
    }
}
