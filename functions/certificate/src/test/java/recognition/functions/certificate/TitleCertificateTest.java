package recognition.functions.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

import recognition.certificate.Credential;
import recognition.certificate.Printer;
import recognition.domain.account.SocialCreditCode;
import recognition.domain.catalog.EntryId;
import recognition.domain.catalog.TitleLevel;
import recognition.domain.catalog.TitleSeries;
import recognition.domain.code.CheckedCode;
import recognition.domain.panel.Assessment.Acceptance;
import recognition.domain.panel.Assessment.Candidate;
import recognition.domain.panel.Assessment.Certificate;
import recognition.domain.panel.Assessment.Certified;
import recognition.domain.panel.Assessment.Opening;
import recognition.domain.panel.Assessment.Sought;
import recognition.domain.panel.Assessment.Title;
import recognition.domain.panel.Checklist;
import recognition.domain.seal.KeysInMemory;
import recognition.domain.seal.StatusIndex;
import recognition.domain.title.ApplicationId;

/** A title certificate on paper and as a credential. */
class TitleCertificateTest {
    private static final Instant NOW = Instant.parse("2026-12-12T01:02:03Z");
    private static final KeysInMemory KEYS = KeysInMemory.fresh();
    private static final Random RANDOM = new Random(1);
    private final Certified title = new Certified(new Opening(ApplicationId.random(RANDOM), CheckedCode.random(RANDOM),
            new Sought("shanghai-2026-4", EntryId.parse("shanghai-3.0-C-10").orElseThrow(),
                    new Title(TitleLevel.ASSOCIATE_SENIOR, TitleSeries.ENGINEERING),
                    new Candidate("李雷 Jane Q. Public", new SocialCreditCode("91310115MA1K3A7Q8U"), "浦江工程有限公司",
                            null)),
            new Acceptance(new Checklist(Map.of()), "officer", NOW, "1")), null,
            new Certificate(CheckedCode.random(RANDOM), NOW), null);

    @Test
    void tellsTheTitleInBothLanguagesAndItsCodeIsReadAndVerified() throws Exception {
        var code = Credential.sign(TitleCertificate.brief(title), KEYS);
        try (var file = Loader.loadPDF(Printer.print(TitleCertificate.sheet(title, code, NOW)))) {
            var text = new PDFTextStripper().getText(file).replaceAll("\\s+", "");
            for (var told : List.of("李雷JaneQ.Public", "工程系列副高级", "engineering", "浦江工程有限公司", "2026-12-12",
                    title.certificate().code().display())) {
                assertTrue(text.contains(told), told);
            }
            var page = new PDFRenderer(file).renderImageWithDPI(file.getNumberOfPages() - 1, 300, ImageType.RGB);
            var read = new QRCodeReader().decode(
                    new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(page))),
                    Map.of(DecodeHintType.TRY_HARDER, true));
            assertEquals(Optional.of(TitleCertificate.brief(title)), Credential.open(read.getText(), KEYS.published()));
        }
    }

    @Test
    void asACredentialIsVerifiedByThePublishedKeysAndNotOnceItIsAltered() {
        var credential = Credential
                .sign(TitleCertificate.document(title, StatusIndex.of(7), "https://recognition.example"), KEYS);
        var opened = Credential.open(credential, KEYS.published()).orElseThrow();
        assertTrue(opened.toString().contains(title.certificate().code().display()));
        assertTrue(opened.toString().contains("https://recognition.example/v1/status-lists/revocation-0"));
        var altered = credential.replaceFirst("\\.ey", ".eY");
        assertEquals(Optional.empty(), Credential.open(altered, KEYS.published()));
    }
}
