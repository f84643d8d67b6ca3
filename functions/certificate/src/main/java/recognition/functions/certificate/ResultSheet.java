package recognition.functions.certificate;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import recognition.certificate.Sheet;
import recognition.certificate.Sheet.Block;
import recognition.domain.catalog.Bilingual;
import recognition.domain.catalog.CatalogEntry;
import recognition.domain.time.HouseClock;
import recognition.domain.verification.ResultCheck.Found;
import recognition.domain.verification.Standing;
import recognition.web.Disclaimer;

/** A result on paper. */
final class ResultSheet {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm '(UTC+8)'")
            .withZone(HouseClock.SHANGHAI);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE.withZone(HouseClock.SHANGHAI);
    /** Large enough to be read from a picture of the page 600 pixels wide. */
    private static final int QR_MILLIMETERS = 60;

    private ResultSheet() {}

    /** @param link what the QR code holds */
    static Sheet of(Found found, Optional<CatalogEntry> entry, String link, Instant now) {
        var blocks = new ArrayList<Block>();
        result(blocks, found, now);
        certificate(blocks, found, entry);
        blocks.add(new Block.Qr(link, QR_MILLIMETERS, caption(link)));
        return new Sheet(new Bilingual("境外职业资格证书核查结果", "Verification Result of an Overseas Professional Certificate"),
                found.result().code().display(), now, blocks,
                new Bilingual(Disclaimer.TEXT.zh(), Disclaimer.TEXT.en()));
    }

    private static void result(List<Block> blocks, Found found, Instant now) {
        var standing = found.result().now();
        blocks.add(Block.Row.of(new Bilingual("核查结论", "Outcome"), outcome(standing)));
        blocks.add(Block.Row.of(new Bilingual("结果状态", "Status"), status(standing, now)));
        blocks.add(new Block.Row(new Bilingual("持证人", "Holder"), found.request().particulars().holder().name()));
        blocks.add(new Block.Row(new Bilingual("作出日期", "Decided on"), DAY.format(found.result().decidedAt())));
        blocks.add(new Block.Row(new Bilingual("核验编码", "Code"), found.result().code().display()));
    }

    private static void certificate(List<Block> blocks, Found found, Optional<CatalogEntry> entry) {
        var given = found.request().particulars().certificate();
        blocks.add(new Block.Heading(new Bilingual("证书", "Certificate")));
        entry.ifPresent(one -> {
            blocks.add(Block.Row.of(new Bilingual("证书名称", "Certificate"), one.certificate().name()));
            blocks.add(Block.Row.of(new Bilingual("颁证机构", "Issuing body"), one.certificate().issuer().name()));
        });
        blocks.add(new Block.Row(new Bilingual("证书编号", "Number"), given.number()));
        blocks.add(new Block.Row(new Bilingual("颁发日期", "Issued on"), given.issuedOn().toString()));
        var id = found.request().opening().entry();
        blocks.add(Block.Row.of(new Bilingual("所在清单", "Listed in"),
                new Bilingual(
                        "清单 %s %s 类第 %d 项".formatted(id.edition(), id.category(), id.no()),
                        "Edition %s, category %s, no. %d".formatted(id.edition(), id.category(), id.no()))));
    }

    private static Bilingual caption(String link) {
        var page = link.substring(0, link.indexOf('#'));
        return new Bilingual(
                "扫码可查询当前状态。二维码内含签名，断网时也可用公开密钥验证真伪。\n也可在 %s 输入核验编码及持证人的出生日期或证件号码后四位查询。".formatted(page),
                "Scan for the live status. The code holds a signed statement that verifies offline with the published keys.\nOr enter the code above at %s with the holder's birth date or the last four characters of the identity document."
                        .formatted(page));
    }

    private static Bilingual outcome(Standing standing) {
        var said = switch (standing.outcome()) {
            case VERIFIED -> new Bilingual("属实", "Verified: the certificate is authentic");
            case DISCREPANCY -> new Bilingual("与颁证机构的记录有出入", "Discrepancy with the issuing body's record");
            case NOT_ISSUED_BY_BODY -> new Bilingual("非该机构颁发", "Not issued by this body");
            case NOT_IN_GOOD_STANDING -> new Bilingual("曾颁发，现已失效", "Issued, no longer in good standing");
            case UNABLE_TO_VERIFY -> new Bilingual("无法核实", "Unable to verify");
        };
        return standing.conditional()
                ? new Bilingual(said.zh() + "（附条件：颁证机构尚未答复，依其他证据作出）",
                        said.en() + " (conditional: on other evidence, while the issuing body has not answered)")
                : said;
    }

    private static Bilingual status(Standing standing, Instant now) {
        var said = switch (standing.status()) {
            case ACTIVE -> new Bilingual("有效", "Active");
            case SUSPENDED -> new Bilingual("暂停", "Suspended");
            case REVOKED -> new Bilingual("已撤销", "Revoked");
            case SUPERSEDED -> new Bilingual("已由新的结果代替", "Superseded by a newer result");
        };
        var at = TIME.format(now);
        return new Bilingual(said.zh() + "（截至 " + at + "）", said.en() + ", as of " + at);
    }
}
