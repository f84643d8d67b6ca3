package recognition.catalog.search;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Arrays in a file: the length, then the elements, big-endian. Read in bulk, for a cold start has no time for streams. */
final class Binary {

    private Binary() {}

    static byte[] bytes(ByteBuffer file) {
        byte[] array = new byte[file.getInt()];
        file.get(array);
        return array;
    }

    static char[] chars(ByteBuffer file) {
        char[] array = new char[file.getInt()];
        file.asCharBuffer().get(array);
        file.position(file.position() + array.length * Character.BYTES);
        return array;
    }

    static short[] shorts(ByteBuffer file) {
        short[] array = new short[file.getInt()];
        file.asShortBuffer().get(array);
        file.position(file.position() + array.length * Short.BYTES);
        return array;
    }

    static int[] ints(ByteBuffer file) {
        int[] array = new int[file.getInt()];
        file.asIntBuffer().get(array);
        file.position(file.position() + array.length * Integer.BYTES);
        return array;
    }

    static long[] longs(ByteBuffer file) {
        long[] array = new long[file.getInt()];
        file.asLongBuffer().get(array);
        file.position(file.position() + array.length * Long.BYTES);
        return array;
    }

    static String text(ByteBuffer file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    /** Writes what the methods above read. */
    static final class Writer {

        private final DataOutputStream out;

        Writer(OutputStream out) {
            this.out = new DataOutputStream(out);
        }

        Writer number(int number) {
            return write(number, () -> {});
        }

        Writer bytes(byte... array) {
            return write(array.length, () -> out.write(array));
        }

        Writer chars(char... array) {
            return write(array.length, () -> {
                for (char element : array) {
                    out.writeChar(element);
                }
            });
        }

        Writer shorts(short... array) {
            return write(array.length, () -> {
                for (short element : array) {
                    out.writeShort(element);
                }
            });
        }

        Writer ints(int... array) {
            return write(array.length, () -> {
                for (int element : array) {
                    out.writeInt(element);
                }
            });
        }

        Writer longs(long... array) {
            return write(array.length, () -> {
                for (long element : array) {
                    out.writeLong(element);
                }
            });
        }

        Writer text(String text) {
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
