package recognition.functions.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import recognition.catalog.CatalogFiles;
import recognition.certificate.Credential;
import recognition.certificate.Printer;
import recognition.domain.access.Owner;
import recognition.domain.catalog.Catalog;
import recognition.domain.catalog.EntryId;
import recognition.domain.code.CheckedCode;
import recognition.domain.seal.KeysInMemory;
import recognition.domain.seal.Statement;
import recognition.domain.seal.Statement.Opened;
import recognition.domain.seal.StatusIndex;
import recognition.domain.seal.StatusLists;
import recognition.domain.verification.Particulars;
import recognition.domain.verification.Result;
import recognition.domain.verification.ResultCheck;
import recognition.domain.verification.ResultCheck.Found;
import recognition.domain.verification.Standing;
import recognition.domain.verification.VerificationId;
import recognition.domain.verification.VerificationRequest.Decided;
import recognition.domain.verification.VerificationRequest.Listed;
import recognition.domain.verification.VerificationRequest.Opening;
import recognition.domain.verification.VerificationRequest.Path;
import recognition.web.Disclaimer;

/** What leaves the house signed: the print with its QR code, and the credential. */
class ResultSheetTest {
    private static final Instant NOW = Instant.parse("2026-11-24T01:02:03Z");
    private static final Catalog CATALOG = CatalogFiles.read();
    private static final KeysInMemory KEYS = KeysInMemory.fresh();
    private static final Seal SEAL = new Seal(KEYS, new OneList(), "https://recognition.example");

    /** One result has one place. */
    private record OneList() implements StatusLists {
        @Override
        public StatusIndex placeOf(CheckedCode code, int edition) {
            return new StatusIndex(0, 40_503);
        }

        @Override
        public StatusIndex placeOfTitle(CheckedCode certificate) {
            return new StatusIndex(0, 81_006);
        }

        @Override
        public Marked marked(int list) {
            return new Marked(new BitSet(), new BitSet());
        }
    }

    private static Found found(String name, Standing standing) {
        var random = new Random(4);
        var opening = new Opening(VerificationId.random(random), Path.OVERSEAS_INDIVIDUAL,
                new Owner.Individual("holder"), "holder",
                new Listed(EntryId.parse("shanghai-3.0-A-48").orElseThrow(), "engc-ceng", "engc"), NOW);
        var particulars = new Particulars(new Particulars.Certificate("CE-1", LocalDate.of(2012, 5, 1)),
                new Particulars.Holder(name, LocalDate.of(1980, 2, 29), List.of(),
                        new Particulars.IdentityDocument(Particulars.IdentityDocument.Kind.PASSPORT, "L898902C3", null),
                        null),
                false, List.of());
        return ResultCheck.of(new Decided(opening, particulars, null, null, null,
                Result.first(CheckedCode.random(random), standing))).orElseThrow();
    }

    private static Standing verified(boolean conditional) {
        return new Standing(NOW, Standing.Outcome.VERIFIED, Standing.Status.ACTIVE, conditional, null);
    }

    private static byte[] printed(Found found) {
        return Printer.print(ResultSheet.of(found, CATALOG.entry(found.request().opening().entry()),
                SEAL.link(found, NOW), NOW));
    }

    private static BufferedImage rendered(byte[] pdf, float dpi) throws Exception {
        try (var file = Loader.loadPDF(pdf)) {
            return new PDFRenderer(file).renderImageWithDPI(file.getNumberOfPages() - 1, dpi, ImageType.RGB);
        }
    }

    private static String scanned(BufferedImage page) throws Exception {
        var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(page)));
        return new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)).getText();
    }

    private static Statement stated(String text) {
        assertTrue(text.startsWith("https://recognition.example/check#"), text);
        return assertInstanceOf(Opened.Genuine.class, Statement.open(text, KEYS.published())).statement();
    }

    @Test
    void tellsTheResultInBothLanguagesWithTheDisclaimerAndNoIdentityNumber() throws Exception {
        try (var file = Loader.loadPDF(printed(found("Jane Q. Public", verified(false))))) {
            var text = new PDFTextStripper().getText(file).replaceAll("\\s+", "");

            for (var expected : List.of("属实", "Verified:thecertificateisauthentic", "JaneQ.Public", "特许工程师", "CE-1",
                    "有效（截至2026-11-2409:02(UTC+8)）", Disclaimer.TEXT.zh(), Disclaimer.TEXT.en())) {
                assertTrue(text.contains(expected.replaceAll("\\s+", "")), () -> expected + " is not in " + text);
            }
            assertTrue(!text.contains("L898902C3") && !text.contains("1980-02-29"), text);
        }
    }

    @Test
    void isReadAndVerifiedFromPaperAndFromASmallPicture() throws Exception {
        for (var name : List.of("Jane Q. Public", "欧阳喆", "Nguyễn Thị Minh Khai")) {
            var pdf = printed(found(name, verified(false)));

            assertTrue(pdf.length <= 150 * 1024, () -> pdf.length + " bytes");
            assertEquals(name, stated(scanned(rendered(pdf, 300))).holderName());
            assertEquals(name, stated(scanned(rendered(pdf, 600 / 210f * 25.4f))).holderName());
        }
    }

    @Test
    void ofTheLongestNameIsStillReadFromPaper() throws Exception {
        var name = "长".repeat(120);

        assertEquals(name, stated(scanned(rendered(printed(found(name, verified(false))), 300))).holderName());
    }

    @Test
    void saysThatItIsConditionalInPrintAndInTheStatement() throws Exception {
        var pdf = printed(found("Jane", verified(true)));

        assertTrue(stated(scanned(rendered(pdf, 300))).conditional());
        try (var file = Loader.loadPDF(pdf)) {
            assertTrue(new PDFTextStripper().getText(file).contains("附条件"));
            assertEquals(1, file.getNumberOfPages());
        }
    }

    @Test
    void asACredentialNamesBothListsAndTheDisclaimerAndNoIdentityNumber() {
        var found = found("Jane Q. Public", verified(false));
        var signed = Credential.sign(ResultCredential.of(found, CATALOG.entry(found.request().opening().entry()),
                SEAL.place(found), SEAL.address()), KEYS);
        var document = Credential.open(signed, KEYS.published()).orElseThrow().toString();

        for (var expected : List.of("VerifiableCredential", "revocation-0#40503", "suspension-0#40503",
                "BitstringStatusListEntry", "Jane Q. Public", Disclaimer.TEXT.en(),
                "https://www.w3.org/ns/credentials/v2")) {
            assertTrue(document.contains(expected), () -> expected + " is not in " + document);
        }
        assertTrue(!document.contains("L898902C3") && !document.contains("1980-02-29"), document);
    }

    @Test
    void listsAreNamedByPurposeAndNumber() {
        assertEquals("suspension-12",
                StatusListId.parse("suspension-12").map(id -> id.purpose().word() + "-" + id.number())
                        .orElseThrow());
        for (var other : List.of("suspension", "revocation-", "revocation-01", "message-0", "revocation-123456")) {
            assertTrue(StatusListId.parse(other).isEmpty(), other);
        }
    }
}
