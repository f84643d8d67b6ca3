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
            case MANAGERS_ONLY -> new Saying(403, "仅单位管理员可以增减经办人", "Only a manager of the unit says who is a member");
            case TOO_MANY_MEMBERS ->
                new Saying(409, "单位经办人和未使用的邀请已达上限", "As many members and invitations as may be; remove one first");
            case ACTS_FOR_A_UNIT -> new Saying(409, "您已在为一家单位办理业务", "You act for a unit already");
            case MEMBER_INVITATION_NOT_VALID ->
                new Saying(409, "邀请无效、已使用或已过期", "The invitation is not valid, was used or has expired");
            case NO_SUCH_MEMBER -> new Saying(404, "没有该经办人或邀请", "There is no such member or invitation");
        };
    }
}
