package recognition.local;

/** How a function's run ended. */
sealed interface Outcome {

    /** @param payload what it wrote */
    record Returned(byte[] payload) implements Outcome {}

    record Failed(Throwable cause) implements Outcome {}

    /** It ran longer than whoever called would wait. */
    record TimedOut() implements Outcome {}
}
