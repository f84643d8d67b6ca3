package recognition.domain.document;

import recognition.domain.document.Document.RejectionReason;

/** What looking into a file that arrived came to. */
public sealed interface Examination {

    /** It is what it says it is and does nothing when opened. */
    record Passed() implements Examination {}

    record Failed(RejectionReason reason) implements Examination {}
}
