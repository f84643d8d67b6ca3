package recognition.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.TimeZone;
import java.util.zip.CRC32;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Prints sheets as PDF: A4, both languages, fonts embedded as subsets, structure and title for those who have it read to them. No
 * text makes it fail; what no font has is named by its code point. Equal sheets give equal bytes.
 */
public final class Printer {
    /** The title again, where readers of metadata look for it (ISO 16684). */
    private static final String XMP = """
            <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li><rdf:li>en</rdf:li></rdf:Bag></dc:language>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>
            """;

    private Printer() {}

    /** Reads the fonts ahead of the first print. */
    public static void prime() {
        Typefaces.count();
    }

    public static byte[] print(Sheet sheet) {
        return print(sheet, 1);
    }

    /** Several copies in one file, each with its own page numbers and marked with which it is of how many. */
    public static synchronized byte[] print(Sheet sheet, int copies) {
        try (var paper = new Paper()) {
            for (int copy = 1; copy <= copies; copy++) {
                new Layout(paper, sheet)
                        .lay(copies == 1 ? "" : "一式%d份之%d   Copy %2$d of %1$d".formatted(copies, copy));
            }
            describe(paper.file(), sheet);
            return paper.finished();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static void describe(PDDocument file, Sheet sheet) throws IOException {
        var title = sheet.title().zh() + " " + sheet.title().en();
        var at = Calendar.getInstance(TimeZone.getTimeZone("Asia/Shanghai"));
        at.setTimeInMillis(sheet.issuedAt().toEpochMilli());
        var about = file.getDocumentInformation();
        about.setTitle(title);
        about.setCreationDate(at);
        var catalog = file.getDocumentCatalog();
        catalog.setLanguage("zh-CN");
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        var metadata = new PDMetadata(file);
        metadata.importXMPMetadata(XMP.formatted(escaped(title)).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
        var identity = new CRC32();
        identity.update(sheet.toString().getBytes(StandardCharsets.UTF_8));
        file.setDocumentId(identity.getValue());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
