package recognition.local;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One HTTP request, read whole.
 *
 * @param path decoded, without the query
 * @param query still encoded; null where there is none
 * @param headers names compare without case
 * @param body empty where there is none
 */
record WebRequest(String method, String path, String query, Map<String, List<String>> headers, byte[] body) {

    /** The last value of a header; null where it is not there. */
    String header(String name) {
        var values = headers.get(name);
        return values == null ? null : values.getLast();
    }

    /**
     * Every query parameter, decoded, in order.
     *
     * @throws IllegalArgumentException where a percent sign is not followed by two hexadecimal digits
     */
    Map<String, List<String>> parameters() {
        var parameters = new LinkedHashMap<String, List<String>>();
        if (query != null) {
            for (var pair : query.split("&")) {
                var parts = pair.split("=", 2);
                if (!parts[0].isEmpty()) {
                    parameters.computeIfAbsent(decoded(parts[0]), key -> new ArrayList<>())
                            .add(parts.length == 2 ? decoded(parts[1]) : "");
                }
            }
        }
        return parameters;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
