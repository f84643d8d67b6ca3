package recognition.examination;

import recognition.domain.document.Document.RejectionReason;

/** A file is at fault; thrown from the depth of a parser, and caught in {@link FileExaminer} only. */
final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final RejectionReason reason;

    Fault(RejectionReason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    RejectionReason reason() {
        return reason;
    }
}
