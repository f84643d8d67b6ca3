package recognition.simulation;

/** What can happen to a call to the store. */
public enum Fault {
    NONE,
    /** Refused for load; nothing is kept. */
    THROTTLED,
    /** A transaction met another one; nothing is kept. */
    CONFLICT,
    /** No answer; nothing is kept. */
    LOST_BEFORE_COMMIT,
    /** No answer, and yet it is kept. */
    LOST_AFTER_COMMIT,
    /** The process ends; nothing is kept. */
    CRASH_BEFORE_COMMIT,
    /** The process ends, and yet it is kept. */
    CRASH_AFTER_COMMIT
}
