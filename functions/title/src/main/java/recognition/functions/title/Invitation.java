package recognition.functions.title;

import java.security.SecureRandom;
import java.util.Base64;

import recognition.domain.code.Hash;

/** The secret by which an applicant comes to an application: 256 random bits in 43 characters. Only its hash is kept. */
final class Invitation {
    private static final int BYTES = 32;

    private Invitation() {}

    static String secret() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String hash(String secret) {
        return Hash.of("invitation", secret);
    }
}
