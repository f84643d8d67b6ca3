package recognition.web.verification;

import recognition.domain.Refusal;
import recognition.domain.verification.ResultChecks.NotChecked;
import recognition.domain.verification.ShareLinks.NotShared;
import recognition.web.Saying;

/** What is said where a result is not checked or not shared. */
public final class ResultProblems {
    private ResultProblems() {}

    public static Saying saying(Refusal reason) {
        return switch (reason) {
            case NotChecked tries -> switch (tries) {
                case TOO_MANY_WRONG_TRIES -> new Saying(429, "该编码的第二项信息已多次输错，请稍后再试，或请持证人提供分享链接",
                        "The second item was wrong too often for this code; try again later, or ask the holder for a link");
            };
            case NotShared link -> switch (link) {
                case SHARE_LINK_LENGTH -> new Saying(422, "分享链接的有效期超过上限", "A shared link may not last that long");
                case TOO_MANY_SHARE_LINKS ->
                    new Saying(409, "有效的分享链接已达上限，请先撤销一个", "As many links are open as may be; revoke one first");
            };
            default -> throw new IllegalArgumentException("not of results: " + reason);
        };
    }
}
