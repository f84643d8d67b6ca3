package recognition.functions.title;

import java.security.SecureRandom;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.title.ApplicationId;
import recognition.domain.title.OpeningRules;
import recognition.domain.title.TitleRules;
import recognition.web.Edge;
import recognition.web.title.TitleBody;

/** Opens a title application in a round, on a verified certificate, or as a copy of an earlier one: {@code POST /v1/title-applications}
 * (S2-26, S2-28). */
public final class OpenTitleApplication
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Desk desk;
    private final Sources sources;

    public OpenTitleApplication() {
        this(Sources.ofSettings(Desk.ofSettings()));
    }

    OpenTitleApplication(Sources sources) {
        this.desk = sources.desk();
        this.sources = sources;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.OPEN_TITLE_APPLICATION, event, context, request -> {
            var now = desk.clock().instant();
            var proposal = TitleBody.proposal(request.body(), ApplicationId.random(new SecureRandom()));
            request.refuseFaults();
            var by = request.person();
            return desk.flow(TitleRules::isOwn, now).open(request,
                    OpeningRules.open(proposal, sources.of(proposal, by, Desk.today(now)), by, now));
        });
    }
}
