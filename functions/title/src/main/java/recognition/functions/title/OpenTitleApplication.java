package recognition.functions.title;

import java.security.SecureRandom;
import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.catalog.CatalogFiles;
import recognition.catalog.RoundFiles;
import recognition.domain.access.Caller;
import recognition.domain.access.Task;
import recognition.domain.account.Accounts;
import recognition.domain.cases.Versioned;
import recognition.domain.catalog.Catalog;
import recognition.domain.time.HouseClock;
import recognition.domain.title.ApplicationId;
import recognition.domain.title.Rounds;
import recognition.domain.title.TitleApplications;
import recognition.domain.title.TitleRules;
import recognition.domain.title.TitleRules.Evidence;
import recognition.domain.title.TitleRules.Proposal;
import recognition.domain.verification.VerificationRequests;
import recognition.storage.Table;
import recognition.storage.account.DynamoAccounts;
import recognition.storage.verification.DynamoVerificationRequests;
import recognition.web.Edge;
import recognition.web.title.TitleJson;

/** Opens a title application in a round, on a verified certificate: {@code POST /v1/title-applications} (S2-26, S2-28). */
public final class OpenTitleApplication
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final TitleApplications applications;
    private final Sources sources;
    private final Clock clock;

    public OpenTitleApplication() {
        this(Flows.applications(), Sources.ofSettings(), HouseClock.clock());
    }

    OpenTitleApplication(TitleApplications applications, Sources sources, Clock clock) {
        this.applications = applications;
        this.sources = sources;
        this.clock = clock;
    }

    /** Where what an application is opened on is found. */
    record Sources(Accounts accounts, VerificationRequests verifications, Catalog catalog, Rounds rounds) {

        static Sources ofSettings() {
            var table = Table.ofSettings();
            return new Sources(new DynamoAccounts(table), new DynamoVerificationRequests(table), CatalogFiles.read(),
                    RoundFiles.read());
        }

        Evidence of(Proposal proposal, Caller.Person by) {
            return new Evidence(rounds.find(proposal.round()), catalog,
                    accounts.find(by.subject()).map(Versioned::state),
                    verifications.withResult(proposal.resultCode()).map(Versioned::state));
        }
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.OPEN_TITLE_APPLICATION, event, context, request -> {
            var now = clock.instant();
            var proposal = TitleJson.proposal(request.body(), ApplicationId.random(new SecureRandom()));
            request.refuseFaults();
            var by = request.person();
            return Flows.ofOwner(applications).open(request,
                    TitleRules.open(proposal, sources.of(proposal, by), by, now));
        });
    }
}
