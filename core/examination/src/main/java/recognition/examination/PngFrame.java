package recognition.examination;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

import recognition.domain.document.Document.RejectionReason;

/**
 * Walks over the chunks of a PNG (W3C PNG, third edition) and keeps those a picture is made of: its size, its palette, what is
 * transparent, its data. A chunk that is not whole is a fault.
 */
final class PngFrame {
    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;
    private static final Set<String> PICTURE = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private final byte[] file;
    private final ByteArrayOutputStream kept;
    private int at = SIGNATURE;
    private long pixels;

    private PngFrame(byte[] file) {
        this.file = file;
        this.kept = new ByteArrayOutputStream(file.length);
    }

    static Frame of(byte[] file) {
        return new PngFrame(file).walk();
    }

    private Frame walk() {
        kept.write(file, 0, SIGNATURE);
        var name = "";
        while (!name.equals("IEND")) {
            name = chunk();
        }
        SecondFile.refuseBehind(file, at);
        return new Frame("png", kept.toByteArray(), pixels, Turn.NONE);
    }

    private String chunk() {
        if (at + AROUND > file.length) {
            throw damaged();
        }
        var here = ByteBuffer.wrap(file);
        int length = here.getInt(at);
        if (length < 0 || length > file.length - at - AROUND || here.getInt(at + 8 + length) != crc(length)) {
            throw damaged();
        }
        var name = new String(file, at + 4, 4, StandardCharsets.US_ASCII);
        if (pixels == 0) {
            size(name, here);
        }
        if (PICTURE.contains(name)) {
            kept.write(file, at, length + AROUND);
        } else if (Character.isUpperCase(name.charAt(0))) {
            throw damaged();
        }
        at += length + AROUND;
        return name;
    }

    /** The first chunk says the size. */
    private void size(String name, ByteBuffer here) {
        long width = Integer.toUnsignedLong(here.getInt(at + 8));
        long height = name.equals("IHDR") ? Integer.toUnsignedLong(here.getInt(at + 12)) : 0;
        if (width == 0 || height == 0 || width > Integer.MAX_VALUE || height > Integer.MAX_VALUE) {
            throw damaged();
        }
        pixels = width * height;
    }

    private int crc(int length) {
        var crc = new CRC32();
        crc.update(file, at + 4, length + 4);
        return (int) crc.getValue();
    }

    private static Fault damaged() {
        return new Fault(RejectionReason.DAMAGED);
    }
}
