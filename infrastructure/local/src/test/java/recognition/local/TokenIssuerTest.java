package recognition.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import recognition.domain.access.Role;
import recognition.domain.account.SocialCreditCode;

class TokenIssuerTest {
    private static final Map<String, Account> ACCOUNTS = Account.samples();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static TokenIssuer issuer;

    @BeforeAll
    static void start() throws IOException {
        issuer = new TokenIssuer(0, "recognition", ACCOUNTS);
    }

    @AfterAll
    static void stop() throws IOException {
        issuer.close();
    }

    @Test
    void aTokenIsSignedByTheIssuerThatDiscoveryDescribes() throws Exception {
        var token = SignedJWT.parse(issuer.accessToken("employer"));
        var claims = token.getJWTClaimsSet();
        var discovery = new ObjectMapper().readTree(get(issuer.issuer() + "/.well-known/openid-configuration").body());
        var keys = JWKSet.parse(get(discovery.path("jwks_uri").asText()).body());

        assertEquals(issuer.issuer().toString(), discovery.path("issuer").asText());
        assertTrue(token.verify(new RSASSAVerifier(keys.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey())));
        assertEquals(issuer.issuer().toString(), claims.getIssuer());
        assertEquals(List.of("recognition"), claims.getAudience());
        assertEquals("employer", claims.getSubject());
        assertEquals(List.of("EMPLOYER"), claims.getStringListClaim("recognition_roles"));
        assertEquals("91310115MA1K3A7Q8U", claims.getStringClaim("recognition_unit"));
    }

    @Test
    void aRelyingPartySignsInAsAClient() throws Exception {
        var answer = post(issuer.issuer() + "/token",
                Map.of("grant_type", "client_credentials", "client_id", "relying-party",
                        "client_secret", "any"));
        var token = SignedJWT.parse(new ObjectMapper().readTree(answer.body()).path("access_token").asText());

        assertEquals(List.of("RELYING_PARTY"), token.getJWTClaimsSet().getStringListClaim("recognition_roles"));
    }

    @Test
    void nobodyElseGetsAToken() {
        assertThrows(IOException.class, () -> issuer.accessToken("stranger"));
    }

    @Test
    void thePortalSignsInWithCodeAndProofKey() throws Exception {
        var verifier = "a-verifier-of-at-least-forty-three-characters-in-length";
        var account = ACCOUNTS.get("officer");
        var page = get(authorizeAddress(verifier));
        assertTrue(page.body().contains("value=\"officer\""), page.body());

        var wrong = token(signIn(verifier, account), "another-verifier-of-at-least-forty-three-characters-x");
        var right = token(signIn(verifier, account), verifier);

        assertEquals(400, wrong.statusCode());
        assertEquals(200, right.statusCode(), right.body());
        var claims = SignedJWT.parse(new ObjectMapper().readTree(right.body()).path("access_token").asText())
                .getJWTClaimsSet();
        assertEquals("officer", claims.getSubject());
        assertEquals(List.of("OFFICER"), claims.getStringListClaim("recognition_roles"));
        assertFalse(claims.getClaims().containsKey("recognition_unit"));
    }

    @Test
    void everyRoleThatATokenTellsHasASampleAccountAndEveryUnitARealCode() {
        var told = EnumSet.complementOf(EnumSet.of(Role.UNIT_MANAGER));
        var roles = ACCOUNTS.values().stream().flatMap(account -> account.roles().stream()).map(Role::valueOf)
                .collect(Collectors.toSet());

        assertEquals(told, roles);
        assertTrue(ACCOUNTS.values().stream().map(Account::unit).filter(unit -> unit != null)
                .allMatch(unit -> SocialCreditCode.parse(unit).isPresent()));
    }

    private static String authorizeAddress(String verifier) throws Exception {
        var challenge = Base64.getUrlEncoder().withoutPadding()
                .encodeToString(
                        MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        return issuer.issuer() + "/authorize?"
                + form(Map.of("response_type", "code", "client_id", "portal", "scope", "openid",
                        "redirect_uri", "http://127.0.0.1:8080/", "state", "s", "nonce", "n", "code_challenge",
                        challenge,
                        "code_challenge_method", "S256"));
    }

    private static String signIn(String verifier, Account account) throws Exception {
        var answer = post(authorizeAddress(verifier), Map.of("username", account.id(), "claims",
                new ObjectMapper().writeValueAsString(account.claims())));
        var code = Pattern.compile("code=([^&]+)").matcher(answer.headers().firstValue("Location").orElseThrow());
        assertTrue(code.find());
        return code.group(1);
    }

    private static HttpResponse<String> token(String code, String verifier) throws Exception {
        return post(issuer.issuer() + "/token",
                Map.of("grant_type", "authorization_code", "code", code, "client_id", "portal",
                        "redirect_uri", "http://127.0.0.1:8080/", "code_verifier", verifier));
    }

    private static HttpResponse<String> get(String address) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String address, Map<String, String> form) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(address)).header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form(form))).build(),
                BodyHandlers.ofString());
    }

    private static String form(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
