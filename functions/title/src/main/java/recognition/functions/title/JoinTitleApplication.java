package recognition.functions.title;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.title.ApplicationId;
import recognition.domain.title.DossierRules;
import recognition.web.Edge;

/** The applicant comes with the secret they were given: {@code POST /v1/title-applications/{id}/applicant} (S3-17). */
public final class JoinTitleApplication
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Desk desk;

    public JoinTitleApplication() {
        this(Desk.ofSettings());
    }

    JoinTitleApplication(Desk desk) {
        this.desk = desk;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.JOIN_TITLE_APPLICATION, event, context, request -> {
            var now = desk.clock().instant();
            var id = request.path("id", ApplicationId::parse);
            var secret = request.body().require("invitation").text("invitation", 100);
            request.refuseFaults();
            var invitation = Invitation.hash(secret);
            return desk.flow((is, caller) -> DossierRules.mayJoin(is, invitation, caller), now).step(request, id,
                    is -> DossierRules.join(is, invitation, desk.grounds(is), request.person(), now),
                    desk.applications()::keepApplicant);
        });
    }
}
