package recognition.storage.panel;

import recognition.domain.code.CheckedCode;
import recognition.domain.code.Hash;

/** The partition a title is found in by its certificate's code; the code itself stands in no key. */
public final class CertificateKey {
    static final String KIND = "TITLE_CERTIFICATE";

    private CertificateKey() {}

    public static String of(CheckedCode code) {
        return KIND + "#" + Hash.of(code.value());
    }
}
