package recognition.domain.seal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The part of CBOR (RFC 8949) that a {@link Statement} needs, in its deterministic form: whole numbers, bytes, text, arrays, maps,
 * tags and booleans, every length definite. In Java: {@code Long}, {@code byte[]}, {@code String}, {@code List}, {@code Map},
 * {@link Tagged}, {@code Boolean}.
 */
final class Cbor {
    private static final int DEPTH = 8;

    private Cbor() {}

    record Tagged(long tag, Object value) {}

    static byte[] write(Object value) {
        var out = new ByteArrayOutputStream();
        write(out, value);
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, Object value) {
        switch (value) {
            case Long number when number < 0 -> head(out, 1, -1 - number);
            case Long number -> head(out, 0, number);
            case byte[] bytes -> {
                head(out, 2, bytes.length);
                out.writeBytes(bytes);
            }
            case String text -> {
                var bytes = text.getBytes(StandardCharsets.UTF_8);
                head(out, 3, bytes.length);
                out.writeBytes(bytes);
            }
            case List<?> items -> {
                head(out, 4, items.size());
                items.forEach(item -> write(out, item));
            }
            case Map<?, ?> members -> {
                head(out, 5, members.size());
                members.forEach((key, member) -> {
                    write(out, key);
                    write(out, member);
                });
            }
            case Tagged(long tag, Object tagged) -> {
                head(out, 6, tag);
                write(out, tagged);
            }
            case Boolean flag -> head(out, 7, flag ? 21 : 20);
            default -> throw new IllegalArgumentException("no CBOR for " + value.getClass());
        }
    }

    private static void head(ByteArrayOutputStream out, int type, long argument) {
        int size = argument < 24 ? 0 : argument < 0x100 ? 1 : argument < 0x10000 ? 2 : argument <= 0xFFFFFFFFL ? 4 : 8;
        out.write(type << 5 | switch (size) {
            case 0 -> (int) argument;
            case 1 -> 24;
            case 2 -> 25;
            case 4 -> 26;
            default -> 27;
        });
        for (int shift = 8 * size - 8; shift >= 0; shift -= 8) {
            out.write((int) (argument >>> shift));
        }
    }

    /** @throws IllegalArgumentException where the bytes are anything else than one value of the kinds above */
    static Object read(byte[] bytes) {
        var reader = new Reader(bytes);
        var value = reader.value(0);
        if (reader.at != bytes.length) {
            throw new IllegalArgumentException("something follows the value");
        }
        return value;
    }

    private static final class Reader {
        private final byte[] bytes;
        private int at;

        Reader(byte[] bytes) {
            this.bytes = bytes;
        }

        Object value(int depth) {
            if (depth > DEPTH) {
                throw new IllegalArgumentException("too deep");
            }
            int first = next();
            int type = first >> 5;
            long argument = argument(first & 31);
            return switch (type) {
                case 0 -> argument;
                case 1 -> -1 - argument;
                case 2 -> bytes(argument);
                case 3 -> new String(bytes(argument), StandardCharsets.UTF_8);
                case 4 -> items(argument, depth);
                case 5 -> members(argument, depth);
                case 6 -> new Tagged(argument, value(depth + 1));
                default -> flag(first);
            };
        }

        private static Boolean flag(int first) {
            return switch (first & 31) {
                case 20 -> false;
                case 21 -> true;
                default -> throw new IllegalArgumentException("no such simple value");
            };
        }

        private int next() {
            if (at >= bytes.length) {
                throw new IllegalArgumentException("cut short");
            }
            return bytes[at++] & 0xFF;
        }

        private long argument(int information) {
            if (information < 24) {
                return information;
            }
            if (information > 27) {
                throw new IllegalArgumentException("no definite length");
            }
            long argument = 0;
            for (int i = 0; i < 1 << (information - 24); i++) {
                argument = argument << 8 | next();
            }
            if (argument < 0) {
                throw new IllegalArgumentException("too large a number");
            }
            return argument;
        }

        private byte[] bytes(long length) {
            if (length > bytes.length - at) {
                throw new IllegalArgumentException("cut short");
            }
            var part = new byte[(int) length];
            System.arraycopy(bytes, at, part, 0, part.length);
            at += part.length;
            return part;
        }

        private List<Object> items(long count, int depth) {
            var items = new ArrayList<>();
            for (long i = 0; i < count; i++) {
                items.add(value(depth + 1));
            }
            return items;
        }

        private Map<Object, Object> members(long count, int depth) {
            var members = new LinkedHashMap<>();
            for (long i = 0; i < count; i++) {
                if (members.put(value(depth + 1), value(depth + 1)) != null) {
                    throw new IllegalArgumentException("a key stands twice");
                }
            }
            return members;
        }
    }
}
