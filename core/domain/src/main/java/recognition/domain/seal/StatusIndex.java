package recognition.domain.seal;

/**
 * Where the status of one credential stands in the published lists (W3C Bitstring Status List).
 *
 * @param list the number of the list, from 0
 * @param index the number of the bit, from 0, the leftmost first
 */
public record StatusIndex(int list, int index) {
    /** So many bits make a list: enough that asking for one tells nothing of whose status is wanted. */
    public static final int SIZE = 131_072;
    /** Odd, so that multiplying by it reaches every bit of a list once. */
    private static final long STRIDE = 40_503;

    public StatusIndex {
        if (list < 0 || index < 0 || index >= SIZE) {
            throw new IllegalArgumentException("not a place in a list");
        }
    }

    /** The place of the credential with this number, from 0: lists are filled one after the other, each in no visible order. */
    public static StatusIndex of(long number) {
        return new StatusIndex((int) (number / SIZE), (int) (number * STRIDE % SIZE));
    }
}
