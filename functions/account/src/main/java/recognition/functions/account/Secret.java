package recognition.functions.account;

import java.security.SecureRandom;
import java.util.Base64;

import recognition.domain.code.Hash;

/** What an invited member brings: 256 random bits in 43 characters. Only its hash is kept. */
final class Secret {
    private static final int BYTES = 32;

    private Secret() {}

    static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String hash(String secret) {
        return Hash.of("member", secret);
    }
}
