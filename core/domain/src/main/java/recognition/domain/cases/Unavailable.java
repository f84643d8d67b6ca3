package recognition.domain.cases;

/** The store cannot answer now and may a moment later; nothing was kept. A surprise, so an exception. */
public final class Unavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Unavailable(Throwable cause) {
        super(cause);
    }
}
