package recognition.functions.title;

import java.time.Instant;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.document.DocumentId;
import recognition.domain.title.ApplicationId;
import recognition.domain.title.TitleApplication;
import recognition.domain.title.TitleRules;
import recognition.domain.title.TitleRules.Posting;
import recognition.domain.title.TitleStep;
import recognition.web.Edge;
import recognition.web.title.TitleBody;
import recognition.web.title.TitleNames;

/** Takes the proof that the materials hang inside the unit: {@code POST /v1/title-applications/{id}/notice} (S2-27). */
public final class PostInternalNotice
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Desk desk;

    public PostInternalNotice() {
        this(Desk.ofSettings());
    }

    PostInternalNotice(Desk desk) {
        this.desk = desk;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.POST_INTERNAL_NOTICE, event, context, request -> {
            var now = desk.clock().instant();
            var id = request.path("id", ApplicationId::parse);
            var proof = TitleBody.document(request.body().require("proof"), "proof");
            return desk.flow(TitleStep.POST_NOTICE, now).step(request, id,
                    is -> TitleRules.putOnNotice(is, posting(is, proof, now), desk.notice(is), desk.check(is),
                            desk.grounds(is), request.person(), now),
                    desk.applications()::keepWithNotice);
        });
    }

    private Posting posting(TitleApplication is, DocumentId proof, Instant now) {
        var length = desk.grounds(is).round().conditions().noticeWorkingDays();
        return new Posting(desk.workingDays(length, now), proof, TitleNames.of(is.opening().aim()));
    }
}
