package recognition.functions.catalog;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Why there is no answer, as {@code application/problem+json} (RFC 9457), in the shape and words of the rest of the house. */
enum Problem {
    INVALID_REQUEST("invalid-request", 422, "请求中有需要更正的内容", "The request has faults to correct"),
    NOT_FOUND("not-found", 404, "没有找到，或您无权查看", "Not found, or not yours to see"),
    INTERNAL("internal", 500, "服务出错，我们已得到通知", "Something went wrong on our side; we have been told");

    private static final List<String> OFFERED = List.of("en", "zh");

    private final String slug;
    private final int status;
    private final String titleZh;
    private final String titleEn;

    Problem(String slug, int status, String titleZh, String titleEn) {
        this.slug = slug;
        this.status = status;
        this.titleZh = titleZh;
        this.titleEn = titleEn;
    }

    /** @param headers of the request, whose language decides */
    ProxyAnswer answer(Map<String, String> headers, List<Fault> faults) {
        boolean chinese = "zh".equals(preferred(headers.getOrDefault("Accept-Language", "")));
        ByteArrayOutputStream out = new ByteArrayOutputStream(512);
        JsonText.raw(out, "{\"type\":\"/problems/" + slug + "\",\"title\":");
        JsonText.string(out, chinese ? titleZh : titleEn);
        JsonText.raw(out, ",\"status\":" + status + ",\"titles\":");
        both(out, titleZh, titleEn);
        String before = ",\"errors\":[";
        for (Fault fault : faults) {
            JsonText.raw(out, before);
            write(out, fault, chinese);
            before = ",";
        }
        JsonText.raw(out, faults.isEmpty() ? "}" : "]}");
        Map<String, String> standing = ProxyAnswer.headers("application/problem+json");
        standing.put("Cache-Control", "no-store");
        standing.put("Content-Language", chinese ? "zh-CN" : "en");
        return new ProxyAnswer(status, standing, out.toByteArray());
    }

    private static void write(ByteArrayOutputStream out, Fault fault, boolean chinese) {
        JsonText.raw(out, "{\"parameter\":");
        JsonText.string(out, fault.parameter());
        JsonText.raw(out, ",\"code\":\"" + fault.code().name().toLowerCase(Locale.ROOT) + "\",\"detail\":");
        JsonText.string(out, chinese ? fault.zh() : fault.en());
        JsonText.raw(out, ",\"details\":");
        both(out, fault.zh(), fault.en());
        JsonText.raw(out, "}");
    }

    private static void both(ByteArrayOutputStream out, String zh, String en) {
        JsonText.raw(out, "{\"zh\":");
        JsonText.string(out, zh);
        JsonText.raw(out, ",\"en\":");
        JsonText.string(out, en);
        JsonText.raw(out, "}");
    }

    private static String preferred(String wanted) {
        try {
            return Locale.lookupTag(Locale.LanguageRange.parse(wanted), OFFERED);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
