package recognition.storage.panel;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;

import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.model.EncryptionAlgorithmSpec;

import recognition.domain.panel.BallotKey;
import recognition.storage.Kms;
import recognition.storage.Settings;

/** The ballots' key in KMS: its private half never leaves it. The public half never changes and is asked for once an instance. */
public final class KmsBallotKey implements BallotKey {
    private final Kms kms;
    private final String id;
    private PublicKey publicHalf;

    KmsBallotKey(Kms kms, String id) {
        this.kms = kms;
        this.id = id;
    }

    /** The one the setting names. */
    public static KmsBallotKey ofSettings() {
        return new KmsBallotKey(Kms.ofSettings(), Settings.required("BALLOT_KEY"));
    }

    @Override
    public synchronized PublicKey publicHalf() {
        if (publicHalf == null) {
            publicHalf = read(kms.ask(client -> client.getPublicKey(get -> get.keyId(id))).publicKey().asByteArray());
        }
        return publicHalf;
    }

    private static PublicKey read(byte[] x509) {
        try {
            return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(x509));
        } catch (GeneralSecurityException noRsaKey) {
            throw new IllegalStateException(noRsaKey);
        }
    }

    @Override
    public byte[] decrypt(byte[] sealed) {
        return kms.ask(client -> client.decrypt(decrypt -> decrypt.keyId(id)
                .encryptionAlgorithm(EncryptionAlgorithmSpec.RSAES_OAEP_SHA_256)
                .ciphertextBlob(SdkBytes.fromByteArray(sealed)))).plaintext().asByteArray();
    }
}
