package recognition.examination;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one thing that is read of what a camera says: how it was held (EXIF, tag 0x0112 of the first directory). */
final class ExifOrientation {
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;

    private ExifOrientation() {}

    /** @return 1 to 8, or 1 where it is not said or cannot be read */
    static int of(byte[] file, int from, int to) {
        try {
            var tiff = ByteBuffer.wrap(file, from, to - from).slice();
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = Short.toUnsignedInt(tiff.getShort(directory));
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + i * ENTRY;
                if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION) {
                    return Short.toUnsignedInt(tiff.getShort(entry + 8));
                }
            }
            return 1;
        } catch (IndexOutOfBoundsException unreadable) {
            return 1;
        }
    }
}
