package recognition.domain.panel;

/** A part of a whole, exact: two thirds of the members (S3-26). */
public record Fraction(int numerator, int denominator) {
    public Fraction {
        if (numerator < 0 || denominator < 1 || numerator > denominator) {
            throw new IllegalArgumentException("not a part of a whole: " + numerator + "/" + denominator);
        }
    }

    /** Whether {@code part} is at least this part of {@code whole}; of nothing nothing is. */
    public boolean isMetBy(int part, int whole) {
        return whole > 0 && (long) part * denominator >= (long) whole * numerator;
    }

    /** The fewest of {@code whole} that meet it. */
    public int leastOf(int whole) {
        return Math.ceilDiv(whole * numerator, denominator);
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
