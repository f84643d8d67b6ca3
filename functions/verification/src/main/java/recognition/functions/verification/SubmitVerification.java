package recognition.functions.verification;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Role;
import recognition.domain.access.Task;
import recognition.domain.document.Documents;
import recognition.domain.time.HouseClock;
import recognition.domain.verification.Consent;
import recognition.domain.verification.VerificationId;
import recognition.domain.verification.VerificationRequest;
import recognition.domain.verification.VerificationRequest.Flag;
import recognition.domain.verification.VerificationRequests;
import recognition.domain.verification.VerificationRules;
import recognition.domain.verification.VerificationRules.Filing;
import recognition.storage.Table;
import recognition.storage.document.DynamoDocuments;
import recognition.web.Edge;
import recognition.web.Request;
import recognition.web.verification.ConsentText;

/** Hands a verification request in, with the holder's consent where the holder files: {@code POST /v1/verifications/{id}/submission} (S2-50). */
public final class SubmitVerification
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final VerificationRequests requests;
    private final Documents documents;
    private final Standards standards;
    private final Clock clock;

    public SubmitVerification() {
        this(Flows.requests(), new DynamoDocuments(Table.ofSettings()), Standards.read(), HouseClock.clock());
    }

    SubmitVerification(VerificationRequests requests, Documents documents, Standards standards, Clock clock) {
        this.requests = requests;
        this.documents = documents;
        this.standards = standards;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.SUBMIT_VERIFICATION, event, context, request -> {
            var now = clock.instant();
            var id = request.path("id", VerificationId::parse);
            var consent = consent(request, now);
            var grounds = standards.at(now);
            return Flows.ofOwner(requests, grounds, now).step(request, id, is -> VerificationRules.submit(is,
                    new Filing(consent, document -> Usable.by(is, document, documents), flags(is)), request.person(),
                    grounds,
                    now));
        });
    }

    private static Consent consent(Request request, Instant now) {
        var given = request.body().object("consent");
        if (given == null) {
            return null;
        }
        var signed = ConsentText.read(given);
        request.refuseFaults();
        var means = request.person().is(Role.WINDOW_CLERK)
                ? Consent.Means.PAPER
                : Consent.Means.ACCOUNT;
        return signed.as(means, request.person().subject(), now);
    }

    private Set<Flag> flags(VerificationRequest is) {
        return requests.wasRefusedBefore(is) ? EnumSet.of(Flag.PARTY_REFUSED_BEFORE) : Set.of();
    }
}
