package recognition.functions.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;

import com.amazonaws.services.lambda.runtime.events.APIGatewayCustomAuthorizerEvent;
import com.amazonaws.services.lambda.runtime.events.IamPolicyResponseV1;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import recognition.domain.account.MemberId;
import recognition.domain.account.Members;
import recognition.domain.account.Members.Capacity;
import recognition.domain.account.Members.Member;
import recognition.domain.account.SocialCreditCode;
import recognition.domain.cases.Event;
import recognition.domain.cases.Step;
import recognition.local.table.LocalTable;
import recognition.storage.Table;
import recognition.storage.account.DynamoUnitMembers;

/** With tokens of a real issuer. */
class AuthorizeRequestTest {
    private static final String ROUTE = "arn:aws-cn:execute-api:cn-north-1:123456789012:api/live/GET/v1/verifications";
    private static final MockOAuth2Server ISSUER = new MockOAuth2Server();
    private static final String UNIT = "91310115MA1K3A7Q8U";
    private static DynamoUnitMembers units;
    private static AuthorizeRequest authorizer;

    @BeforeAll
    static void start() {
        ISSUER.start();
        var fresh = LocalTable.fresh();
        units = new DynamoUnitMembers(new Table(fresh.client(), fresh.name()));
        authorizer = new AuthorizeRequest(new Tokens(ISSUER.issuerUrl("recognition").toString(), "recognition-api"),
                units);
    }

    @AfterAll
    static void stop() {
        ISSUER.shutdown();
    }

    private static String token(String issuer, String audience, long seconds) {
        Map<String, Object> claims = Map.of("recognition_roles", List.of("HOLDER", "EMPLOYER"), "recognition_unit",
                UNIT);
        return ISSUER.issueToken(issuer, "client",
                new DefaultOAuth2TokenCallback(issuer, "subject", "JWT", List.of(audience), claims, seconds))
                .serialize();
    }

    private static IamPolicyResponseV1 ask(String header) {
        return authorizer.handleRequest(APIGatewayCustomAuthorizerEvent.builder().withType("TOKEN")
                .withAuthorizationToken(header).withMethodArn(ROUTE).build(), null);
    }

    private static void assertRefused(String header) {
        assertEquals("Unauthorized", assertThrows(IllegalArgumentException.class, () -> ask(header)).getMessage());
    }

    @Test
    void tellsTheJobsWhoCalls() {
        var answer = ask("Bearer " + token("recognition", "recognition-api", 600));
        assertEquals("subject", answer.getPrincipalId());
        assertEquals(Map.of("roles", "EMPLOYER HOLDER UNIT_MANAGER", "unit", UNIT), answer.getContext(),
                "the unit's own sign-in manages it");
    }

    private static Map<String, Object> contextOf(String subject, String... roles) {
        var token = ISSUER.issueToken("recognition", "client", new DefaultOAuth2TokenCallback("recognition", subject,
                "JWT", List.of("recognition-api"), Map.of("recognition_roles", List.of(roles)), 600)).serialize();
        return ask("Bearer " + token).getContext();
    }

    private static void keep(String kind, Members after) {
        units.keep(units.find(after.unit()).orElseThrow(),
                new Step<>(after, new Event(kind, Instant.EPOCH, new Event.Actor.Person("hr"), "S2-49", Map.of())),
                null);
    }

    @Test
    void tellsForWhichUnitAMemberActsFromTheJoiningToTheRemoval() {
        var unit = new SocialCreditCode(UNIT);
        var random = new Random(1);
        assertEquals(Map.of("roles", "EMPLOYER"), contextOf("clerk", "EMPLOYER"));

        keep("MEMBER_JOINED", new Members(unit, List.of(
                new Member(MemberId.random(random), "clerk", "Li", Capacity.FILER, Instant.EPOCH),
                new Member(MemberId.random(random), "head", "Han", Capacity.MANAGER, Instant.EPOCH)), List.of()));
        assertEquals(Map.of("roles", "EMPLOYER", "unit", UNIT), contextOf("clerk", "EMPLOYER"));
        assertEquals(Map.of("roles", "EMPLOYER UNIT_MANAGER", "unit", UNIT), contextOf("head", "EMPLOYER"));
        assertEquals(Map.of("roles", "EMPLOYER", "unit", UNIT), contextOf("clerk", "EMPLOYER", "UNIT_MANAGER"),
                "who manages a unit is said here");
        assertEquals(Map.of("roles", "HOLDER"), contextOf("clerk", "HOLDER"), "a member is an employer's person");

        keep("MEMBER_REMOVED", Members.none(unit));
        assertEquals(Map.of("roles", "EMPLOYER"), contextOf("clerk", "EMPLOYER"));
    }

    @Test
    void refusesATokenThatHasExpired() {
        assertRefused("Bearer " + token("recognition", "recognition-api", -120));
    }

    @Test
    void refusesATokenOfAnotherIssuerOrForSomebodyElse() {
        assertRefused("Bearer " + token("another", "recognition-api", 600));
        assertRefused("Bearer " + token("recognition", "another-api", 600));
    }

    @Test
    void refusesATokenThatIsNotSignedOrWasChanged() {
        var claims = new JWTClaimsSet.Builder().issuer(ISSUER.issuerUrl("recognition").toString()).subject("subject")
                .audience("recognition-api").build();
        assertRefused("Bearer " + new PlainJWT(claims).serialize());
        var parts = token("recognition", "recognition-api", 600).split("\\.");
        assertRefused("Bearer " + parts[0] + "." + parts[1].substring(0, parts[1].length() - 4) + "AAAA." + parts[2]);
    }

    @Test
    void refusesWhatIsNoToken() {
        assertRefused(null);
        assertRefused("Bearer ");
        assertRefused("Basic dXNlcjpwYXNz");
        assertRefused("Bearer a.b.c");
    }
}
