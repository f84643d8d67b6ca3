package recognition.domain.cases;

/** What came of keeping a step. */
public sealed interface Kept<S> {

    /** It is kept; this is the case now. */
    record Done<S>(Versioned<S> now) implements Kept<S> {}

    /** The same call was kept before; this is the case now. */
    record Repeated<S>(Versioned<S> now) implements Kept<S> {}

    /** The call's key was used for another request; nothing was kept. */
    record KeyReused<S>() implements Kept<S> {}

    /** Somebody changed the case since it was read; nothing was kept. */
    record Stale<S>() implements Kept<S> {}

    /** What may exist once exists already; nothing was kept. */
    record Taken<S>() implements Kept<S> {}
}
