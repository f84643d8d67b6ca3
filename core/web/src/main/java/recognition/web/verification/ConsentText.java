package recognition.web.verification;

import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.web.Text;

/** What the holder agrees to before anything goes abroad. The version agreed to is kept with the request. */
public final class ConsentText {
    public static final String CURRENT = "2026-1";
    private static final Text TEXT = new Text(
            "本人同意:为核验证书真实性,将证书名称、编号、签发日期及本人姓名、出生日期提供给发证机构并接收其答复。身份证件号码不会提供给发证机构。",
            "I agree that, to verify the certificate, its name, number and date of issue and my name and date of birth are given to the issuing body, and that its answer is received. My identity document's number is not given to it.");

    private ConsentText() {}

    /** The version, if it is one that is asked for now. */
    public static Optional<String> parse(String version) {
        return CURRENT.equals(version) ? Optional.of(version) : Optional.empty();
    }

    static void show(ObjectNode json) {
        json.put("version", CURRENT).put("zh", TEXT.zh()).put("en", TEXT.en());
    }
}
