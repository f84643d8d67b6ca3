package recognition.local;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** One HTTP answer, whole. */
record WebAnswer(int status, Map<String, List<String>> headers, byte[] body) {

    static WebAnswer of(int status, String contentType, String body) {
        return of(status, contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    static WebAnswer of(int status, String contentType, byte[] body) {
        return new WebAnswer(status, Map.of("Content-Type", List.of(contentType)), body);
    }

    static WebAnswer html(String body) {
        return of(200, "text/html; charset=utf-8", body);
    }

    static WebAnswer json(String body) {
        return of(200, "application/json", body);
    }

    static WebAnswer seeOther(String location) {
        return new WebAnswer(303, Map.of("Location", List.of(location)), new byte[0]);
    }
}
