package recognition.functions.verification;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.catalog.NameReadings;
import recognition.domain.access.Role;
import recognition.domain.access.Task;
import recognition.domain.document.Documents;
import recognition.domain.identity.Names;
import recognition.domain.time.HouseClock;
import recognition.domain.verification.Consent;
import recognition.domain.verification.ResultRules;
import recognition.domain.verification.VerificationId;
import recognition.domain.verification.VerificationRequest;
import recognition.domain.verification.VerificationRequest.Flag;
import recognition.domain.verification.VerificationRequests;
import recognition.domain.verification.VerificationRules;
import recognition.domain.verification.VerificationRules.Filing;
import recognition.storage.Table;
import recognition.storage.document.DynamoDocuments;
import recognition.web.Answer;
import recognition.web.Edge;
import recognition.web.Request;
import recognition.web.verification.ConsentText;
import recognition.web.verification.SubmissionJson;

/** Hands a verification request in, with the holder's consent where the holder files: {@code POST /v1/verifications/{id}/submission} (S2-50). With
 * {@code dryRun=true} nothing is kept: the answer is everything that stands in the way. */
public final class SubmitVerification
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final VerificationRequests requests;
    private final Documents documents;
    private final Names names;
    private final Standards standards;
    private final Clock clock;

    public SubmitVerification() {
        this(Flows.requests(), new DynamoDocuments(Table.ofSettings()),
                new Names(NameReadings.read()), Standards.read(), HouseClock.clock());
    }

    SubmitVerification(VerificationRequests requests, Documents documents, Names names, Standards standards,
            Clock clock) {
        this.requests = requests;
        this.documents = documents;
        this.names = names;
        this.standards = standards;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.SUBMIT_VERIFICATION, event, context, request -> {
            var now = clock.instant();
            var id = request.path("id", VerificationId::parse);
            var dryRun = request.query("dryRun", text -> "true".equals(text) ? Optional.of(true) : Optional.empty(),
                    "true");
            var consent = consent(request, now);
            var grounds = standards.at(now);
            var flow = Flows.ofOwner(requests, grounds, now);
            if (dryRun != null) {
                request.refuseFaults();
                var is = flow.present(request, id).state();
                return Answer.ok(SubmissionJson.of(VerificationRules.obstacles(is, filing(is, consent), grounds, now)));
            }
            return flow.step(request, id,
                    is -> VerificationRules.submit(is, filing(is, consent), request.person(), grounds, now));
        });
    }

    private Filing filing(VerificationRequest is, Consent consent) {
        return new Filing(consent, documents.check(Set.of(is.opening().owner())), flags(is));
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

    /** What an officer should look at: earlier refusals of the party, names that do not agree, and whose result it would share. */
    private Set<Flag> flags(VerificationRequest is) {
        var flags = EnumSet.noneOf(Flag.class);
        if (requests.wasRefusedBefore(is)) {
            flags.add(Flag.PARTY_REFUSED_BEFORE);
        }
        requests.currentFor(is).filter(current -> ResultRules.isOfAnother(current.state(), is, names))
                .ifPresent(_ -> flags.add(Flag.RESULT_OF_ANOTHER));
        Flag.ofNames(names.compare(is.particulars().holder())).ifPresent(flags::add);
        return flags;
    }
}
