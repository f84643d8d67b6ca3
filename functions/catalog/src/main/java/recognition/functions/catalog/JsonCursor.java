package recognition.functions.catalog;

import java.nio.charset.StandardCharsets;

/**
 * Goes through a JSON document once, from front to back. Made for the event that API Gateway writes: what is not asked for is passed
 * over without being decoded.
 *
 * <p>It does not check what it passes over: the gateway writes nothing but JSON. Whatever else it meets ends in an
 * {@link IllegalArgumentException} or an {@link IndexOutOfBoundsException}, never in a loop.
 */
final class JsonCursor {

    private final byte[] json;
    private int at;

    /** @param json UTF-8 */
    JsonCursor(byte[] json) {
        this.json = json;
    }

    /** Enters an object or an array; returns false, and passes over it, if there is null instead. */
    boolean enter(char bracket) {
        if (peek() == 'n') {
            skip();
            return false;
        }
        take(bracket);
        return true;
    }

    /** Whether another member or element follows; if not, the object or array is left. */
    boolean more(char bracket) {
        if (peek() == ',') {
            at++;
        }
        if (peek() == bracket) {
            at++;
            return false;
        }
        return true;
    }

    /** The name of the next member; its value follows. */
    String name() {
        String name = string();
        take(':');
        return name;
    }

    /** The next value if it is a string, else null; it is passed over. */
    String text() {
        if (peek() == '"') {
            return string();
        }
        skip();
        return null;
    }

    /** Passes over the next value, however deep it is. */
    void skip() {
        int depth = 0;
        do {
            switch (peek()) {
                case '"' -> skipString();
                case '{', '[' -> {
                    depth++;
                    at++;
                }
                case '}', ']' -> {
                    depth--;
                    at++;
                }
                case ',', ':' -> at++;
                default -> skipLiteral();
            }
        } while (depth > 0);
    }

    /** Passes over a number, true, false or null. */
    private void skipLiteral() {
        while (at < json.length && "\",:{}[] \t\r\n".indexOf(json[at]) < 0) {
            at++;
        }
    }

    private void skipString() {
        for (at++; peekRaw() != '"'; at++) {
            at += json[at] == '\\' ? 1 : 0;
        }
        at++;
    }

    private String string() {
        int from = at + 1;
        take('"');
        boolean plain = true;
        while (peekRaw() != '"') {
            plain &= json[at] != '\\';
            at += json[at] == '\\' ? 2 : 1;
        }
        String raw = new String(json, from, at++ - from, StandardCharsets.UTF_8);
        return plain ? raw : unescaped(raw);
    }

    private static String unescaped(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c != '\\') {
                text.append(c);
            } else if (raw.charAt(++i) == 'u') {
                text.append((char) Integer.parseInt(raw, i + 1, i + 5, 16));
                i += 4;
            } else {
                text.append(escaped(raw.charAt(i)));
            }
        }
        return text.toString();
    }

    private static char escaped(char letter) {
        return switch (letter) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case '"', '\\', '/' -> letter;
            default -> throw new IllegalArgumentException("not JSON: an unknown escape");
        };
    }

    private void take(char expected) {
        if (peek() != expected) {
            throw new IllegalArgumentException("not the JSON expected");
        }
        at++;
    }

    /** The next byte that is not blank. */
    private int peek() {
        while (peekRaw() <= ' ') {
            at++;
        }
        return json[at] & 0xff;
    }

    private int peekRaw() {
        if (at >= json.length) {
            throw new IllegalArgumentException("JSON that ends too early");
        }
        return json[at] & 0xff;
    }
}
