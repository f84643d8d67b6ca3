package recognition.bench.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

import recognition.catalog.DocumentTermFiles;
import recognition.domain.document.Document.Type;
import recognition.domain.document.DocumentTerms.ExaminationTerms;
import recognition.domain.document.Examination;
import recognition.examination.FileExaminer;

/**
 * What looking into one file takes: each in a process of its own with a heap of 256 MiB, as a function that has just started. Time is
 * the processor's, so that a busy machine does not count; memory the most that was resident, with the JVM itself in it.
 */
public final class ExaminationBench {
    private static final int MIB = 1 << 20;
    private static final String HEAP = "-Xmx256m";

    private ExaminationBench() {}

    private record Sample(String name, Type type, byte[] bytes) {}

    /** Without arguments the whole bench; with a type and two paths the examination of one file. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 3) {
            examine(Type.valueOf(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
            return;
        }
        System.out.println("file, MB, processor ms, resident MB, outcome");
        for (var sample : samples()) {
            var room = Files.createTempDirectory("examination");
            var file = Files.write(room.resolve("arrived"), sample.bytes());
            var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", HEAP, "-classpath",
                    System.getProperty("java.class.path"), ExaminationBench.class.getName(), sample.type().name(),
                    file.toString(), room.resolve("kept").toString()).redirectErrorStream(true).start();
            var told = new String(process.getInputStream().readAllBytes()).strip();
            process.waitFor();
            System.out.printf("%s, %.1f, %s%n", sample.name(), sample.bytes().length / 1e6, told);
            for (var left : List.of("arrived", "kept")) {
                Files.deleteIfExists(room.resolve(left));
            }
            Files.delete(room);
        }
    }

    private static void examine(Type type, Path file, Path kept) throws IOException {
        var terms = DocumentTermFiles.read().examination();
        var patient = new ExaminationTerms(Duration.ofMinutes(2), terms.mostPages(), terms.mostPixels(),
                terms.mostPixelsInPdf(), terms.linkSchemes());
        var outcome = new FileExaminer(patient).examine(type, file, kept);
        var said = outcome instanceof Examination.Failed(var reason) ? reason.toString() : "taken";
        System.out.printf("%d, %.0f, %s%n", processorMillis(), mostResident(), said);
    }

    private static long processorMillis() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
    }

    private static double mostResident() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith("VmHWM"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElseThrow() * 1024 / 1e6;
    }

    private static List<Sample> samples() throws IOException {
        var samples = new ArrayList<Sample>();
        samples.add(new Sample("one page of a PDF", Type.PDF, scans(1)));
        samples.add(new Sample("PDF of 5 MiB, scanned pages", Type.PDF, scans(6 * MIB)));
        samples.add(new Sample("PDF of 20 MiB, scanned pages", Type.PDF, scans(20 * MIB)));
        samples.add(new Sample("photograph of 12 megapixels", Type.JPEG, image("jpg", 4000, 3000)));
        samples.add(new Sample("A4 at 600 dpi, 35 megapixels", Type.JPEG, image("jpg", 4960, 7016)));
        samples.add(new Sample("the same as PNG", Type.PNG, image("png", 4960, 7016)));
        return samples;
    }

    /** Pages of one scan each, as many as fit; one at least. */
    private static byte[] scans(int size) throws IOException {
        try (var document = new PDDocument()) {
            int written = 0;
            int last;
            do {
                var scan = encoded("jpg", paper(1654, 2339, 250, written));
                last = scan.length;
                written += last;
                page(document, PDImageXObject.createFromByteArray(document, scan, "scan"));
            } while (written + last < size);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void page(PDDocument document, PDImageXObject scan) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.drawImage(scan, 0, 0, page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
        }
    }

    private static byte[] image(String format, int width, int height) throws IOException {
        return encoded(format, paper(width, height, 4, 7));
    }

    /** A sheet with lines of print, and as much grain as a scanner leaves. */
    private static BufferedImage paper(int width, int height, int grain, int seed) {
        var random = new Random(seed);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean printed = y % 40 < 12 && (x / 7 * 31 + y / 40 * 17) % 5 < 2;
                int light = Math.clamp((printed ? 40 : 230) + random.nextInt(grain + 1) - grain / 2, 0, 255);
                image.setRGB(x, y, light << 16 | light << 8 | light);
            }
        }
        return image;
    }

    private static byte[] encoded(String format, BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }
}
