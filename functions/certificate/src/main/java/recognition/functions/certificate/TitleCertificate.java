package recognition.functions.certificate;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import recognition.certificate.Sheet;
import recognition.certificate.Sheet.Block;
import recognition.domain.catalog.Bilingual;
import recognition.domain.panel.Assessment.Certified;
import recognition.domain.seal.StatusIndex;
import recognition.domain.time.HouseClock;
import recognition.web.title.TitleNames;

/** An electronic title certificate, on paper and as a credential (S2-30, S3-28). */
final class TitleCertificate {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE.withZone(HouseClock.SHANGHAI);
    private static final int QR_MILLIMETERS = 70;
    private static final Bilingual FOOTER = new Bilingual("本证书可凭证书编码和姓名在公共服务页面查验；撤销的证书以查验结果为准。",
            "This certificate can be checked by its code and the holder's name; whether it still stands is for that check to say.");

    private TitleCertificate() {}

    /** @param code what the QR code holds: {@link #brief}, signed */
    static Sheet sheet(Certified is, String code, Instant now) {
        var sought = is.opening().sought();
        var title = TitleNames.of(sought.title().level(), sought.title().series());
        return new Sheet(new Bilingual("上海市职称电子证书", "Electronic Certificate of Professional Title, Shanghai"),
                is.certificate().code().display(), now,
                List.of(new Block.Row(new Bilingual("姓名", "Holder"), sought.candidate().name()),
                        Block.Row.of(new Bilingual("职称", "Professional title"), title),
                        new Block.Row(new Bilingual("工作单位", "Employer"), sought.candidate().unitName()),
                        new Block.Row(new Bilingual("认定轮次", "Round"), sought.round()),
                        new Block.Row(new Bilingual("清单项目", "Entry of the list"), sought.entry().toString()),
                        new Block.Row(new Bilingual("受理编号", "Reference number"), is.opening().reference().display()),
                        new Block.Row(new Bilingual("证书编码", "Code"), is.certificate().code().display()),
                        new Block.Row(new Bilingual("发证日期", "Issued on"), DAY.format(is.certificate().issuedAt())),
                        new Block.Qr(code, QR_MILLIMETERS,
                                new Bilingual("签名摘要，可用公布的密钥验证", "A signed summary; the published keys verify it"))),
                FOOTER);
    }

    /** What has to fit into a code that is read from paper. */
    static Map<String, Object> brief(Certified is) {
        var title = is.opening().sought().title();
        return Map.of("code", is.certificate().code().display(), "name", is.opening().sought().candidate().name(),
                "title", title.level() + " " + title.series(), "on", DAY.format(is.certificate().issuedAt()));
    }

    /**
     * @param place where it is published that the title was taken back
     * @param issuer the house's address, which is its name as an issuer
     */
    static Map<String, Object> document(Certified is, StatusIndex place, String issuer) {
        var sought = is.opening().sought();
        var title = TitleNames.of(sought.title().level(), sought.title().series());
        var subject = new LinkedHashMap<String, Object>();
        subject.put("name", sought.candidate().name());
        subject.put("certificateCode", is.certificate().code().display());
        subject.put("level", sought.title().level().name());
        subject.put("series", sought.title().series().name());
        subject.put("title", Map.of("zh", title.zh(), "en", title.en()));
        subject.put("roundId", sought.round());
        subject.put("entryId", sought.entry().toString());
        var document = new LinkedHashMap<String, Object>();
        document.put("@context", List.of("https://www.w3.org/ns/credentials/v2",
                "https://www.w3.org/ns/credentials/undefined-terms/v2"));
        document.put("type", List.of("VerifiableCredential", "ProfessionalTitleCredential"));
        document.put("issuer", issuer);
        document.put("validFrom", is.certificate().issuedAt().truncatedTo(ChronoUnit.SECONDS).toString());
        document.put("credentialSubject", subject);
        document.put("credentialStatus",
                List.of(ResultCredential.status(place, StatusListId.Purpose.REVOCATION, issuer)));
        return document;
    }
}
