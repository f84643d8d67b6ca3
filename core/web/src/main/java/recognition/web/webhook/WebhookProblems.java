package recognition.web.webhook;

import recognition.domain.webhook.WebhookRefusal;
import recognition.web.Saying;

/** What refused webhooks say. */
public final class WebhookProblems {
    private WebhookProblems() {}

    public static Saying saying(WebhookRefusal reason) {
        return switch (reason) {
            case WEBHOOKS_ARE_FOR_UNITS -> new Saying(403, "事件推送仅限用人单位使用", "Webhooks are for employers");
            case TARGET_NOT_HTTPS ->
                new Saying(422, "推送地址须以 https 开头，且不含用户名和片段",
                        "The target must be an https address without a user or a fragment");
            case TARGET_UNKNOWN -> new Saying(422, "找不到推送地址的主机", "The target's host cannot be found");
            case TARGET_NOT_PUBLIC -> new Saying(422, "推送地址须在公网上", "The target must be on the public internet");
            case TOO_MANY_WEBHOOKS -> new Saying(409, "推送地址数量已达上限", "There are as many webhooks as there may be");
            case NO_SUCH_WEBHOOK -> new Saying(404, "没有此推送地址", "There is no such webhook");
        };
    }
}
