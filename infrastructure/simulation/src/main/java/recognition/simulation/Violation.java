package recognition.simulation;

/** What must never be and was; no edge and no sweep of the house catches it. */
public final class Violation extends Error {
    private static final long serialVersionUID = 1;

    private final String invariant;

    Violation(String invariant, Object what) {
        super(invariant + ": " + what);
        this.invariant = invariant;
    }

    /** The promise that was broken, as a sentence. */
    public String invariant() {
        return invariant;
    }
}
