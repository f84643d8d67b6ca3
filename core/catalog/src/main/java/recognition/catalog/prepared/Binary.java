package recognition.catalog.prepared;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Arrays in a file: the length, then the elements, big-endian. Read in bulk, for a cold start has no time for streams. */
public final class Binary {

    private Binary() {}

    public static byte[] bytes(ByteBuffer file) {
        byte[] array = new byte[file.getInt()];
        file.get(array);
        return array;
    }

    public static char[] chars(ByteBuffer file) {
        char[] array = new char[file.getInt()];
        file.asCharBuffer().get(array);
        file.position(file.position() + array.length * Character.BYTES);
        return array;
    }

    public static short[] shorts(ByteBuffer file) {
        short[] array = new short[file.getInt()];
        file.asShortBuffer().get(array);
        file.position(file.position() + array.length * Short.BYTES);
        return array;
    }

    public static int[] ints(ByteBuffer file) {
        int[] array = new int[file.getInt()];
        file.asIntBuffer().get(array);
        file.position(file.position() + array.length * Integer.BYTES);
        return array;
    }

    public static long[] longs(ByteBuffer file) {
        long[] array = new long[file.getInt()];
        file.asLongBuffer().get(array);
        file.position(file.position() + array.length * Long.BYTES);
        return array;
    }

    public static String text(ByteBuffer file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    /** Writes what the methods above read. */
    public static final class Writer {

        private final DataOutputStream out;

        public Writer(OutputStream out) {
            this.out = new DataOutputStream(out);
        }

        public Writer number(int number) {
            return write(number, () -> {});
        }

        public Writer bytes(byte... array) {
            return write(array.length, () -> out.write(array));
        }

        public Writer chars(char... array) {
            return write(array.length, () -> {
                for (char element : array) {
                    out.writeChar(element);
                }
            });
        }

        public Writer shorts(short... array) {
            return write(array.length, () -> {
                for (short element : array) {
                    out.writeShort(element);
                }
            });
        }

        public Writer ints(int... array) {
            return write(array.length, () -> {
                for (int element : array) {
                    out.writeInt(element);
                }
            });
        }

        public Writer longs(long... array) {
            return write(array.length, () -> {
                for (long element : array) {
                    out.writeLong(element);
                }
            });
        }

        public Writer text(String text) {
            return bytes(text.getBytes(StandardCharsets.UTF_8));
        }

        private Writer write(int length, Body body) {
            try {
                out.writeInt(length);
                body.write();
                return this;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private interface Body {
            void write() throws IOException;
        }
    }
}
