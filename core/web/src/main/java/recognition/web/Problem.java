package recognition.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import recognition.domain.Refusal;

/**
 * An RFC 9457 problem.
 *
 * @param slug the last part of its {@code type}, {@code /problems/<slug>}; never changes once published
 * @param title the same for every occurrence
 * @param detail what this occurrence is about, or null
 * @param errors every fault of the request at once
 * @param facts extension members by wire name
 */
public record Problem(String slug, int status, Text title, Text detail, List<Fault> errors, Map<String, Object> facts) {
    public Problem {
        errors = List.copyOf(errors);
        facts = Map.copyOf(facts);
    }

    static Problem of(Kind kind) {
        return new Problem(slug(kind.name()), kind.status, kind.title, null, List.of(), Map.of());
    }

    static Problem of(Kind kind, List<Fault> errors) {
        return new Problem(slug(kind.name()), kind.status, kind.title, null, errors, Map.of());
    }

    static Problem of(Refusal reason, Saying saying, List<Fault> errors, Map<String, Object> facts) {
        return new Problem(slug(reason.name()), saying.status(), saying.title(), null, errors, facts);
    }

    /** The last part of a problem's {@code type}: the reason's name as it looks in an address. */
    public static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The problems that belong to no feature. */
    public enum Kind {
        INVALID_REQUEST(422, "请求中有需要更正的内容", "The request has faults to correct"),
        MALFORMED_JSON(400, "请求正文不是有效的 JSON", "The body is not valid JSON"),
        UNSUPPORTED_MEDIA_TYPE(415, "请求正文须为 application/json", "The body must be application/json"),
        CSV_EXPECTED(415, "请求正文须为 text/csv", "The body must be text/csv"),
        BODY_TOO_LARGE(413, "请求正文过大", "The body is too large"),
        FORBIDDEN(403, "您的身份不能进行此操作", "Your role does not allow this"),
        NOT_FOUND(404, "没有找到，或您无权查看", "Not found, or not yours to see"),
        LINK_NOT_VALID(404, "链接无效：已过期或被收回，或复制时不完整；请向发送链接者索取新的链接",
                "This link opens nothing: it has expired, was taken back, or was not copied whole; ask whoever sent it for a new one"),
        NOT_ACCEPTABLE(406, "此内容为文件，请以 Accept: application/pdf 请求",
                "This is a file; ask for it with Accept: application/pdf"),
        CHANGED_MEANWHILE(412, "内容已被更改，请重新读取后再试", "It has changed since you read it; read it again and retry"),
        IDEMPOTENCY_KEY_REUSED(409, "该 Idempotency-Key 已用于另一请求", "This Idempotency-Key was used for another request"),
        EXISTS_ALREADY(409, "已有相同内容，不能重复提交", "The same exists already and cannot be there twice"),
        TRY_AGAIN(503, "服务繁忙，请稍后再试", "The service is busy; please try again"),
        INTERNAL(500, "服务出错，我们已得到通知", "Something went wrong on our side; we have been told");

        private final int status;
        private final Text title;

        Kind(int status, String zh, String en) {
            this.status = status;
            this.title = new Text(zh, en);
        }

        public Saying saying() {
            return new Saying(status, title);
        }
    }
}
