package recognition.domain.issuer;

import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * How many working days an issuing body took to answer, over all its answers.
 *
 * @param answers how many answers took so many working days
 */
public record ResponseTimes(Map<Integer, Integer> answers) {
    /** What took longer is counted as this. */
    public static final int LONGEST = 120;
    public static final ResponseTimes NONE = new ResponseTimes(Map.of());

    public ResponseTimes {
        answers = Map.copyOf(answers);
    }

    public int count() {
        return answers.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The median, the higher of two in the middle; empty while there is no answer. */
    public OptionalInt median() {
        int half = count() / 2 + 1;
        NavigableMap<Integer, Integer> inOrder = new TreeMap<>(answers);
        for (var entry : inOrder.entrySet()) {
            half -= entry.getValue();
            if (half <= 0) {
                return OptionalInt.of(entry.getKey());
            }
        }
        return OptionalInt.empty();
    }
}
