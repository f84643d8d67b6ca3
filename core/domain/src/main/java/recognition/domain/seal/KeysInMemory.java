package recognition.domain.seal;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.List;
import java.util.stream.Stream;

/**
 * Signing keys that end with the process, for what is tried and measured: nobody trusts what they sign.
 *
 * @param pairs the one that signs first
 */
public record KeysInMemory(List<KeyPair> pairs) implements SigningKeys {

    public static KeysInMemory fresh() {
        return new KeysInMemory(List.of(pair()));
    }

    /** A new key signs; those that were there are still published. */
    public KeysInMemory rotated() {
        return new KeysInMemory(Stream.concat(Stream.of(pair()), pairs.stream()).toList());
    }

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public List<SealKey> published() {
        return pairs.stream().map(pair -> SealKey.ofX509(pair.getPublic().getEncoded())).toList();
    }

    @Override
    public byte[] sign(byte[] message) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(pairs.getFirst().getPrivate());
            signature.update(message);
            return SealKey.ofDer(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
