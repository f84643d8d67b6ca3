package recognition.examination;

import java.io.ByteArrayOutputStream;

import recognition.domain.document.Document.RejectionReason;

/**
 * Walks over the segments of a JPEG (ITU-T T.81 annex B) and keeps those a picture is made of. What a camera says beside it, color
 * profiles included, is not kept; what stands behind the end of the picture is not either.
 */
final class JpegFrame {
    private static final int START_OF_IMAGE = 0xd8;
    private static final int END_OF_IMAGE = 0xd9;
    private static final int START_OF_SCAN = 0xda;
    private static final int APP1 = 0xe1;
    private static final int ADOBE = 0xee;
    /** A progressive picture has about ten; each makes a reader go over the whole of it. */
    private static final int MOST_SCANS = 64;
    private static final int COLORS_ON_A_SCREEN = 3;

    private final byte[] file;
    private final ByteArrayOutputStream kept;
    private int at = 2;
    private int scans;
    private long pixels;
    private Turn turn = Turn.NONE;

    private JpegFrame(byte[] file) {
        this.file = file;
        this.kept = new ByteArrayOutputStream(file.length);
    }

    static Frame of(byte[] file) {
        return new JpegFrame(file).walk();
    }

    private Frame walk() {
        kept.write(0xff);
        kept.write(START_OF_IMAGE);
        for (int marker = marker(); marker != END_OF_IMAGE; marker = marker()) {
            segment(marker);
        }
        if (pixels == 0 || scans == 0) {
            throw damaged();
        }
        kept.write(0xff);
        kept.write(END_OF_IMAGE);
        SecondFile.refuseBehind(file, at);
        return new Frame("jpeg", kept.toByteArray(), pixels, turn);
    }

    /** The next marker; it may be filled up with further 0xff before it. */
    private int marker() {
        if (byteAt(at) != 0xff) {
            throw damaged();
        }
        while (byteAt(at) == 0xff) {
            at++;
        }
        return byteAt(at++);
    }

    private void segment(int marker) {
        int length = byteAt(at) << 8 | byteAt(at + 1);
        if (length < 2 || at + length > file.length) {
            throw damaged();
        }
        switch (marker) {
            case START_OF_SCAN -> scan(length);
            case APP1 -> exif(length);
            // DQT, DHT, DRI, SOF and Adobe's word on the colors.
            case 0xdb, 0xc4, 0xdd, ADOBE -> keep(marker, length);
            case 0xc0, 0xc1, 0xc2 -> {
                size();
                keep(marker, length);
            }
            default -> {
                if (!isCommentary(marker)) {
                    throw damaged();
                }
            }
        }
        at += length;
    }

    /** APPn and COM. */
    private static boolean isCommentary(int marker) {
        return marker >= 0xe0 && marker <= 0xef || marker == 0xfe;
    }

    private void size() {
        if (pixels != 0) {
            throw damaged();
        }
        long height = byteAt(at + 3) << 8 | byteAt(at + 4);
        long width = byteAt(at + 5) << 8 | byteAt(at + 6);
        pixels = height * width;
        if (pixels == 0) {
            throw damaged();
        }
        if (byteAt(at + 7) > COLORS_ON_A_SCREEN) {
            throw new Fault(RejectionReason.COLORS_NOT_TAKEN);
        }
    }

    /** A scan's header, and its data up to the next marker that is not part of them. */
    private void scan(int length) {
        if (++scans > MOST_SCANS) {
            throw new Fault(RejectionReason.TOO_COMPLEX);
        }
        keep(START_OF_SCAN, length);
        int from = at + length;
        int end = from;
        while (byteAt(end) != 0xff || isData(byteAt(end + 1))) {
            end++;
        }
        kept.write(file, from, end - from);
        at = end - length;
    }

    /** A stuffed 0xff, a restart marker, or one more 0xff. */
    private static boolean isData(int second) {
        return second == 0 || second >= 0xd0 && second <= 0xd7 || second == 0xff;
    }

    private void keep(int marker, int length) {
        kept.write(0xff);
        kept.write(marker);
        kept.write(file, at, length);
    }

    private void exif(int length) {
        var header = new byte[]{'E', 'x', 'i', 'f', 0, 0};
        if (SecondFile.stands(file, at + 2, header)) {
            turn = Turn.of(ExifOrientation.of(file, at + 2 + header.length, at + length));
        }
    }

    private int byteAt(int index) {
        if (index >= file.length) {
            throw damaged();
        }
        return Byte.toUnsignedInt(file[index]);
    }

    private static Fault damaged() {
        return new Fault(RejectionReason.DAMAGED);
    }
}
