package recognition.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.crypto.Cipher;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.local.table.Template;

/**
 * The key management service as the SDK speaks to it (JSON 1.1), on 127.0.0.1 only, for the template's asymmetric keys: {@code Sign},
 * {@code GetPublicKey} and {@code Decrypt}. Keys are kept as files. It checks no signatures of requests and no permissions: those are
 * checked in the template.
 */
final class KeyService implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TARGET = "TrentService.";

    private final Map<String, Key> keys = new LinkedHashMap<>();
    private final WebServer server;

    /** @param spec {@code ECC_NIST_P256} or {@code RSA_2048} */
    private record Key(String spec, KeyPair pair) {}

    /** A request that is answered with an error of KMS. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final String type;

        Refused(String type, String message) {
            super(message);
            this.type = type;
        }
    }

    /** @param folder where keys are kept; null for memory */
    KeyService(Path folder, Template template, Names names) throws IOException {
        for (var key : template.resources("AWS::KMS::Key").entrySet()) {
            var name = String.valueOf(names.resolve(Map.of("Ref", key.getKey())));
            var spec = key.getValue().at("KeySpec").text();
            keys.put(name, new Key(spec, pair(folder, name, spec)));
        }
        server = new WebServer(0, this::answer);
    }

    URI endpoint() {
        return server.address();
    }

    private WebAnswer answer(WebRequest request) {
        try {
            return json(200, answer(request.header("X-Amz-Target"), JSON.readTree(request.body())));
        } catch (Refused refused) {
            return json(400, JSON.createObjectNode().put("__type", refused.type).put("message", refused.getMessage()));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException unreadable) {
            return json(400, JSON.createObjectNode().put("__type", "ValidationException").put("message",
                    unreadable.toString()));
        }
    }

    private static WebAnswer json(int status, ObjectNode body) {
        return WebAnswer.of(status, "application/x-amz-json-1.1", body.toString());
    }

    private ObjectNode answer(String target, JsonNode asked) throws GeneralSecurityException, IOException {
        var id = asked.path("KeyId").asText();
        var key = keys.get(id);
        if (key == null) {
            throw new Refused("NotFoundException", "Key '" + id + "' does not exist");
        }
        var answer = JSON.createObjectNode().put("KeyId", id);
        return switch (target == null ? "" : target) {
            case TARGET + "GetPublicKey" -> answer.put("KeySpec", key.spec())
                    .put("KeyUsage", key.spec().startsWith("ECC") ? "SIGN_VERIFY" : "ENCRYPT_DECRYPT")
                    .put("PublicKey", key.pair().getPublic().getEncoded());
            case TARGET + "Sign" -> answer.put("Signature", signature(key, asked)).put("SigningAlgorithm",
                    "ECDSA_SHA_256");
            case TARGET + "Decrypt" -> answer.put("Plaintext", plaintext(key, asked)).put("EncryptionAlgorithm",
                    "RSAES_OAEP_SHA_256");
            case String other -> throw new Refused("UnknownOperationException", other);
        };
    }

    private static byte[] signature(Key key, JsonNode asked) throws GeneralSecurityException, IOException {
        require(key, "ECC_NIST_P256", asked.path("SigningAlgorithm").asText(), "ECDSA_SHA_256");
        var signature = Signature.getInstance(
                "DIGEST".equals(asked.path("MessageType").asText()) ? "NONEwithECDSA" : "SHA256withECDSA");
        signature.initSign(key.pair().getPrivate());
        signature.update(asked.path("Message").binaryValue());
        return signature.sign();
    }

    private static byte[] plaintext(Key key, JsonNode asked) throws GeneralSecurityException, IOException {
        require(key, "RSA_2048", asked.path("EncryptionAlgorithm").asText(), "RSAES_OAEP_SHA_256");
        var cipher = Cipher.getInstance("RSA/ECB/OAEPPadding");
        cipher.init(Cipher.DECRYPT_MODE, key.pair().getPrivate(),
                new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT));
        try {
            return cipher.doFinal(asked.path("CiphertextBlob").binaryValue());
        } catch (GeneralSecurityException foreign) {
            throw new Refused("InvalidCiphertextException", "Not encrypted for this key");
        }
    }

    private static void require(Key key, String spec, String algorithm, String expected) {
        if (!key.spec().equals(spec) || !algorithm.equals(expected)) {
            throw new Refused("InvalidKeyUsageException", key.spec() + " does not do " + algorithm);
        }
    }

    private static KeyPair pair(Path folder, String name, String spec) throws IOException {
        try {
            if (folder == null) {
                return generated(spec);
            }
            var file = Files.createDirectories(folder).resolve(name);
            if (!Files.exists(file)) {
                var made = generated(spec);
                Files.writeString(file,
                        text(made.getPrivate().getEncoded()) + "\n" + text(made.getPublic().getEncoded()));
            }
            var lines = Files.readAllLines(file);
            var factory = KeyFactory.getInstance(algorithm(spec));
            PrivateKey secret = factory.generatePrivate(new PKCS8EncodedKeySpec(bytes(lines.getFirst())));
            return new KeyPair(factory.generatePublic(new X509EncodedKeySpec(bytes(lines.getLast()))), secret);
        } catch (GeneralSecurityException unreadable) {
            throw new UncheckedIOException(new IOException("The key " + name + " cannot be read", unreadable));
        }
    }

    private static KeyPair generated(String spec) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance(algorithm(spec));
        if (spec.startsWith("ECC")) {
            generator.initialize(new ECGenParameterSpec("secp256r1"));
        } else {
            generator.initialize(2048);
        }
        return generator.generateKeyPair();
    }

    private static String algorithm(String spec) {
        return switch (spec) {
            case "ECC_NIST_P256" -> "EC";
            case "RSA_2048" -> "RSA";
            default -> throw new IllegalArgumentException("The local cloud makes no keys of the kind " + spec);
        };
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return Base64.getDecoder().decode(text);
    }

    @Override
    public void close() {
        server.close();
    }
}
