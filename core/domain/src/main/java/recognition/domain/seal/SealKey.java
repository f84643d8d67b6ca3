package recognition.domain.seal;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/**
 * A public key of the house, on the curve P-256, that verifies ES256 (RFC 7518 §3.4).
 *
 * @param x the point's first coordinate, 32 bytes
 * @param y its second
 */
public record SealKey(BigInteger x, BigInteger y) {
    private static final int COORDINATE = 32;
    private static final ECParameterSpec P256 = p256();

    /** @throws IllegalArgumentException where {@code encoded} is no public key in the form X.509 has for it */
    public static SealKey ofX509(byte[] encoded) {
        try {
            var key = (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(encoded));
            return new SealKey(key.getW().getAffineX(), key.getW().getAffineY());
        } catch (InvalidKeySpecException | ClassCastException unreadable) {
            throw new IllegalArgumentException("not a public key on a curve", unreadable);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Of the coordinates as JWK writes them (RFC 7518 §6.2.1). */
    public static SealKey ofCoordinates(String x, String y) {
        return new SealKey(new BigInteger(1, Base64.getUrlDecoder().decode(x)),
                new BigInteger(1, Base64.getUrlDecoder().decode(y)));
    }

    /** What the key is called: its thumbprint (RFC 7638), 43 characters. */
    public String id() {
        var members = "{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\"" + coordinate(x) + "\",\"y\":\"" + coordinate(y)
                + "\"}";
        try {
            return text(MessageDigest.getInstance("SHA-256").digest(members.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String xText() {
        return coordinate(x);
    }

    public String yText() {
        return coordinate(y);
    }

    /** Whether {@code signature}, of 64 bytes, was made of {@code message} with the private half of this key. */
    public boolean verifies(byte[] message, byte[] signature) {
        try {
            var verifier = Signature.getInstance("SHA256withECDSAinP1363Format");
            verifier.initVerify(
                    KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(new ECPoint(x, y), P256)));
            verifier.update(message);
            return verifier.verify(signature);
        } catch (GeneralSecurityException noSignature) {
            return false;
        }
    }

    /** A signature of two integers in DER, as key stores make it, in the form of JOSE. */
    public static byte[] ofDer(byte[] der) {
        int at = der[1] == (byte) 0x81 ? 3 : 2;
        var signature = new byte[2 * COORDINATE];
        for (int half = 1; half <= 2; half++) {
            int length = der[at + 1];
            var integer = new BigInteger(Arrays.copyOfRange(der, at + 2, at + 2 + length));
            put(integer, signature, half * COORDINATE);
            at += 2 + length;
        }
        return signature;
    }

    private static String coordinate(BigInteger value) {
        var bytes = new byte[COORDINATE];
        put(value, bytes, COORDINATE);
        return text(bytes);
    }

    /** Writes a number so that it ends before {@code end}, with zeros before it. */
    private static void put(BigInteger value, byte[] into, int end) {
        var bytes = value.toByteArray();
        int length = Math.min(bytes.length, COORDINATE);
        System.arraycopy(bytes, bytes.length - length, into, end - length, length);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static ECParameterSpec p256() {
        try {
            var parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec("secp256r1"));
            return parameters.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
