package recognition.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.oauth2.sdk.ClientCredentialsGrant;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ResourceOwnerPasswordCredentialsGrant;
import com.nimbusds.oauth2.sdk.TokenRequest;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.OAuth2Exception;
import no.nav.security.mock.oauth2.http.NettyWrapper;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/**
 * An OpenID Connect issuer in this process, on 127.0.0.1 only. Its sign-in page lets one choose a sample account; scripts name the
 * account in a password grant (any password) or, for client credentials, as the client.
 */
final class TokenIssuer implements AutoCloseable {
    private static final String NAME = "recognition";
    private static final Duration TOKENS_ARE_GOOD_FOR = Duration.ofHours(12);

    private final MockOAuth2Server server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Path page;

    /**
     * @param port 0 for a free one
     * @param audience whom the access tokens are for
     */
    TokenIssuer(int port, String audience, Map<String, Account> accounts) throws IOException {
        page = Files.writeString(Files.createTempFile("sign-in", ".html"), Pages.signIn(accounts.values()));
        server = new MockOAuth2Server(new OAuth2Config(true, page.toString(), null, false, new OAuth2TokenProvider(),
                Set.of(new Claims(audience, accounts)), new NettyWrapper()));
        server.start(InetAddress.getLoopbackAddress(), port);
    }

    /** What {@code iss} says. */
    URI issuer() {
        return URI.create("http://127.0.0.1:" + server.baseUrl().port() + "/" + NAME);
    }

    /** An access token of a sample account, from the token endpoint. */
    String accessToken(String account) throws IOException, InterruptedException {
        var form = "grant_type=password&client_id=local&scope=openid&password=any&username="
                + URLEncoder.encode(account, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(issuer() + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form))
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("No token for " + account + ": " + answer.body());
        }
        return new ObjectMapper().readTree(answer.body()).path("access_token").asText();
    }

    @Override
    public void close() throws IOException {
        client.close();
        server.shutdown();
        Files.delete(page);
    }

    /** The sign-in page posts the account's claims itself; for the other grants they are found here. */
    private static final class Claims extends DefaultOAuth2TokenCallback {
        private final Map<String, Account> accounts;

        Claims(String audience, Map<String, Account> accounts) {
            super(NAME, "nobody", "JWT", List.of(audience), Map.of(), TOKENS_ARE_GOOD_FOR.toSeconds());
            this.accounts = accounts;
        }

        @Override
        public Map<String, Object> addClaims(TokenRequest request) {
            return switch (request.getAuthorizationGrant()) {
                case ResourceOwnerPasswordCredentialsGrant grant -> account(grant.getUsername()).claims();
                case ClientCredentialsGrant grant -> account(subject(request)).claims();
                default -> Map.of();
            };
        }

        private Account account(String id) {
            var account = accounts.get(id);
            if (account == null) {
                throw new OAuth2Exception(OAuth2Error.INVALID_GRANT, "No sample account is called so");
            }
            return account;
        }
    }
}
