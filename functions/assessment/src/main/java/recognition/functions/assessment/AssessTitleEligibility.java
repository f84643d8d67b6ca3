package recognition.functions.assessment;

import java.time.Clock;
import java.time.LocalDate;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.time.HouseClock;
import recognition.web.Answer;
import recognition.web.Edge;
import recognition.web.assessment.TitleAssessmentJson;
import recognition.web.assessment.TitleQuestion;

/**
 * Says whether a certificate leads to a title, requirement by requirement: {@code POST /v1/title-eligibility-assessments} (S2-17 to
 * S2-31, S3-01 to S3-28).
 */
public final class AssessTitleEligibility
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Regulations regulations;
    private final Clock clock;

    public AssessTitleEligibility() {
        this(Regulations.read(), HouseClock.clock());
    }

    AssessTitleEligibility(Regulations regulations, Clock clock) {
        this.regulations = regulations;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.ASSESS_TITLE_ELIGIBILITY, event, context, request -> {
            var today = LocalDate.ofInstant(clock.instant(), HouseClock.SHANGHAI);
            var question = TitleQuestion.read(request.body(), regulations.catalog(), regulations.rounds(), today);
            request.refuseFaults();
            var rules = regulations.ofTitles(question.edition(), question.round(), question.day());
            return Answer.ok(TitleAssessmentJson.of(question,
                    rules.assess(question.claim(), question.facts(), question.day())));
        });
    }
}
