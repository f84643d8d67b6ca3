package recognition.functions.panel;

import java.time.Clock;
import java.time.Instant;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.cases.Versioned;
import recognition.domain.panel.Assessment;
import recognition.domain.panel.AssessmentStep;
import recognition.domain.panel.Assessments;
import recognition.domain.panel.Bench;
import recognition.domain.panel.PanelRules;
import recognition.domain.panel.PanelRules.Wish;
import recognition.domain.panel.Panels;
import recognition.domain.panel.ResultRules;
import recognition.domain.time.HouseClock;
import recognition.domain.title.ApplicationId;
import recognition.storage.Table;
import recognition.storage.panel.DynamoPanels;
import recognition.web.Edge;

/** Books a time of the panel for the interview: {@code POST /v1/title-applications/{id}/interview-slot} (S3-26). */
public final class BookInterview implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Assessments assessments;
    private final Panels panels;
    private final Clock clock;

    public BookInterview() {
        this(Flows.assessments(), new DynamoPanels(Table.ofSettings()), HouseClock.clock());
    }

    BookInterview(Assessments assessments, Panels panels, Clock clock) {
        this.assessments = assessments;
        this.panels = panels;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.BOOK_INTERVIEW, event, context, request -> {
            var now = clock.instant();
            var id = request.path("id", ApplicationId::parse);
            var starts = request.body().require("starts").instant("starts");
            return Flows.of(assessments, AssessmentStep.BOOK, request.caller()).step(request, id,
                    is -> PanelRules.book(is, wish(is, starts), request.person(), now));
        });
    }

    private Wish wish(Assessment is, Instant starts) {
        var panel = ResultRules.benchOf(is).map(Bench::panel);
        return new Wish(starts, panel.flatMap(panels::find).map(Versioned::state),
                panel.filter(of -> assessments.isBooked(of, starts, is.opening().application())).isPresent());
    }
}
