package recognition.functions.account;

import recognition.domain.code.Hash;

/** The hash under which the secret of an invited member is kept. */
final class MemberSecret {
    private MemberSecret() {}

    static String hash(String secret) {
        return Hash.of("member", secret);
    }
}
