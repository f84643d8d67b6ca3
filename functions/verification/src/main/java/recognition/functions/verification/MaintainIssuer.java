package recognition.functions.verification;

import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.catalog.IssuerFiles;
import recognition.domain.Decision;
import recognition.domain.access.Task;
import recognition.domain.issuer.IssuerRules;
import recognition.domain.issuer.Issuers;
import recognition.domain.time.HouseClock;
import recognition.storage.Table;
import recognition.storage.issuer.DynamoIssuers;
import recognition.web.CaseFlow;
import recognition.web.Edge;
import recognition.web.verification.IssuerJson;

/** Keeps what an officer has confirmed of an issuing body: {@code PUT /v1/issuers/{issuerId}}. Only who stands there may be asked (S2-52). */
public final class MaintainIssuer implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Issuers issuers;
    private final IssuerFiles files;
    private final Clock clock;

    public MaintainIssuer() {
        this(new DynamoIssuers(Table.ofSettings()), IssuerFiles.read(), HouseClock.clock());
    }

    MaintainIssuer(Issuers issuers, IssuerFiles files, Clock clock) {
        this.issuers = issuers;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.MAINTAIN_ISSUER, event, context, request -> {
            var id = request.path("issuerId", text -> files.find(text).map(_ -> text));
            var body = IssuerJson.body(id, request.body());
            return new CaseFlow<>(issuers, (_, _) -> true, new IssuerJson()).put(request, id,
                    () -> Decision.accept(IssuerRules.maintain(body, request.person(), clock.instant())));
        });
    }
}
