package recognition.web;

/** Ends the reading of a request that cannot be answered; caught at the {@link Edge} only. */
final class BadRequest extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    BadRequest(Problem problem) {
        super(problem.slug(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
