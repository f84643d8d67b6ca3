package recognition.functions.title;

import recognition.domain.code.Hash;

/** The hash under which the secret that brings an applicant to an application is kept. */
final class Invitation {
    private Invitation() {}

    static String hash(String secret) {
        return Hash.of("invitation", secret);
    }
}
