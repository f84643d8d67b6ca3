package recognition.storage.seal;

import java.util.List;
import java.util.stream.Stream;

import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.model.MessageType;
import software.amazon.awssdk.services.kms.model.SigningAlgorithmSpec;

import recognition.domain.seal.SealKey;
import recognition.domain.seal.SigningKeys;
import recognition.storage.Kms;
import recognition.storage.Settings;

/** Signing keys in KMS. Public keys never change, so each is asked for once an instance. */
public final class KmsSigningKeys implements SigningKeys {
    private final Kms kms;
    private final List<String> ids;
    private List<SealKey> published;

    /** @param ids the one that signs first */
    KmsSigningKeys(Kms kms, List<String> ids) {
        this.kms = kms;
        this.ids = List.copyOf(ids);
    }

    /** Those the setting names, with commas between them. */
    public static KmsSigningKeys ofSettings() {
        return new KmsSigningKeys(Kms.ofSettings(),
                Stream.of(Settings.required("SIGNING_KEYS").split(",")).map(String::strip).toList());
    }

    @Override
    public synchronized List<SealKey> published() {
        if (published == null) {
            published = ids.stream().map(id -> SealKey.ofX509(
                    kms.ask(client -> client.getPublicKey(get -> get.keyId(id))).publicKey().asByteArray())).toList();
        }
        return published;
    }

    @Override
    public byte[] sign(byte[] message) {
        return SealKey.ofDer(kms.ask(client -> client.sign(sign -> sign.keyId(ids.getFirst())
                .message(SdkBytes.fromByteArray(message)).messageType(MessageType.RAW)
                .signingAlgorithm(SigningAlgorithmSpec.ECDSA_SHA_256))).signature().asByteArray());
    }
}
