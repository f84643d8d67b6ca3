package recognition.examination;

import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.event.IIOReadProgressListener;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import recognition.domain.document.Document.RejectionReason;
import recognition.domain.document.DocumentTerms.ExaminationTerms;

/** Reads the pixels of an image and writes them anew, the right way up and with nothing beside them. */
record Image(ExaminationTerms terms, Budget budget) {
    private static final float JPEG_QUALITY = 0.92f;
    private static final float PNG_SPEED_OVER_SIZE = 0.7f;

    void redraw(Frame frame, Path into) throws IOException {
        if (frame.pixels() > terms.mostPixels()) {
            throw new Fault(RejectionReason.TOO_MANY_PIXELS);
        }
        write(Turned.of(read(frame), frame.turn()), frame.format(), into);
        budget.goOn();
    }

    private BufferedImage read(Frame frame) {
        var reader = ImageIO.getImageReadersByFormatName(frame.format()).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(frame.bytes()))) {
            reader.setInput(in, true, true);
            reader.addIIOReadProgressListener(new Watch(budget));
            reader.addIIOReadWarningListener((_, warning) -> refuseIfCut(warning));
            return reader.read(0);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException
                | IllegalStateException | ClassCastException unreadable) {
            throw new Fault(RejectionReason.DAMAGED);
        } finally {
            reader.dispose();
        }
    }

    /** Of a picture that ends before it should the rest would be gray. */
    private static void refuseIfCut(String warning) {
        if (warning.contains("premature end") || warning.contains("Premature end")) {
            throw new Fault(RejectionReason.DAMAGED);
        }
    }

    private static void write(RenderedImage image, String format, Path into) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        try (var file = Files.newOutputStream(into); var out = new MemoryCacheImageOutputStream(file)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), parameters(writer, format));
        } finally {
            writer.dispose();
        }
    }

    private static ImageWriteParam parameters(ImageWriter writer, String format) {
        var parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(format.equals("jpeg") ? JPEG_QUALITY : PNG_SPEED_OVER_SIZE);
        return parameters;
    }

    /** Ends a reading that takes too long. */
    private record Watch(Budget budget) implements IIOReadProgressListener {

        @Override
        public void imageProgress(ImageReader source, float percentageDone) {
            budget.goOn();
        }

        @Override
        public void sequenceStarted(ImageReader source, int minIndex) {}

        @Override
        public void sequenceComplete(ImageReader source) {}

        @Override
        public void imageStarted(ImageReader source, int imageIndex) {}

        @Override
        public void imageComplete(ImageReader source) {}

        @Override
        public void thumbnailStarted(ImageReader source, int imageIndex, int thumbnailIndex) {}

        @Override
        public void thumbnailProgress(ImageReader source, float percentageDone) {}

        @Override
        public void thumbnailComplete(ImageReader source) {}

        @Override
        public void readAborted(ImageReader source) {}
    }
}
