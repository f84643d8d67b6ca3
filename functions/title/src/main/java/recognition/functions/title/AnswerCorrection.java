package recognition.functions.title;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.title.ApplicationId;
import recognition.domain.title.CorrectionRules;
import recognition.domain.title.TitleStep;
import recognition.web.Edge;
import recognition.web.title.TitleBody;

/** Takes the one response to a correction: {@code POST /v1/title-applications/{id}/correction-response} (S3-23). */
public final class AnswerCorrection
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Desk desk;

    public AnswerCorrection() {
        this(Desk.ofSettings());
    }

    AnswerCorrection(Desk desk) {
        this.desk = desk;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.ANSWER_CORRECTION, event, context, request -> {
            var now = desk.clock().instant();
            var id = request.path("id", ApplicationId::parse);
            var replies = TitleBody.replies(request.body());
            return desk.flow(TitleStep.ANSWER_CORRECTION, now).step(request, id,
                    is -> CorrectionRules.answer(is, replies,
                            desk.grounds(is), desk.check(is), request.person(), now));
        });
    }
}
