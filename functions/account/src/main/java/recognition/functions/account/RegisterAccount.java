package recognition.functions.account;

import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.account.AccountRules;
import recognition.domain.account.Accounts;
import recognition.domain.time.HouseClock;
import recognition.storage.Table;
import recognition.storage.account.DynamoAccounts;
import recognition.web.CaseFlow;
import recognition.web.Edge;
import recognition.web.account.AccountJson;

/** Registers the caller, or changes what is registered: {@code PUT /v1/accounts/me} (S2-49). */
public final class RegisterAccount
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Accounts accounts;
    private final Clock clock;

    public RegisterAccount() {
        this(new DynamoAccounts(Table.ofSettings()), HouseClock.clock());
    }

    RegisterAccount(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.REGISTER_ACCOUNT, event, context, request -> {
            var account = AccountJson.account(request, clock.instant());
            return new CaseFlow<>(accounts, (_, _) -> true, new AccountJson()).put(request, request.person().subject(),
                    () -> AccountRules.register(account, request.person()));
        });
    }
}
