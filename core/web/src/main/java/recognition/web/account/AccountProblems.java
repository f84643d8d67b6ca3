package recognition.web.account;

import recognition.domain.account.AccountRefusal;
import recognition.web.Saying;

/** What refused registrations say. */
public final class AccountProblems {
    private AccountProblems() {}

    public static Saying saying(AccountRefusal reason) {
        return switch (reason) {
            case UNIT_NOT_THE_CALLERS -> new Saying(403, "您的登录身份不属于该单位", "Your sign-in does not belong to this unit");
            case UNIT_MISSING ->
                new Saying(422, "用人单位须以统一社会信用代码注册", "An employer registers with its unified social credit code");
        };
    }
}
