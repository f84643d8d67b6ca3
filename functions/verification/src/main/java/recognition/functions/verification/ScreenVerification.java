package recognition.functions.verification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.catalog.CalendarFiles;
import recognition.catalog.PolicyFiles;
import recognition.domain.access.Task;
import recognition.domain.calendar.WorkingCalendar;
import recognition.domain.catalog.Jurisdiction;
import recognition.domain.time.HouseClock;
import recognition.domain.verification.VerificationId;
import recognition.domain.verification.VerificationRequests;
import recognition.domain.verification.VerificationRules;
import recognition.web.Edge;

/** Screens a submitted request: {@code POST /v1/verifications/{id}/screening} (S2-52). */
public final class ScreenVerification
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final VerificationRequests requests;
    private final WorkingCalendar calendar;
    private final PolicyFiles policies;
    private final Clock clock;

    public ScreenVerification() {
        this(Flows.requests(), CalendarFiles.read(), PolicyFiles.read(Jurisdiction.SHANGHAI),
                HouseClock.clock());
    }

    ScreenVerification(VerificationRequests requests, WorkingCalendar calendar, PolicyFiles policies, Clock clock) {
        this.requests = requests;
        this.calendar = calendar;
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.SCREEN_VERIFICATION, event, context, request -> {
            var now = clock.instant();
            var id = request.path("id", VerificationId::parse);
            var body = request.body().require("outcome");
            var outcome = body.choice("outcome", Screening.class);
            if (outcome == Screening.RETURN || outcome == Screening.NOT_ACCEPT) {
                body.require("reason");
            }
            var reason = body.text("reason", 2000);
            var by = request.person();
            return Flows.ofStaff(requests).step(request, id, is -> switch (outcome) {
                case ACCEPT -> VerificationRules.acceptForChecking(is, promisedOn(now), by, now);
                case RETURN -> VerificationRules.returnForCompletion(is, reason, by, now);
                case NOT_ACCEPT -> VerificationRules.doNotAccept(is, reason, by, now);
            });
        });
    }

    private LocalDate promisedOn(Instant now) {
        var today = LocalDate.ofInstant(now, HouseClock.SHANGHAI);
        return calendar.at(now).end(today, policies.term("verification.result", today)).lastDay();
    }

    private enum Screening {
        ACCEPT,
        RETURN,
        NOT_ACCEPT
    }
}
