package recognition.simulation;

/** The end of a simulated process: nobody catches it, no cleaning up runs. */
public final class Crash extends Error {
    private static final long serialVersionUID = 1;

    public Crash() {
        super(null, null, false, false);
    }
}
