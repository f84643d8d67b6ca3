package recognition.certificate;

import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;

import recognition.domain.seal.SealKey;

/** Public keys as a JWK Set (RFC 7517), each named by its thumbprint. */
public final class KeySet {
    public static final String MEDIA_TYPE = "application/jwk-set+json";

    private KeySet() {}

    public static String text(List<SealKey> keys) {
        return JSONObjectUtils.toJSONString(Map.of("keys", keys.stream().map(KeySet::of).toList()));
    }

    private static Map<String, Object> of(SealKey key) {
        var jwk = new LinkedHashMap<String, Object>();
        jwk.put("kty", "EC");
        jwk.put("crv", "P-256");
        jwk.put("alg", "ES256");
        jwk.put("use", "sig");
        jwk.put("kid", key.id());
        jwk.put("x", key.xText());
        jwk.put("y", key.yText());
        return jwk;
    }

    /** @throws ParseException where {@code text} is no key set; keys of another kind are passed over */
    public static List<SealKey> parse(String text) throws ParseException {
        return JWKSet.parse(text).getKeys().stream().filter(ECKey.class::isInstance).map(ECKey.class::cast)
                .map(key -> SealKey.ofCoordinates(key.getX().toString(), key.getY().toString())).toList();
    }
}
