package recognition.functions.title;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.title.ApplicationId;
import recognition.domain.title.DossierRules;
import recognition.domain.title.TitleRules;
import recognition.domain.title.TitleRules.Comments;
import recognition.domain.title.TitleStep;
import recognition.web.Edge;
import recognition.web.title.TitleBody;

/** Takes the employer's review, or gives the dossier back: {@code POST /v1/title-applications/{id}/employer-review} (S2-27, S3-18). */
public final class ReviewTitleApplication
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    /** What the employer finds. */
    private enum Outcome {
        SUPPORTED,
        RETURNED
    }

    private final Desk desk;

    public ReviewTitleApplication() {
        this(Desk.ofSettings());
    }

    ReviewTitleApplication(Desk desk) {
        this.desk = desk;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.REVIEW_TITLE_APPLICATION, event, context, request -> {
            var now = desk.clock().instant();
            var id = request.path("id", ApplicationId::parse);
            var body = request.body();
            var outcome = body.require("outcome").choice("outcome", Outcome.class);
            var opinion = TitleBody.words(body.require("opinion"), "opinion");
            var sealed = TitleBody.document(outcome == Outcome.SUPPORTED ? body.require("sealed") : body, "sealed");
            return desk.flow(TitleStep.REVIEW, now).step(request, id, is -> outcome == Outcome.RETURNED
                    ? DossierRules.giveBack(is, opinion, desk.grounds(is), request.person(), now)
                    : TitleRules.review(is, new Comments(opinion, sealed, now), desk.grounds(is), desk.proofs(is),
                            request.person()));
        });
    }
}
