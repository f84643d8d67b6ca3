package recognition.functions.certificate;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.certificate.Credential;
import recognition.domain.access.Task;
import recognition.domain.title.ApplicationId;
import recognition.storage.Table;
import recognition.storage.panel.DynamoAssessments;
import recognition.web.Answer;
import recognition.web.Edge;

/** Issues a title as a signed credential for machines: {@code GET /v1/title-applications/{id}/credential} (S2-30). */
public final class IssueTitleCredential
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Titles titles;
    private final Seal seal;

    public IssueTitleCredential() {
        this(new Titles(new DynamoAssessments(Table.ofSettings())), Seal.ofSettings());
    }

    IssueTitleCredential(Titles titles, Seal seal) {
        this.titles = titles;
        this.seal = seal;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.ISSUE_TITLE_CREDENTIAL, event, context, request -> {
            var id = request.path("id", ApplicationId::parse);
            request.refuseFaults();
            var title = titles.of(request, id);
            var place = seal.lists().placeOfTitle(title.certificate().code());
            return Answer.text(Credential.MEDIA_TYPE,
                    Credential.sign(TitleCertificate.document(title, place, seal.address()), seal.keys()));
        });
    }
}
