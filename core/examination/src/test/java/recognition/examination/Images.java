package recognition.examination;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Draws pages as scanners and phones see them, and files by hand that no device writes. */
final class Images {
    private Images() {}

    /** A page with lines of gray on not quite white; the same seed, the same page. */
    static BufferedImage page(int width, int height, int type, long seed) {
        var random = new Random(seed);
        var image = new BufferedImage(width, height, type);
        var paper = image.createGraphics();
        paper.setColor(new Color(250, 249, 245));
        paper.fillRect(0, 0, width, height);
        for (int line = 0; line < 40; line++) {
            paper.setColor(new Color(random.nextInt(90), random.nextInt(90), random.nextInt(120)));
            paper.fillRect(width / 10, height / 45 * (line + 2), width / 10 + random.nextInt(width * 7 / 10),
                    Math.max(1, height / 120));
        }
        paper.setColor(new Color(190, 30, 40));
        paper.fillOval(width * 6 / 10, height * 7 / 10, width / 5, width / 5);
        paper.dispose();
        return image;
    }

    static byte[] jpeg(BufferedImage image, boolean progressive) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var parameters = writer.getDefaultWriteParam();
        parameters.setProgressiveMode(
                progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
        var out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    static byte[] png(BufferedImage image) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A segment put behind the beginning of a JPEG. */
    static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(0xff);
        out.write(marker);
        out.write(content.length + 2 >> 8);
        out.write(content.length + 2);
        out.writeBytes(content);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    /** What a phone writes of how it was held, with a place beside it. */
    static byte[] exif(int orientation, String place) {
        var tiff = ByteBuffer.allocate(6 + 8 + 2 + 24 + 4 + place.length() + 1);
        tiff.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put("MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
        tiff.putShort((short) 0x010e).putShort((short) 2).putInt(place.length() + 1).putInt(38).putInt(0);
        tiff.put(place.getBytes(StandardCharsets.US_ASCII)).put((byte) 0);
        return tiff.array();
    }

    /** A chunk put behind a PNG's header. */
    static byte[] withChunk(byte[] png, String name, byte[] content) {
        var out = new ByteArrayOutputStream();
        out.write(png, 0, 33);
        out.writeBytes(chunk(name, content));
        out.write(png, 33, png.length - 33);
        return out.toByteArray();
    }

    static byte[] chunk(String name, byte[] content) {
        var crc = new CRC32();
        crc.update(name.getBytes(StandardCharsets.US_ASCII));
        crc.update(content);
        return ByteBuffer.allocate(12 + content.length).putInt(content.length)
                .put(name.getBytes(StandardCharsets.US_ASCII)).put(content).putInt((int) crc.getValue()).array();
    }

    /** A PNG that says it is so large; its data are what is given. */
    static byte[] pngOf(int width, int height, int depth, int color, byte[] data) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[]{(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        out.writeBytes(chunk("IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) depth)
                .put((byte) color).put((byte) 0).put((byte) 0).put((byte) 0).array()));
        out.writeBytes(chunk("IDAT", data));
        out.writeBytes(chunk("IEND", new byte[0]));
        return out.toByteArray();
    }
}
