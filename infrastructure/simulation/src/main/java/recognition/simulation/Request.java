package recognition.simulation;

import java.time.Instant;

/**
 * What a person wants of a case: sent until there is an answer, always with the same key, and remembered with what came of it.
 */
final class Request {
    final int number;
    /** The case, by its id. */
    final String subject;
    final String kind;
    /** When the attempt that was answered arrived, by the clock of the process that took it. */
    Instant arrived;
    Answer answer = Answer.NONE;
    /** Why it was refused. */
    String reason;
    int attempts;

    /** What the person was told. */
    enum Answer {
        /** Nobody answered in the end: it may have been done or not. */
        NONE,
        DONE,
        REFUSED
    }

    Request(int number, String subject, String kind) {
        this.number = number;
        this.subject = subject;
        this.kind = kind;
    }

    /** The person's name; each comes with one request only. */
    String person() {
        return "person-" + number;
    }

    @Override
    public String toString() {
        return kind + " by " + person() + " at " + arrived + ": " + answer + (reason == null ? "" : " " + reason);
    }
}
