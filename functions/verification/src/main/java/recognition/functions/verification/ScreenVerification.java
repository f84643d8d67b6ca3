package recognition.functions.verification;

import java.time.Clock;
import java.util.List;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.issuer.Issuers;
import recognition.domain.time.HouseClock;
import recognition.domain.verification.Particulars.Item;
import recognition.domain.verification.ScreeningRules;
import recognition.domain.verification.VerificationId;
import recognition.domain.verification.VerificationRequest.ToComplete;
import recognition.domain.verification.VerificationRequests;
import recognition.storage.Table;
import recognition.storage.issuer.DynamoIssuers;
import recognition.web.Edge;
import recognition.web.Fault.Code;
import recognition.web.Fields;

/**
 * Screens a submitted request: {@code POST /v1/verifications/{id}/screening} with {@code ACCEPT}, {@code RETURN} and its
 * {@code items}, or {@code NOT_ACCEPT} and its {@code reason} (S2-52).
 */
public final class ScreenVerification
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final VerificationRequests requests;
    private final Issuers issuers;
    private final Standards standards;
    private final Clock clock;

    public ScreenVerification() {
        this(Flows.requests(), new DynamoIssuers(Table.ofSettings()), Standards.read(), HouseClock.clock());
    }

    ScreenVerification(VerificationRequests requests, Issuers issuers, Standards standards, Clock clock) {
        this.requests = requests;
        this.issuers = issuers;
        this.standards = standards;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.SCREEN_VERIFICATION, event, context, request -> {
            var now = clock.instant();
            var id = request.path("id", VerificationId::parse);
            var screening = Screening.read(request.body());
            var by = request.person();
            var grounds = standards.at(now);
            return Flows.ofStaff(requests).step(request, id, is -> switch (screening.outcome()) {
                case ACCEPT -> ScreeningRules.acceptForChecking(is, Prospects.of(is, requests, issuers, standards, now),
                        by, grounds, now);
                case RETURN -> ScreeningRules.returnForCompletion(is, screening.items(), by, grounds, now);
                case NOT_ACCEPT -> ScreeningRules.doNotAccept(is, screening.reason(), by, now);
            });
        });
    }

    private record Screening(Outcome outcome, List<ToComplete> items, String reason) {
        enum Outcome {
            ACCEPT,
            RETURN,
            NOT_ACCEPT
        }

        static Screening read(Fields body) {
            var outcome = body.require("outcome").choice("outcome", Outcome.class);
            var items = body.objects("items", Item.values().length).stream().map(Screening::item).toList();
            if (outcome == Outcome.RETURN && items.isEmpty()) {
                body.refuse("items", Code.REQUIRED, "须逐项列明要补正的内容和原因", "Name each thing to complete, and why");
            }
            if (outcome == Outcome.NOT_ACCEPT) {
                body.require("reason");
            }
            return new Screening(outcome, items, body.text("reason", 2000));
        }

        private static ToComplete item(Fields given) {
            given.require("item", "reason");
            return new ToComplete(given.choice("item", Item.class), given.text("reason", 500));
        }
    }
}
