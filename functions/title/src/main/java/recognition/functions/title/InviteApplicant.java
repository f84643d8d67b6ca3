package recognition.functions.title;

import java.util.concurrent.atomic.AtomicBoolean;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.cases.Kept;
import recognition.domain.code.Secret;
import recognition.domain.time.HouseClock;
import recognition.domain.title.ApplicationId;
import recognition.domain.title.DossierRules;
import recognition.domain.title.TitleApplication.Link;
import recognition.domain.title.TitleStep;
import recognition.web.Edge;
import recognition.web.Times;

/** Makes the secret that brings the applicant to the application: {@code POST /v1/title-applications/{id}/invitation} (S3-17). It is
 * told here, once; what is kept is its hash, and a call made again tells none. */
public final class InviteApplicant
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Desk desk;

    public InviteApplicant() {
        this(Desk.ofSettings());
    }

    InviteApplicant(Desk desk) {
        this.desk = desk;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.INVITE_APPLICANT, event, context, request -> {
            var now = desk.clock().instant();
            var id = request.path("id", ApplicationId::parse);
            var secret = Secret.random();
            var expiresAt = desk.term("applicant.invitation", now);
            var link = new Link(Invitation.hash(secret), Desk.today(now).plusDays(expiresAt.length() + 1L)
                    .atStartOfDay(HouseClock.SHANGHAI).toInstant(), null);
            var kept = new AtomicBoolean();
            var answer = desk.flow(TitleStep.INVITE, now).step(request, id,
                    is -> DossierRules.invite(is, link, desk.grounds(is), request.person(), now),
                    (was, invited, call) -> {
                        var came = desk.applications().keep(was, invited, call);
                        kept.set(came instanceof Kept.Done);
                        return came;
                    });
            if (kept.get()) {
                answer.body().putObject("invitation").put("secret", secret).put("expiresAt",
                        Times.text(link.expiresAt()));
            }
            return answer;
        });
    }
}
