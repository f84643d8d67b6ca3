package recognition.domain.code;

import java.security.SecureRandom;
import java.util.Base64;

/** What only its bearer knows: 256 random bits in 43 characters of base64url. It is told once; what is kept is a {@link Hash} of it. */
public final class Secret {
    private static final int BYTES = 32;

    private Secret() {}

    public static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
