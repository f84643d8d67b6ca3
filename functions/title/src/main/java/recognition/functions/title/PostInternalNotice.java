package recognition.functions.title;

import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.document.Documents;
import recognition.domain.time.HouseClock;
import recognition.domain.title.ApplicationId;
import recognition.domain.title.TitleApplications;
import recognition.domain.title.TitleRules;
import recognition.storage.Table;
import recognition.storage.document.DynamoDocuments;
import recognition.web.Edge;
import recognition.web.title.TitleJson;

/** Takes the proof that the materials hang inside the unit: {@code POST /v1/title-applications/{id}/notice} (S2-27). */
public final class PostInternalNotice
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final TitleApplications applications;
    private final Documents documents;
    private final Grounds grounds;
    private final Clock clock;

    public PostInternalNotice() {
        this(Flows.applications(), new DynamoDocuments(Table.ofSettings()), Grounds.read(), HouseClock.clock());
    }

    PostInternalNotice(TitleApplications applications, Documents documents, Grounds grounds, Clock clock) {
        this.applications = applications;
        this.documents = documents;
        this.grounds = grounds;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.POST_INTERNAL_NOTICE, event, context, request -> {
            var now = clock.instant();
            var id = request.path("id", ApplicationId::parse);
            var proof = TitleJson.document(request.body().require("proof"), "proof");
            return Flows.ofOwner(applications).step(request, id, is -> TitleRules.putOnNotice(is,
                    grounds.posting(is, proof, now), Flows.usable(documents, is), request.person(), now),
                    applications::keepOnNotice);
        });
    }
}
