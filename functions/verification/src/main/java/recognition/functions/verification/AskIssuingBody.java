package recognition.functions.verification;

import java.security.SecureRandom;
import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.time.HouseClock;
import recognition.domain.verification.InquiryId;
import recognition.domain.verification.VerificationId;
import recognition.domain.verification.VerificationRequest.Inquiry;
import recognition.domain.verification.VerificationRequests;
import recognition.domain.verification.VerificationRules;
import recognition.web.Edge;
import recognition.web.EmailAddress;

/** Puts the question to the issuing body: {@code POST /v1/verifications/{id}/inquiries} (S2-52). */
public final class AskIssuingBody implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final VerificationRequests requests;
    private final Clock clock;

    public AskIssuingBody() {
        this(Flows.requests(), HouseClock.clock());
    }

    AskIssuingBody(VerificationRequests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.ASK_ISSUING_BODY, event, context, request -> {
            var now = clock.instant();
            var id = request.path("id", VerificationId::parse);
            var contact = request.body().require("contact").parsed("contact", EmailAddress::parse,
                    "registry@example.org");
            var inquiry = new Inquiry(InquiryId.random(new SecureRandom()), contact, now);
            return Flows.ofStaff(requests).step(request, id,
                    is -> VerificationRules.inquire(is, inquiry, request.person()));
        });
    }
}
