package recognition.functions.title;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.title.ApplicationId;
import recognition.domain.title.TitleRules;
import recognition.domain.title.TitleStep;
import recognition.web.Edge;

/** Takes an application back: {@code POST /v1/title-applications/{id}/withdrawal}. */
public final class WithdrawTitleApplication
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Desk desk;

    public WithdrawTitleApplication() {
        this(Desk.ofSettings());
    }

    WithdrawTitleApplication(Desk desk) {
        this.desk = desk;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.WITHDRAW_TITLE_APPLICATION, event, context, request -> {
            var now = desk.clock().instant();
            var id = request.path("id", ApplicationId::parse);
            return desk.flow(TitleStep.WITHDRAW, now).step(request, id,
                    is -> TitleRules.withdraw(is, desk.notice(is), desk.grounds(is), request.person(), now),
                    desk.applications()::keepWithNotice);
        });
    }
}
