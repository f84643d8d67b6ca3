package recognition.functions.catalog;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What goes back to the client.
 *
 * @param body UTF-8; empty for none
 */
record ProxyAnswer(int status, Map<String, String> headers, byte[] body) {

    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /**
     * JSON that anybody may keep, or word that what the client has kept still holds (RFC 9110 §13.1.2).
     *
     * @param seconds for which it may be kept without asking again
     */
    static ProxyAnswer cacheable(ProxyEvent event, byte[] body, int seconds) {
        String tag = tag(body);
        Map<String, String> headers = headers("application/json");
        headers.put("Cache-Control", "public, max-age=".concat(Integer.toString(seconds)));
        headers.put("ETag", tag);
        if (holds(event.headers().get("If-None-Match"), tag)) {
            headers.remove("Content-Type");
            return new ProxyAnswer(304, headers, new byte[0]);
        }
        return new ProxyAnswer(200, headers, body);
    }

    static Map<String, String> headers(String contentType) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", contentType);
        headers.put("X-Content-Type-Options", "nosniff");
        return headers;
    }

    /** An entity tag made of the body's every byte: FNV-1a of 64 bits. */
    private static String tag(byte[] body) {
        long hash = FNV_BASIS;
        for (byte b : body) {
            hash = (hash ^ b & 0xff) * FNV_PRIME;
        }
        return "\"".concat(Long.toHexString(hash)).concat("\"");
    }

    private static boolean holds(String wanted, String tag) {
        if (wanted == null) {
            return false;
        }
        for (int from = 0; from <= wanted.length();) {
            int comma = wanted.indexOf(',', from);
            int to = comma < 0 ? wanted.length() : comma;
            String one = wanted.substring(from, to).strip();
            if (one.equals("*") || one.equals(tag) || one.startsWith("W/") && one.substring(2).equals(tag)) {
                return true;
            }
            from = to + 1;
        }
        return false;
    }

    /** The answer as API Gateway wants it from a function. */
    byte[] json() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length + body.length / 4 + 512);
        JsonText.raw(out, "{\"statusCode\":");
        JsonText.raw(out, Integer.toString(status));
        JsonText.raw(out, ",\"headers\":{");
        boolean first = true;
        for (Map.Entry<String, String> header : headers.entrySet()) {
            if (!first) {
                out.write(',');
            }
            first = false;
            JsonText.string(out, header.getKey());
            out.write(':');
            JsonText.string(out, header.getValue());
        }
        JsonText.raw(out, "},\"isBase64Encoded\":false,\"body\":");
        JsonText.string(out, body, body.length);
        out.write('}');
        return out.toByteArray();
    }
}
