package recognition.simulation;

/** What must never be and was. */
public final class Violation extends RuntimeException {
    private static final long serialVersionUID = 1;

    Violation(String invariant, Object what) {
        super(invariant + ": " + what);
    }
}
