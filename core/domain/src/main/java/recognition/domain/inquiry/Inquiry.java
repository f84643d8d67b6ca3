package recognition.domain.inquiry;

import java.time.Instant;

import recognition.domain.deadline.Timer;

/**
 * The life of a question put to an issuing body (S2-52). It lives within a verification request and is kept with it, on the same
 * timeline; every attempt is a line there.
 *
 * <pre>
 * Asked → Reminded(1…n) → Escalated → Silent       each → Answered, however late
 * </pre>
 */
public sealed interface Inquiry {

    Opening opening();

    /** The address the question went to last. */
    String contact();

    /**
     * @param issuer the body, by its key in the directory
     * @param firstAskedAt what the body's time to answer counts from
     * @param lastTime what the body said of this very certificate before, or null
     */
    record Opening(InquiryId id, String issuer, Instant firstAskedAt, Answer lastTime) {}

    /** @param due when the first reminder goes out */
    record Asked(Opening opening, String contact, Timer due) implements Inquiry {}

    /**
     * @param times how many reminders went out
     * @param due when the next goes out, or an officer takes over
     */
    record Reminded(Opening opening, String contact, int times, Timer due) implements Inquiry {}

    /** Mail did not help: an officer asks by register, telephone or on paper. */
    record Escalated(Opening opening, String contact, Instant since) implements Inquiry {}

    /** Given up; an answer is still taken, and marked as late. */
    record Silent(Opening opening, String contact, Instant since) implements Inquiry {}

    /** @param workingDays how many working days the body took since it was first asked */
    record Answered(Opening opening, String contact, Reply reply, int workingDays) implements Inquiry {}

    default boolean isAnswered() {
        return this instanceof Answered;
    }
}
