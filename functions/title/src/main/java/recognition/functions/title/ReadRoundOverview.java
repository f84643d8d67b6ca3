package recognition.functions.title;

import java.util.Optional;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Role;
import recognition.domain.access.Task;
import recognition.domain.account.SocialCreditCode;
import recognition.web.Answer;
import recognition.web.Edge;
import recognition.web.title.OverviewJson;

/** Counts a round's applications, and lists them in short: an employer its own, an officer all that were submitted:
 * {@code GET /v1/rounds/{id}/overview}. */
public final class ReadRoundOverview
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Desk desk;

    public ReadRoundOverview() {
        this(Desk.ofSettings());
    }

    ReadRoundOverview(Desk desk) {
        this.desk = desk;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.READ_ROUND_OVERVIEW, event, context, request -> {
            var round = request.path("id", desk.books().rounds()::find);
            var stage = request.query("stage",
                    text -> text.matches("[A-Z_]{3,40}") ? Optional.of(text) : Optional.empty(),
                    "SUBMITTED");
            request.refuseFaults();
            var officer = request.caller().is(Role.OFFICER);
            var unit = officer ? Optional.<SocialCreditCode>empty() : request.person().unit();
            if (!officer && unit.isEmpty()) {
                return Answer.notFound();
            }
            var rows = desk.applications().inRound(round.id(), unit);
            return Answer.ok(OverviewJson.of(round.id(), rows, Optional.ofNullable(stage), !officer));
        });
    }
}
