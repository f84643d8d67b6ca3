package recognition.functions.catalog;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes JSON strings. */
final class JsonText {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private JsonText() {}

    /** Appends text that stands in the program and needs no escape. */
    static void raw(ByteArrayOutputStream out, String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
    }

    static void string(ByteArrayOutputStream out, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        string(out, bytes, bytes.length);
    }

    /** Appends UTF-8 as a JSON string. */
    static void string(ByteArrayOutputStream out, byte[] utf8, int length) {
        out.write('"');
        int written = 0;
        for (int i = 0; i < length; i++) {
            byte b = utf8[i];
            if (b == '"' || b == '\\' || b >= 0 && b < ' ') {
                out.write(utf8, written, i - written);
                escape(out, b);
                written = i + 1;
            }
        }
        out.write(utf8, written, length - written);
        out.write('"');
    }

    private static void escape(ByteArrayOutputStream out, byte b) {
        out.write('\\');
        if (b >= ' ') {
            out.write(b);
        } else {
            raw(out, "u00");
            out.write(HEX[b >> 4]);
            out.write(HEX[b & 15]);
        }
    }
}
