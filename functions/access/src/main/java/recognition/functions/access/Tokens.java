package recognition.functions.access;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;

/**
 * Verifies tokens: signed by a key the issuer publishes, with an asymmetric algorithm, for our audience, not expired. Keys are
 * fetched at the first token and again when one is signed with a key not seen yet.
 */
final class Tokens {
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256,
            JWSAlgorithm.ES256);

    private final String issuer;
    private final String audience;
    private volatile DefaultJWTProcessor<SecurityContext> processor;

    /** What a token says of its bearer. Only the issuer can set these claims. */
    record Claims(String subject, List<String> roles, String unit) {}

    Tokens(String issuer, String audience) {
        this.issuer = issuer;
        this.audience = audience;
    }

    static Tokens ofSettings() {
        return new Tokens(setting("TOKEN_ISSUER"), setting("TOKEN_AUDIENCE"));
    }

    /** The claims, or empty if the token is not to be believed. */
    Optional<Claims> verify(String token) {
        try {
            return Optional.of(claims(processor().process(token, null)));
        } catch (ParseException | BadJOSEException notBelieved) {
            return Optional.empty();
        } catch (JOSEException | IOException unreachable) {
            throw new IllegalStateException("The token issuer's keys cannot be read", unreachable);
        }
    }

    private static Claims claims(JWTClaimsSet claims) throws ParseException {
        var roles = claims.getStringListClaim("recognition_roles");
        return new Claims(claims.getSubject(), roles == null ? List.of() : roles,
                claims.getStringClaim("recognition_unit"));
    }

    private DefaultJWTProcessor<SecurityContext> processor() throws IOException {
        if (processor == null) {
            var made = new DefaultJWTProcessor<SecurityContext>();
            made.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys()));
            made.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(audience,
                    new JWTClaimsSet.Builder().issuer(issuer).build(), Set.of("sub", "exp")));
            processor = made;
        }
        return processor;
    }

    /** The issuer's keys, from where its discovery document says they are. */
    private JWKSource<SecurityContext> keys() throws IOException {
        try (var discovery = url(issuer + "/.well-known/openid-configuration").openStream()) {
            var keys = url(new JsonMapper().readTree(discovery).path("jwks_uri").asText());
            return JWKSourceBuilder.<SecurityContext>create(keys).retrying(true).build();
        }
    }

    private static URL url(String address) throws IOException {
        return URI.create(address).toURL();
    }

    private static String setting(String name) {
        var value = System.getenv(name);
        return value == null ? System.getProperty(name) : value;
    }
}
