package recognition.functions.account;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.account.Accounts;
import recognition.storage.Table;
import recognition.storage.account.DynamoAccounts;
import recognition.web.CaseFlow;
import recognition.web.Edge;
import recognition.web.account.AccountJson;

/** Shows the caller's own account: {@code GET /v1/accounts/me}. */
public final class ReadAccount implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Accounts accounts;

    public ReadAccount() {
        this(new DynamoAccounts(Table.ofSettings()));
    }

    ReadAccount(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.READ_ACCOUNT, event, context, request -> {
            return new CaseFlow<>(accounts, (_, _) -> true, new AccountJson()).read(request,
                    request.person().subject());
        });
    }
}
