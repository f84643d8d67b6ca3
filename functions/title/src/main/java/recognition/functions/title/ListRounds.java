package recognition.functions.title;

import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.catalog.RoundFiles;
import recognition.domain.access.Task;
import recognition.domain.time.HouseClock;
import recognition.domain.title.Rounds;
import recognition.web.Answer;
import recognition.web.Edge;
import recognition.web.Json;
import recognition.web.title.RoundJson;

/** Lists the rounds of title recognition, each where it stands now: {@code GET /v1/rounds}. */
public final class ListRounds implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Rounds rounds;
    private final Clock clock;

    public ListRounds() {
        this(RoundFiles.read(), HouseClock.clock());
    }

    ListRounds(Rounds rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.LIST_ROUNDS, event, context, request -> {
            request.refuseFaults();
            var json = Json.object();
            var items = json.putArray("items");
            rounds.all().forEach(round -> items.add(RoundJson.of(round, clock.instant())));
            return Answer.ok(json);
        });
    }
}
