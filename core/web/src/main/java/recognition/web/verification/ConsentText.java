package recognition.web.verification;

import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.domain.code.Hash;
import recognition.domain.verification.Consent;
import recognition.web.Fields;
import recognition.web.Text;

/** What the holder agrees to before anything goes abroad. Version and hash of what was agreed to are kept with the request. */
public final class ConsentText {
    public static final String CURRENT = "2026-1";
    private static final Text TEXT = new Text(
            "本人同意:为核验证书真实性,将证书名称、编号、签发日期及本人姓名、出生日期提供给发证机构并接收其答复;该证书已有核验结果的,使用该结果。身份证件号码不会提供给发证机构。",
            "I agree that, to verify the certificate, its name, number and date of issue and my name and date of birth are given to the issuing body, and that its answer is received; if the certificate has a result already, that result is used. My identity document's number is not given to the body.");
    private static final Consent.Text ASKED = new Consent.Text(CURRENT, Hash.of(CURRENT, TEXT.zh(), TEXT.en()));

    private ConsentText() {}

    /** Reads {@code version} and {@code signature}: only the text that is asked for now can be agreed to. */
    public static Signed read(Fields consent) {
        consent.require("version", "signature");
        var version = consent.parsed("version", text -> CURRENT.equals(text) ? Optional.of(ASKED) : Optional.empty(),
                CURRENT);
        return new Signed(version, consent.text("signature", 120));
    }

    /** A text and the name signed under it; null where at fault. */
    public record Signed(Consent.Text text, String signature) {
        public Consent as(Consent.Means means, String by, java.time.Instant at) {
            return new Consent(text.version(), text.hash(), signature, means, by, at);
        }
    }

    public static void show(ObjectNode json) {
        json.put("version", CURRENT).put("hash", ASKED.hash()).put("zh", TEXT.zh()).put("en", TEXT.en());
    }
}
