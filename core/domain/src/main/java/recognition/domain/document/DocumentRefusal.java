package recognition.domain.document;

import recognition.domain.Refusal;

/** Why a step of a document is refused. */
public enum DocumentRefusal implements Refusal {
    /** Its arrival was noted before. */
    ARRIVED_BEFORE;

    @Override
    public Remedy remedy() {
        return Remedy.NONE;
    }
}
