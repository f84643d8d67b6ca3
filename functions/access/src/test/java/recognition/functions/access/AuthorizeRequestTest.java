package recognition.functions.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;

import com.amazonaws.services.lambda.runtime.events.APIGatewayCustomAuthorizerEvent;
import com.amazonaws.services.lambda.runtime.events.IamPolicyResponseV1;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With tokens of a real issuer. */
class AuthorizeRequestTest {
    private static final String ROUTE = "arn:aws-cn:execute-api:cn-north-1:123456789012:api/live/GET/v1/verifications";
    private static final MockOAuth2Server ISSUER = new MockOAuth2Server();
    private static AuthorizeRequest authorizer;

    @BeforeAll
    static void start() {
        ISSUER.start();
        authorizer = new AuthorizeRequest(new Tokens(ISSUER.issuerUrl("recognition").toString(), "recognition-api"));
    }

    @AfterAll
    static void stop() {
        ISSUER.shutdown();
    }

    private static String token(String issuer, String audience, long seconds) {
        Map<String, Object> claims = Map.of("recognition_roles", List.of("HOLDER", "EMPLOYER"), "recognition_unit",
                "91310115MA1K3A7Q8U");
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
        assertEquals(Map.of("roles", "HOLDER EMPLOYER", "unit", "91310115MA1K3A7Q8U"), answer.getContext());
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
