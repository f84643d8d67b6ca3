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
import recognition.web.assessment.BenefitAssessmentJson;
import recognition.web.assessment.BenefitQuestion;

/** Says what certificates bring to somebody, line by line and from which day on: {@code POST /v1/benefit-assessments}. */
public final class AssessBenefits implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Regulations regulations;
    private final BenefitQuestion.Known known;
    private final Clock clock;

    public AssessBenefits() {
        this(Regulations.read(), HouseClock.clock());
    }

    AssessBenefits(Regulations regulations, Clock clock) {
        this.regulations = regulations;
        this.known = regulations.known();
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.ASSESS_BENEFITS, event, context, request -> {
            var today = LocalDate.ofInstant(clock.instant(), HouseClock.SHANGHAI);
            var question = BenefitQuestion.read(request.body(), known, today);
            request.refuseFaults();
            var edition = question.edition();
            var found = regulations.ofBenefits(edition, question.day())
                    .map(rules -> rules.assess(question.holder(), question.day()));
            var perhaps = regulations.catalog().editions().perhapsInForce(edition.id().jurisdiction(), question.day());
            return Answer.ok(BenefitAssessmentJson.of(question, perhaps, found.orElse(null),
                    regulations.of(edition).ofMutualRecognition()));
        });
    }
}
