package recognition.certificate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import recognition.certificate.Sheet.Block;
import recognition.domain.catalog.Bilingual;

class PrinterTest {
    private static final int LARGEST = 150 * 1024;
    private static final String LINK = "https://recognition.example/check#" + "7".repeat(420);
    private static final Bilingual LABEL = new Bilingual("姓名", "Name");

    private static Sheet sheet(Block... blocks) {
        return new Sheet(
                new Bilingual("境外职业资格证书核查结果", "Result of the verification of an overseas professional certificate"),
                "ABCD-EFGH-JKMN-M", Instant.parse("2026-03-02T01:02:03Z"), List.of(blocks),
                new Bilingual("核查结果仅对证书的真实性进行确认。", "The result confirms the authenticity of the certificate only."));
    }

    private static Sheet certificate() {
        return sheet(new Block.Heading(new Bilingual("证书", "Certificate")), new Block.Row(LABEL, "Łukasz Żółć-O'Neill"),
                new Block.Row(LABEL, "欧阳喆・𠮷田 Nguyễn Thị Ánh"),
                Block.Row.of(new Bilingual("颁证机构", "Issuing body"),
                        new Bilingual("特许公认会计师公会", "Association of Chartered Certified Accountants")),
                new Block.Paragraph(new Bilingual("本结果由市人力资源和社会保障局出具。", "Issued by the Bureau.")),
                new Block.Qr(LINK, 58, new Bilingual("扫码核验", "Scan to check")),
                new Block.Signatures(
                        List.of(new Bilingual("申请人签名", "Applicant"), new Bilingual("单位负责人", "For the employer"))),
                new Block.Seal(new Bilingual("（盖章）", "Seal")));
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (var file = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(file);
        }
    }

    private static BufferedImage rendered(byte[] pdf, float dpi) throws IOException {
        try (var file = Loader.loadPDF(pdf)) {
            return new PDFRenderer(file).renderImageWithDPI(0, dpi, ImageType.RGB);
        }
    }

    private static String scanned(BufferedImage image) throws ReaderException {
        var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
        return new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)).getText();
    }

    @Nested
    class Text {
        @Test
        void canBeReadOutOfTheFileInBothLanguages() throws Exception {
            var text = textOf(Printer.print(certificate()));

            for (var expected : List.of("境外职业资格证书核查结果", "欧阳喆", "𠮷田", "Nguyễn Thị Ánh", "Łukasz Żółć-O'Neill",
                    "特许公认会计师公会", "Association of Chartered Certified Accountants", "第1页，共1页", "Page 1 of 1",
                    "仅对证书的真实性进行确认", "ABCD-EFGH-JKMN-M")) {
                assertTrue(text.contains(expected), () -> expected + " is not in " + text);
            }
        }

        @Test
        void ofACharacterThatNoFontHasIsItsCodePointAndNoFailure() throws Exception {
            var text = textOf(Printer.print(sheet(new Block.Row(LABEL, "王\uD869\uDEA5 \uD83D\uDE00 \u0645"))));

            assertTrue(text.contains("王[U+2A6A5] [U+1F600] [U+0645]"), text);
        }

        @Test
        void thatShowsNothingIsLeftOutAndALoneHalfOfACharacterToo() throws Exception {
            var text = textOf(
                    Printer.print(sheet(new Block.Row(LABEL, "a\u200Bb\u0000c\uD800d\u202Ee葛\uDB40\uDD00f"))));

            assertTrue(text.contains("abcde葛f"), text);
        }

        @Test
        void thatIsLongGoesOnOnTheNextPageAndEveryPageHasItsFoot() throws Exception {
            var text = textOf(Printer.print(sheet(new Block.Row(LABEL, "很长的一段话，没有尽头。".repeat(900)),
                    new Block.Row(LABEL, "x".repeat(900)), new Block.Row(LABEL, "the end"))));

            assertEquals(900, text.split("尽", -1).length - 1);
            assertTrue(text.contains("the end"));
            assertTrue(text.matches("(?s).*Page (\\d+) of \\1.*"), text);
        }
    }

    @Nested
    class File {
        @Test
        void isSmallAndEmbedsASubsetOfEveryFont() throws Exception {
            var pdf = Printer.print(certificate());

            assertTrue(pdf.length <= LARGEST, () -> pdf.length + " bytes");
            try (var file = Loader.loadPDF(pdf)) {
                var resources = file.getPage(0).getResources();
                for (var name : resources.getFontNames()) {
                    var font = resources.getFont(name);
                    assertTrue(font.isEmbedded(), font::getName);
                    assertTrue(font.getName().matches("[A-Z]{6}\\+.*"), font::getName);
                }
            }
        }

        @Test
        void ofEqualSheetsIsEqualToTheByte() {
            assertArrayEquals(Printer.print(certificate()), Printer.print(certificate()));
        }

        @Test
        void tellsItsTitleLanguageAndStructure() throws Exception {
            try (var file = Loader.loadPDF(Printer.print(certificate()))) {
                var catalog = file.getDocumentCatalog();
                assertEquals("zh-CN", catalog.getLanguage());
                assertTrue(catalog.getMarkInfo().isMarked());
                assertTrue(catalog.getViewerPreferences().displayDocTitle());
                assertTrue(file.getDocumentInformation().getTitle().startsWith("境外职业资格证书核查结果"));
                assertEquals(List.of("H1", "H2", "Table", "P", "Figure", "Caption", "P", "P", "P"), structure(file));
            }
        }

        private static List<String> structure(PDDocument file) {
            var types = new ArrayList<String>();
            var document = (PDStructureElement) file
                    .getDocumentCatalog().getStructureTreeRoot().getKids().getFirst();
            document.getKids().forEach(kid -> types.add(
                    ((PDStructureElement) kid)
                            .getStructureType()));
            return types;
        }

        @Test
        void ofThreeCopiesNumbersThePagesOfEach() throws Exception {
            var text = textOf(Printer.print(certificate(), 3));

            assertTrue(text.contains("一式3份之1") && text.contains("Copy 3 of 3"), text);
            assertEquals(3, text.split("Page 1 of 1", -1).length - 1);
        }
    }

    @Nested
    class QrCode {
        private final byte[] pdf = Printer.print(certificate());

        @Test
        void isReadFromThePagePrintedAt300DotsAnInch() throws Exception {
            assertEquals(LINK, scanned(rendered(pdf, 300)));
        }

        @Test
        void isReadFromAPictureOfThePage600PixelsWide() throws Exception {
            var picture = rendered(pdf, 600 / 210f * 25.4f);

            assertEquals(600, picture.getWidth(), 1);
            assertEquals(LINK, scanned(picture));
        }
    }
}
