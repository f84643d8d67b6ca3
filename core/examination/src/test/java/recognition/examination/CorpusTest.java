package recognition.examination;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import recognition.domain.document.Document.RejectionReason;
import recognition.domain.document.Document.Type;
import recognition.domain.document.DocumentTerms.ExaminationTerms;
import recognition.domain.document.Examination;

/**
 * Many files that are not to be taken and many that are, in a JVM of 256 MiB. The time of each is that of the processor, so that a
 * busy machine does not count.
 */
class CorpusTest {
    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final ExaminationTerms TERMS = new ExaminationTerms(Duration.ofMinutes(2), 500, 36_000_000,
            150_000_000, Set.of("http", "https", "mailto"));

    @TempDir
    private Path folder;
    private int files;
    private Duration longest = Duration.ZERO;

    @Test
    void runsInTheRoomThatThePromiseNames() {
        assertTrue(Runtime.getRuntime().maxMemory() <= 256L << 20);
    }

    @Test
    void noneOfTheHostileFilesIsTaken() throws IOException {
        var hostile = Hostile.files();
        var taken = new ArrayList<String>();
        for (var file : hostile.entrySet()) {
            if (examine(file.getKey(), file.getValue().type(),
                    file.getValue().bytes().get()) instanceof Examination.Passed) {
                taken.add(file.getKey());
            }
        }
        assertEquals(List.of(), taken);
        assertTrue(hostile.size() >= 120, () -> "only " + hostile.size());
        System.out.println(hostile.size() + " hostile files, none taken, longest " + longest.toMillis() + " ms");
    }

    @Test
    void theHonestFilesAreTaken() throws IOException {
        var honest = Honest.files();
        var refused = new ArrayList<String>();
        for (var file : honest.entrySet()) {
            assertTrue(file.getValue().type().isNamedBy(file.getValue().name()), file::getKey);
            var bytes = file.getValue().bytes().get();
            if (examine(file.getKey(), file.getValue().type(), bytes) instanceof Examination.Failed(var reason)) {
                refused.add(file.getKey() + " " + reason);
            } else {
                isKept(file.getValue().type(), bytes);
            }
        }
        assertEquals(List.of(), refused);
        assertTrue(honest.size() >= 60, () -> "only " + honest.size());
        System.out.println(honest.size() + " honest files, all taken, longest " + longest.toMillis() + " ms");
    }

    private void isKept(Type type, byte[] arrived) throws IOException {
        var kept = Files.readAllBytes(folder.resolve("kept" + files));
        if (type == Type.PDF) {
            assertArrayEquals(arrived, kept);
        } else {
            var text = new String(kept, StandardCharsets.ISO_8859_1);
            for (var trace : List.of("Exif", "121.4737E", "Shanghai", "xmpmeta", "Edited with", "ftypmp42", "tEXt",
                    "eXIf", "ICC_PROFILE")) {
                assertFalse(text.contains(trace), trace);
            }
            assertTrue(ImageIO.read(folder.resolve("kept" + files).toFile()) != null);
        }
    }

    private Examination examine(String what, Type type, byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("file" + ++files), bytes);
        var thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        var found = new FileExaminer(TERMS).examine(type, file, folder.resolve("kept" + files));
        var took = Duration.ofNanos(thread.getCurrentThreadCpuTime() - start);
        Files.delete(file);
        assertTrue(took.compareTo(LONGEST) <= 0, () -> what + " took " + took.toMillis() + " ms");
        longest = took.compareTo(longest) > 0 ? took : longest;
        return found;
    }

    @Test
    void saysWhy() throws IOException {
        var why = new TreeMap<String, RejectionReason>();
        for (var name : List.of("PDF: script on opening", "PDF: attachment on a page", "PDF: dynamic form",
                "PDF: password of 256 bits", "PDF: restrictions of 128 bits", "PDF: link to file:///etc/passwd",
                "PDF: cut at 60 %", "PDF: with a archive behind it", "PDF: thousands of pages",
                "PDF: page of a gigabyte", "PNG: four billion points", "JPEG: four colors", "PDF: program")) {
            var file = Hostile.files().get(name);
            why.put(name, ((Examination.Failed) examine(name, file.type(), file.bytes().get())).reason());
        }
        assertEquals("{JPEG: four colors=COLORS_NOT_TAKEN, PDF: attachment on a page=EMBEDDED_FILES, "
                + "PDF: cut at 60 %=DAMAGED, PDF: dynamic form=DYNAMIC_FORM, "
                + "PDF: link to file:///etc/passwd=LINK_NOT_TAKEN, PDF: page of a gigabyte=TOO_COMPLEX, "
                + "PDF: password of 256 bits=ENCRYPTED, PDF: program=CONTENT_IS_NOT_ITS_TYPE, "
                + "PDF: restrictions of 128 bits=ENCRYPTED, PDF: script on opening=ACTIVE_CONTENT, "
                + "PDF: thousands of pages=TOO_MANY_PAGES, PDF: with a archive behind it=SECOND_FILE_INSIDE, "
                + "PNG: four billion points=TOO_MANY_PIXELS}", why.toString());
    }

    @Test
    void aPhotographStandsUprightHoweverThePhoneWasHeld() throws IOException {
        for (int held = 1; held <= 8; held++) {
            var upright = Images.page(160, 120, BufferedImage.TYPE_3BYTE_BGR, 1);
            var file = Images.withSegment(Images.jpeg(upright, false), 0xe1, Images.exif(held, "x"));
            assertEquals(new Examination.Passed(), examine("held", Type.JPEG, file));
            var kept = ImageIO.read(folder.resolve("kept" + files).toFile());
            assertEquals(held >= 5 ? 120 : 160, kept.getWidth());
            // Where the red circle is to be seen: near the lower right corner of the picture as the camera wrote it.
            var turn = Turn.of(held);
            int found = 0;
            for (int y = 0; y < kept.getHeight(); y++) {
                for (int x = 0; x < kept.getWidth(); x++) {
                    var there = new Color(kept.getRGB(x, y));
                    if (there.getRed() - there.getGreen() > 110) {
                        found++;
                        assertTrue(turn.fromX(x, y, 160) > 90 && turn.fromY(x, y, 120) > 75, "held " + turn);
                    }
                }
            }
            assertTrue(found > 20, "held " + turn);
        }
    }
}
