package recognition.functions.verification;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.Decision;
import recognition.domain.access.Task;
import recognition.domain.cases.Step;
import recognition.domain.cases.Versioned;
import recognition.domain.inquiry.Channel;
import recognition.domain.inquiry.Inquiry;
import recognition.domain.inquiry.InquiryId;
import recognition.domain.inquiry.Reply;
import recognition.domain.issuer.IssuerRules;
import recognition.domain.issuer.Issuers;
import recognition.domain.time.HouseClock;
import recognition.domain.verification.CheckingRules;
import recognition.domain.verification.VerificationId;
import recognition.domain.verification.VerificationRequest;
import recognition.domain.verification.VerificationRequests;
import recognition.storage.Table;
import recognition.storage.issuer.DynamoIssuers;
import recognition.web.Edge;
import recognition.web.EmailAddress;
import recognition.web.Fields;
import recognition.web.Request;
import recognition.web.verification.InquiryJson;

/**
 * Puts the question to the issuing body: {@code POST /v1/verifications/{id}/inquiries} (S2-52). By {@code LINK}, to a contact of its
 * list, for the first time or again; by another {@code channel}, an officer tells what was tried in {@code note}, and the
 * {@code answer} if there was one.
 */
public final class AskIssuingBody implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final VerificationRequests requests;
    private final Issuers issuers;
    private final Standards standards;
    private final Clock clock;

    public AskIssuingBody() {
        this(Flows.requests(), new DynamoIssuers(Table.ofSettings()), Standards.read(), HouseClock.clock());
    }

    AskIssuingBody(VerificationRequests requests, Issuers issuers, Standards standards, Clock clock) {
        this.requests = requests;
        this.issuers = issuers;
        this.standards = standards;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.ASK_ISSUING_BODY, event, context, request -> {
            var now = clock.instant();
            var id = request.path("id", VerificationId::parse);
            var attempt = Attempt.read(request.body(), now);
            return Flows.ofStaff(requests).step(request, id, is -> attempt.channel() == Channel.LINK
                    ? ask(is, attempt.contact(), request, now)
                    : tried(is, attempt, request, now));
        });
    }

    private Decision<Step<VerificationRequest>> ask(VerificationRequest is, String contact, Request request,
            Instant now) {
        var known = issuers.find(is.opening().listed().issuer()).map(Versioned::state);
        return IssuerRules.contact(known, contact).then(
                to -> CheckingRules.inquire(is, opening(is, now), to, request.person(), standards.at(now), now));
    }

    private Decision<Step<VerificationRequest>> tried(VerificationRequest is, Attempt attempt, Request request,
            Instant now) {
        return attempt.reply() == null
                ? CheckingRules.attempt(is, opening(is, now), attempt.channel(), attempt.note(), request.person(), now)
                : CheckingRules.record(is, opening(is, now), attempt.reply(), attempt.note(), request.person(),
                        standards.calendars().known());
    }

    /** A new inquiry, with what the body said of this certificate before. */
    private Inquiry.Opening opening(VerificationRequest is, Instant now) {
        var before = requests.currentFor(is).flatMap(current -> current.state().asked())
                .filter(Inquiry::isAnswered).map(Inquiry.Answered.class::cast)
                .map(answered -> answered.reply().answer());
        return new Inquiry.Opening(InquiryId.random(new SecureRandom()), is.opening().listed().issuer(), now,
                before.orElse(null));
    }

    /** @param reply null where the attempt brought no answer */
    private record Attempt(Channel channel, String contact, String note, Reply reply) {

        static Attempt read(Fields body, Instant now) {
            var channel = Optional.ofNullable(body.choice("channel", Channel.class)).orElse(Channel.LINK);
            if (channel == Channel.LINK) {
                return new Attempt(channel,
                        body.parsed("contact", EmailAddress::parse, "registry@example.org"), null, null);
            }
            var note = body.require("note").text("note", 1000);
            var reply = body.has("answer") ? InquiryJson.reply(body, channel, _ -> true, now) : null;
            return new Attempt(channel, null, note, reply);
        }
    }
}
