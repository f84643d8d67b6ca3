package recognition.local;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;

import javax.crypto.Cipher;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.EncryptionAlgorithmSpec;
import software.amazon.awssdk.services.kms.model.InvalidCiphertextException;
import software.amazon.awssdk.services.kms.model.InvalidKeyUsageException;
import software.amazon.awssdk.services.kms.model.MessageType;
import software.amazon.awssdk.services.kms.model.NotFoundException;
import software.amazon.awssdk.services.kms.model.SigningAlgorithmSpec;

import recognition.domain.catalog.EntryId;
import recognition.domain.code.CheckedCode;
import recognition.domain.seal.SealKey;
import recognition.domain.seal.Statement;
import recognition.domain.seal.Statement.Opened;
import recognition.domain.seal.StatusIndex;
import recognition.local.table.Template;
import recognition.local.table.Yaml;
import recognition.storage.seal.KmsSigningKeys;

class KeyServiceTest {
    private static final Template TEMPLATE = new Template(Yaml.parse("""
            Resources:
              Seal:
                Type: AWS::KMS::Key
                Properties: {KeySpec: ECC_NIST_P256, KeyUsage: SIGN_VERIFY}
              Next:
                Type: AWS::KMS::Key
                Properties: {KeySpec: ECC_NIST_P256, KeyUsage: SIGN_VERIFY}
              Ballots:
                Type: AWS::KMS::Key
                Properties: {KeySpec: RSA_2048, KeyUsage: ENCRYPT_DECRYPT}
            """));
    private static final byte[] MESSAGE = "证书".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private KeyService started() throws Exception {
        return new KeyService(folder, TEMPLATE, Names.of(TEMPLATE, Map.of()));
    }

    private static KmsClient client(KeyService service) {
        return KmsClient.builder().region(Region.of("local")).endpointOverride(service.endpoint())
                .httpClient(UrlConnectionHttpClient.create())
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "secret")))
                .build();
    }

    private static SealKey publicKey(KmsClient kms) {
        return SealKey.ofX509(kms.getPublicKey(get -> get.keyId("recognition-seal")).publicKey().asByteArray());
    }

    private static byte[] sign(KmsClient kms, String key) {
        return kms.sign(sign -> sign.keyId(key).message(SdkBytes.fromByteArray(MESSAGE)).messageType(MessageType.RAW)
                .signingAlgorithm(SigningAlgorithmSpec.ECDSA_SHA_256)).signature().asByteArray();
    }

    @Test
    void signsWhatThePublicKeyVerifiesManyTimes() throws Exception {
        try (var service = started(); var kms = client(service)) {
            var key = publicKey(kms);
            for (int i = 0; i < 200; i++) {
                assertTrue(key.verifies(MESSAGE, SealKey.ofDer(sign(kms, "recognition-seal"))));
            }
        }
    }

    /** As a function whose {@code SIGNING_KEYS} name these would have them. */
    private static KmsSigningKeys named(KeyService service, String keys) {
        var settings = Map.of("AWS_REGION", "local", "AWS_ENDPOINT_URL_KMS", service.endpoint().toString(),
                "AWS_ACCESS_KEY_ID", "local", "AWS_SECRET_ACCESS_KEY", "secret", "SIGNING_KEYS", keys);
        var before = (Properties) System.getProperties().clone();
        settings.forEach(System::setProperty);
        try {
            return KmsSigningKeys.ofSettings();
        } finally {
            System.setProperties(before);
        }
    }

    @Test
    void afterARotationTheNewKeySignsAndWhatTheOldOneSignedStillVerifies() throws Exception {
        try (var service = started()) {
            var before = named(service, "recognition-seal");
            var after = named(service, "recognition-next, recognition-seal");
            var statement = new Statement(CheckedCode.random(new Random(1)),
                    EntryId.parse("shanghai-3.0-A-48").orElseThrow(), "李雷", "VERIFIED", false, Instant.EPOCH,
                    new StatusIndex(0, 7), Instant.EPOCH);
            var old = statement.signedWith(before);
            var fresh = statement.signedWith(after);

            assertEquals(2, after.published().size());
            for (var text : List.of(old, fresh)) {
                assertEquals(new Opened.Genuine(statement), Statement.open(text, after.published()));
            }
            assertEquals(new Opened.KeyUnknown(), Statement.open(fresh, before.published()));
        }
    }

    @Test
    void hasTheSameKeysAfterARestart() throws Exception {
        SealKey before;
        try (var service = started(); var kms = client(service)) {
            before = publicKey(kms);
        }
        try (var service = started(); var kms = client(service)) {
            assertEquals(before, publicKey(kms));
            assertTrue(before.verifies(MESSAGE, SealKey.ofDer(sign(kms, "recognition-seal"))));
        }
    }

    @Test
    void opensWhatWasEncryptedForItAndNothingElse() throws Exception {
        try (var service = started(); var kms = client(service)) {
            var encoded = kms.getPublicKey(get -> get.keyId("recognition-ballots")).publicKey().asByteArray();
            var cipher = Cipher.getInstance("RSA/ECB/OAEPPadding");
            cipher.init(Cipher.ENCRYPT_MODE,
                    KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded)),
                    new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT));
            var closed = cipher.doFinal(MESSAGE);

            assertArrayEquals(MESSAGE, decrypted(kms, closed));
            closed[5] ^= 1;
            assertThrows(InvalidCiphertextException.class, () -> decrypted(kms, closed));
        }
    }

    private static byte[] decrypted(KmsClient kms, byte[] closed) {
        return kms.decrypt(decrypt -> decrypt.keyId("recognition-ballots")
                .encryptionAlgorithm(EncryptionAlgorithmSpec.RSAES_OAEP_SHA_256)
                .ciphertextBlob(SdkBytes.fromByteArray(closed))).plaintext().asByteArray();
    }

    @Test
    void refusesAKeyItDoesNotHaveAndAUseThatAKeyIsNotFor() throws Exception {
        try (var service = started(); var kms = client(service)) {
            assertThrows(NotFoundException.class, () -> sign(kms, "nobody"));
            assertThrows(InvalidKeyUsageException.class, () -> sign(kms, "recognition-ballots"));
        }
    }
}
