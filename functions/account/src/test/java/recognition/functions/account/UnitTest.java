package recognition.functions.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent.ProxyRequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import recognition.domain.account.Members.Capacity;
import recognition.domain.account.SocialCreditCode;
import recognition.domain.account.UnitMembers.Membership;
import recognition.local.table.LocalTable;
import recognition.storage.Table;
import recognition.storage.account.DynamoAccounts;
import recognition.storage.account.DynamoUnitMembers;

/** Several people who act for one unit, against DynamoDB Local; each call as the authorizer would hand it on. */
class UnitTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T01:00:00Z"), ZoneOffset.UTC);
    private static final String UNIT = "91310115MA1K3A7Q8U";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Table table = table();
    private final DynamoUnitMembers units = new DynamoUnitMembers(table);
    private final DynamoAccounts accounts = new DynamoAccounts(table);

    private static Table table() {
        var fresh = LocalTable.fresh();
        return new Table(fresh.client(), fresh.name());
    }

    private record Said(int status, JsonNode body) {}

    private Said ask(RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> job, String subject,
            Map<String, String> path, String json) {
        var context = new ProxyRequestContext();
        var of = units.of(subject);
        var own = "hr".equals(subject);
        var claims = new HashMap<String, Object>(Map.of("principalId", subject, "roles", own
                || of.filter(one -> one.capacity() == Capacity.MANAGER).isPresent()
                        ? "EMPLOYER UNIT_MANAGER"
                        : "EMPLOYER"));
        of.map(Membership::unit).or(() -> own ? Optional.of(new SocialCreditCode(UNIT)) : Optional.empty())
                .ifPresent(unit -> claims.put("unit", unit.value()));
        context.setAuthorizer(claims);
        var answer = job.handleRequest(new APIGatewayProxyRequestEvent().withRequestContext(context)
                .withHttpMethod("POST")
                .withPath("/v1/units").withHeaders(Map.of("Content-Type", "application/json")).withPathParameters(path)
                .withBody(json), null);
        try {
            return new Said(answer.getStatusCode(), JSON.readTree(answer.getBody()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> at(String unit) {
        return Map.of("unit", unit);
    }

    private Said invite(String by, String capacity) {
        return ask(new InviteMember(units, CLOCK), by, at(UNIT), "{\"name\":\"李雷\",\"capacity\":\"" + capacity + "\"}");
    }

    private Said join(String who, Said invitation) {
        return ask(new JoinUnit(units, CLOCK), who, at(UNIT), "{\"invitation\":\""
                + invitation.body().at("/invitation/secret").asText() + "\"}");
    }

    private Said list(String who) {
        return ask(new ListMembers(units, CLOCK), who, at(UNIT), null);
    }

    private Said remove(String by, String id) {
        return ask(new RemoveMember(units, CLOCK), by, Map.of("unit", UNIT, "memberId", id), null);
    }

    @Test
    void aMemberComesByInvitationAndGoes() {
        var invitation = invite("hr", "FILER");
        assertEquals(200, invitation.status(), invitation.body()::toString);
        assertEquals(200, join("li", invitation).status());
        assertEquals(Optional.of(new Membership(new SocialCreditCode(UNIT), Capacity.FILER)), units.of("li"));
        assertTrue(list("li").body().at("/members/0/self").asBoolean());
        assertFalse(list("hr").body().at("/members/0/self").asBoolean(true));
        assertFalse(list("hr").body().toString().contains(invitation.body().at("/invitation/secret").asText()));

        assertEquals(200, remove("hr", invitation.body().at("/invitation/id").asText()).status());
        assertEquals(Optional.empty(), units.of("li"));
        assertEquals(404, list("li").status(), "to a stranger the unit does not exist");
    }

    @Test
    void aSecretBringsOnePersonOnceAndIsTheirsAlone() {
        var invitation = invite("hr", "FILER");
        assertEquals(200, join("li", invitation).status());
        assertEquals(404, join("han", invitation).status());
        assertEquals(409, join("li", invite("hr", "FILER")).status(), "nobody acts twice");
    }

    @Test
    void aFilerInvitesAndRemovesNobodyButLeaves() {
        join("li", invite("hr", "FILER"));
        join("head", invite("hr", "MANAGER"));
        assertEquals(403, invite("li", "FILER").status());
        assertEquals(200, invite("head", "FILER").status());
        var members = list("li").body().path("members");
        assertEquals(403, remove("li", members.path(1).path("id").asText()).status());
        assertEquals(200, remove("li", members.path(0).path("id").asText()).status());
        assertEquals(404, remove("hr", "u_00000000000000000000000000").status());
    }

    @Test
    void theTimelineTellsRolesAndWhetherItWasOneselfAndNoName() {
        join("li", invite("hr", "FILER"));
        var lines = list("li").body().path("timeline");
        assertEquals("[\"EMPLOYER\",\"UNIT_MANAGER\"]", lines.path(0).path("roles").toString());
        assertFalse(lines.path(0).path("self").asBoolean(true));
        assertTrue(lines.path(1).path("self").asBoolean());
        assertFalse(lines.toString().contains("李雷"));
    }

    @Test
    void whoIsRemovedIsNoLongerRegisteredForTheUnitAndGetsNoMailOfItsCases() {
        var invitation = invite("hr", "FILER");
        join("li", invitation);
        assertEquals(201, ask(new RegisterAccount(accounts, CLOCK), "li", Map.of(), "{\"email\":\"li@example.org\","
                + "\"unit\":{\"socialCreditCode\":\"" + UNIT + "\",\"name\":\"浦江\",\"kind\":\"COMPANY\"}}").status());
        remove("hr", invitation.body().at("/invitation/id").asText());

        assertEquals(null, accounts.find("li").orElseThrow().state().unit());
        assertEquals("UNIT_LEFT", accounts.timeline("li").getLast().kind());
    }
}
