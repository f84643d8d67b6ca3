package recognition.domain.document;

import recognition.domain.Refusal;

/** Why a step of a document is refused. */
public enum DocumentRefusal implements Refusal {
    /** Its arrival was noted before. */
    ARRIVED_BEFORE(Remedy.NONE),
    /** It was scanned before, or another version of it was. */
    SCANNED_BEFORE(Remedy.NONE),
    /** Only what was examined and scanned is opened. */
    DOCUMENT_NOT_CLEAN(Remedy.WAIT),
    /** A submitted case rests on it. */
    DOCUMENT_IN_USE(Remedy.NONE),
    DOCUMENT_ERASED(Remedy.NONE),
    /** Nothing is due. */
    NOT_DUE(Remedy.WAIT),
    /** A translation names the original it belongs to, and nothing else does. */
    ORIGINAL_NOT_NAMED(Remedy.SUPPLY_MORE),
    /** The original is not a document of the same owner that may still be used. */
    ORIGINAL_NOT_USABLE(Remedy.SUPPLY_MORE),
    /** A case names a document that it may not rest on there; the refusal says which, and why ({@link Misfit}). */
    DOCUMENT_NOT_USABLE(Remedy.SUPPLY_MORE);

    private final Remedy remedy;

    DocumentRefusal(Remedy remedy) {
        this.remedy = remedy;
    }

    @Override
    public Remedy remedy() {
        return remedy;
    }
}
