package recognition.functions.title;

import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.catalog.RoundFiles;
import recognition.domain.access.Task;
import recognition.domain.document.Documents;
import recognition.domain.time.HouseClock;
import recognition.domain.title.ApplicationId;
import recognition.domain.title.Rounds;
import recognition.domain.title.TitleApplication.Review;
import recognition.domain.title.TitleApplications;
import recognition.domain.title.TitleRules;
import recognition.storage.Table;
import recognition.storage.document.DynamoDocuments;
import recognition.web.Edge;
import recognition.web.title.TitleJson;

/** Takes the employer's review: {@code POST /v1/title-applications/{id}/employer-review} (S2-27, S3-18). */
public final class ReviewTitleApplication
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final TitleApplications applications;
    private final Rounds rounds;
    private final Documents documents;
    private final Clock clock;

    public ReviewTitleApplication() {
        this(Flows.applications(), RoundFiles.read(), new DynamoDocuments(Table.ofSettings()), HouseClock.clock());
    }

    ReviewTitleApplication(TitleApplications applications, Rounds rounds, Documents documents, Clock clock) {
        this.applications = applications;
        this.rounds = rounds;
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.REVIEW_TITLE_APPLICATION, event, context, request -> {
            var now = clock.instant();
            var id = request.path("id", ApplicationId::parse);
            var body = request.body().require("opinion", "sealed");
            var review = new Review(body.text("opinion", 5000), TitleJson.document(body, "sealed"), now);
            return Flows.ofOwner(applications).step(request, id,
                    is -> TitleRules.review(is, review, rounds.find(is.opening().round()).orElseThrow(),
                            Flows.usable(documents, is), request.person()));
        });
    }
}
