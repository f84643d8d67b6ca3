package recognition.functions.title;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.title.ApplicationId;
import recognition.domain.title.DossierRules;
import recognition.domain.title.TitleStep;
import recognition.web.Edge;
import recognition.web.title.TitleBody;

/** Writes what the application rests on, the summary, and the signed commitment: {@code PATCH /v1/title-applications/{id}} (S3-06, S3-16,
 * S3-17). */
public final class AmendTitleApplication
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Desk desk;

    public AmendTitleApplication() {
        this(Desk.ofSettings());
    }

    AmendTitleApplication(Desk desk) {
        this.desk = desk;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.AMEND_TITLE_APPLICATION, event, context, request -> {
            var now = desk.clock().instant();
            var id = request.path("id", ApplicationId::parse);
            var given = TitleBody.amendment(request.body());
            return desk.flow(TitleStep.AMEND, now).step(request, id,
                    is -> DossierRules.checkDocuments(is, given, desk.check(is))
                            .then(_ -> DossierRules.amend(is, given, desk.notice(is), desk.grounds(is),
                                    request.person(), now)),
                    desk.applications()::keepWithNotice);
        });
    }
}
