package recognition.functions.notice;

import java.security.SecureRandom;
import java.util.Base64;

import recognition.domain.code.Hash;

/** The secret by which an objector comes back: 256 random bits in 43 characters. Only its hash is kept. */
record Receipt(String secret) {
    private static final int BYTES = 32;

    static Receipt make() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Receipt(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        return hash(secret);
    }

    static String hash(String secret) {
        return Hash.of("objection", secret);
    }
}
