package recognition.functions.worklist;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Caller;
import recognition.domain.access.Role;
import recognition.domain.access.Task;
import recognition.domain.objection.ObjectionRules;
import recognition.domain.panel.ResultRules;
import recognition.domain.title.TitleRules;
import recognition.domain.verification.VerificationRules;
import recognition.storage.Table;
import recognition.storage.objection.DynamoObjections;
import recognition.storage.panel.DynamoAssessments;
import recognition.storage.title.DynamoTitleApplications;
import recognition.storage.verification.DynamoVerificationRequests;
import recognition.web.CaseFlow;
import recognition.web.Edge;
import recognition.web.objection.ObjectionJson;
import recognition.web.panel.AssessmentJson;
import recognition.web.title.TitleJson;
import recognition.web.verification.VerificationJson;

/** Lists what waits for the caller's next move, longest waiting first: {@code GET /v1/worklist?of=verifications}. */
public final class ReadWorklist implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Map<String, CaseFlow<?, ?>> lists;

    public ReadWorklist() {
        this(Table.ofSettings());
    }

    ReadWorklist(Table table) {
        this(Map.of("verifications",
                new CaseFlow<>(new DynamoVerificationRequests(table), VerificationRules::isHandledBy,
                        VerificationJson.ofStaff()),
                "title-applications",
                new CaseFlow<>(new DynamoTitleApplications(table), TitleRules::isForStaff,
                        new TitleJson(UnaryOperator.identity(), _ -> Optional.empty())),
                "objections", new CaseFlow<>(new DynamoObjections(table), ObjectionRules::isHandledBy,
                        new ObjectionJson(true)),
                "assessments",
                new CaseFlow<>(new DynamoAssessments(table), ResultRules::isParty, AssessmentJson.ofStaff())));
    }

    private ReadWorklist(Map<String, CaseFlow<?, ?>> lists) {
        this.lists = lists;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.READ_WORKLIST, event, context, request -> {
            var of = request.require("of", name -> Optional.ofNullable(lists.get(name)),
                    "verifications | title-applications | objections | assessments");
            return of.listWaitingFor(request, role(request.caller()));
        });
    }

    /** As what the caller works here. */
    private static Role role(Caller caller) {
        return Stream.of(Role.SUPERVISOR, Role.INDUSTRY_AUTHORITY, Role.EXPERT).filter(caller::is).findFirst()
                .orElse(Role.OFFICER);
    }
}
