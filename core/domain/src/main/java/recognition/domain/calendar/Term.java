package recognition.domain.calendar;

/**
 * A length of time in law: five working days (S2-27).
 *
 * @param length from 1 to {@value #LONGEST} days
 */
public record Term(int length, CountingRule rule) {
    public static final int LONGEST = 3660;

    public Term {
        if (length < 1 || length > LONGEST) {
            throw new IllegalArgumentException("a term has 1 to " + LONGEST + " days, not " + length);
        }
    }
}
