package recognition.functions.result;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent.ProxyRequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import recognition.domain.access.Owner;
import recognition.domain.calendar.CountingRule;
import recognition.domain.calendar.Term;
import recognition.domain.calendar.WorkingCalendar;
import recognition.domain.cases.Event;
import recognition.domain.cases.Step;
import recognition.domain.catalog.EntryId;
import recognition.domain.code.CheckedCode;
import recognition.domain.deadline.Promise;
import recognition.domain.deadline.Timer;
import recognition.domain.inquiry.Answer;
import recognition.domain.inquiry.Channel;
import recognition.domain.inquiry.Inquiry;
import recognition.domain.inquiry.InquiryId;
import recognition.domain.inquiry.Reply;
import recognition.domain.inquiry.Reply.Respondent;
import recognition.domain.seal.KeysInMemory;
import recognition.domain.verification.Particulars;
import recognition.domain.verification.Result;
import recognition.domain.verification.Standing;
import recognition.domain.verification.VerificationId;
import recognition.domain.verification.VerificationRequest;
import recognition.domain.verification.VerificationRequest.Acceptance;
import recognition.domain.verification.VerificationRequest.Decided;
import recognition.domain.verification.VerificationRequest.Listed;
import recognition.domain.verification.VerificationRequest.Opening;
import recognition.domain.verification.VerificationRequest.Path;
import recognition.domain.verification.VerificationRequest.Submission;
import recognition.domain.verification.VerificationRequest.WithIssuer;
import recognition.local.table.LocalTable;
import recognition.storage.Table;
import recognition.storage.batch.DynamoResultCheckBatches;
import recognition.storage.verification.DynamoResultChecks;
import recognition.storage.verification.DynamoShareLinks;
import recognition.storage.verification.DynamoVerificationRequests;

/** Results in a table of their own, with a clock that can be moved, and people who ask about them. */
final class Desk {
    static final Instant DECIDED = Instant.parse("2026-11-20T01:00:00Z");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Table table = table();
    private final Random random = new Random(11);
    final DynamoVerificationRequests requests = new DynamoVerificationRequests(table);
    final Kept kept = new Kept(requests, new DynamoResultChecks(table), new DynamoShareLinks(table));
    final KeysInMemory keys = KeysInMemory.fresh();
    final DynamoResultCheckBatches batches = new DynamoResultCheckBatches(table);
    Instant now = Instant.parse("2026-11-24T01:00:00.123456789Z");

    private static Table table() {
        var fresh = LocalTable.fresh();
        return new Table(fresh.client(), fresh.name());
    }

    /** Always at {@link #now}. */
    Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneId.of("UTC");
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }

    /** A result, verified on {@link #DECIDED}: whose, born when, with a passport of which number. */
    VerificationRequest verified(String holder, LocalDate born, String passport) {
        var rule = new CountingRule("test", CountingRule.Unit.CIVIL_DAYS, false, LocalTime.MIDNIGHT, true);
        var timer = Timer.start(new Term(20, rule), WorkingCalendar.of(List.of()), DECIDED);
        var opening = new Opening(VerificationId.random(random), Path.OVERSEAS_INDIVIDUAL,
                new Owner.Individual("holder"), "holder",
                new Listed(EntryId.parse("shanghai-3.0-A-48").orElseThrow(), "engc-ceng", "engc"), DECIDED);
        var particulars = new Particulars(
                new Particulars.Certificate("CE-" + random.nextInt(1_000_000), LocalDate.of(2012, 5, 1)),
                new Particulars.Holder(holder, born, List.of(), new Particulars.IdentityDocument(
                        Particulars.IdentityDocument.Kind.PASSPORT, passport, null), null),
                false, List.of());
        var submission = new Submission(DECIDED, false, null, Set.of(), null);
        var asked = new Inquiry.Asked(new Inquiry.Opening(InquiryId.random(random), "engc", DECIDED, null),
                "registry@issuer.example", timer);
        var with = new WithIssuer(opening, particulars, submission,
                new Acceptance(DECIDED, new Promise(timer.term(), timer.end()), null, false), asked);
        requests.open(step(with), null);
        var reply = new Reply(Answer.CONFIRMED, List.of(), Channel.LINK,
                new Respondent("Registry", "registry@issuer.example"), false, true, DECIDED);
        var result = Result.first(CheckedCode.random(random),
                new Standing(DECIDED, Standing.Outcome.VERIFIED, Standing.Status.ACTIVE, false, null));
        var decided = new Decided(opening, particulars, submission, with.acceptance(),
                new Inquiry.Answered(asked.opening(), asked.contact(), reply, 1), result);
        requests.keep(requests.find(opening.id()).orElseThrow(), step(decided), null);
        return decided;
    }

    private static Step<VerificationRequest> step(VerificationRequest after) {
        return new Step<>(after,
                new Event("TRIED", DECIDED, new Event.Actor.Person("somebody"), "S2-50", Map.of()));
    }

    static String code(VerificationRequest of) {
        return of.result().orElseThrow().code().display();
    }

    /** What a job answered: {@code status}, and the body where there is one. */
    record Said(int status, String text, JsonNode body) {}

    /** Somebody who asks: a subject and the roles of the token; nobody where the subject is null. */
    record Asking(String subject, String roles, Map<String, String> path, Map<String, String> query,
            Map<String, String> headers) {
        static Asking anybody() {
            return new Asking(null, "", Map.of(), Map.of(), Map.of());
        }

        static Asking as(String subject, String roles) {
            return new Asking(subject, roles, Map.of(), Map.of(), Map.of());
        }

        Asking of(String id) {
            return new Asking(subject, roles, Map.of("id", id), query, headers);
        }

        Asking by(String name, String value) {
            var more = new HashMap<>(path);
            more.put(name, value);
            return new Asking(subject, roles, more, query, headers);
        }

        Asking with(String name, String value) {
            return new Asking(subject, roles, path, Map.of(name, value), headers);
        }

        Asking calling(String key) {
            return new Asking(subject, roles, path, query, Map.of("Idempotency-Key", key));
        }

        private APIGatewayProxyRequestEvent event() {
            var context = new ProxyRequestContext();
            if (subject != null) {
                context.setAuthorizer(Map.of("principalId", subject, "roles", roles));
            }
            var several = new HashMap<String, List<String>>();
            query.forEach((name, value) -> several.put(name, List.of(value)));
            return new APIGatewayProxyRequestEvent().withRequestContext(context).withPath("/v1").withHttpMethod("POST")
                    .withPathParameters(path).withMultiValueQueryStringParameters(several);
        }

        private Map<String, String> headers(String type) {
            var all = new HashMap<>(headers);
            all.put("Content-Type", type);
            return all;
        }
    }

    static Said ask(RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> job, Asking who,
            String json) {
        return said(job.handleRequest(who.event().withHeaders(who.headers("application/json")).withBody(json), null));
    }

    static Said send(RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> job, Asking who,
            byte[] csv) {
        return said(job.handleRequest(who.event().withHeaders(who.headers("text/csv")).withIsBase64Encoded(true)
                .withBody(Base64.getEncoder().encodeToString(csv)), null));
    }

    static Said send(RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> job, Asking who,
            String csv) {
        return send(job, who, csv.getBytes(UTF_8));
    }

    private static Said said(APIGatewayProxyResponseEvent answer) {
        try {
            var text = answer.getBody();
            return new Said(answer.getStatusCode(), text,
                    text != null && text.startsWith("{") ? JSON.readTree(text) : JSON.createObjectNode());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
