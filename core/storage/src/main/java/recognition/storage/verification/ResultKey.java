package recognition.storage.verification;

import recognition.domain.code.CheckedCode;
import recognition.domain.code.Hash;

/** The partition a result is found in by its code; the code itself stands in no key. */
final class ResultKey {
    private ResultKey() {}

    static String of(CheckedCode code) {
        return "RESULT#" + Hash.of(code.value());
    }
}
