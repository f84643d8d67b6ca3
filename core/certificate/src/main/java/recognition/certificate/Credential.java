package recognition.certificate;

import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.jca.JCAContext;
import com.nimbusds.jose.util.Base64URL;

import recognition.domain.seal.SealKey;
import recognition.domain.seal.SigningKeys;

/**
 * Verifiable credentials (W3C VC Data Model 2.0) secured with JOSE: a document in JSON, signed with ES256 as a compact JWS of the
 * type {@value #TYPE}.
 */
public final class Credential {
    public static final String MEDIA_TYPE = "application/vc+jwt";
    private static final String TYPE = "vc+jwt";

    private Credential() {}

    /** Signs a document with the key that signs now. */
    public static String sign(Map<String, Object> document, SigningKeys keys) {
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256).type(new JOSEObjectType(TYPE)).contentType("vc")
                .keyID(keys.current().id()).build();
        var signed = new JWSObject(header, new Payload(document));
        try {
            signed.sign(new Signer(keys));
            return signed.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The document, if it was signed with one of {@code keys} and not changed since. Asks nobody. */
    public static Optional<Map<String, Object>> open(String text, List<SealKey> keys) {
        try {
            var signed = JWSObject.parse(text.strip());
            var header = signed.getHeader();
            return keys.stream().filter(_ -> JWSAlgorithm.ES256.equals(header.getAlgorithm()))
                    .filter(_ -> header.getType() != null && TYPE.equals(header.getType().getType()))
                    .filter(key -> key.id().equals(header.getKeyID()))
                    .filter(key -> key.verifies(signed.getSigningInput(), signed.getSignature().decode())).findFirst()
                    .map(_ -> signed.getPayload().toJSONObject());
        } catch (ParseException noCredential) {
            return Optional.empty();
        }
    }

    /** Signs where the key is. */
    private record Signer(SigningKeys keys) implements JWSSigner {

        @Override
        public Base64URL sign(JWSHeader header, byte[] message) {
            return Base64URL.encode(keys.sign(message));
        }

        @Override
        public Set<JWSAlgorithm> supportedJWSAlgorithms() {
            return Set.of(JWSAlgorithm.ES256);
        }

        @Override
        public JCAContext getJCAContext() {
            return new JCAContext();
        }
    }
}
