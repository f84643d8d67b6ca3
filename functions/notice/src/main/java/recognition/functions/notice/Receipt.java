package recognition.functions.notice;

import recognition.domain.code.Hash;
import recognition.domain.code.Secret;

/** The secret by which an objector comes back. Only its hash is kept. */
record Receipt(String secret) {
    static Receipt make() {
        return new Receipt(Secret.random());
    }

    String hash() {
        return hash(secret);
    }

    static String hash(String secret) {
        return Hash.of("objection", secret);
    }
}
