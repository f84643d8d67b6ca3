package recognition.catalog.search;

/**
 * The 64-bit key of a term. The two highest bits tell its kind, so that a pair of characters never meets a word. Pairs and single
 * characters are their own key; a word's is a hash of 62 bits, and two words of one index never share one (the builder checks).
 */
final class Keys {

    private static final long HAN = 1L << 62;
    private static final long SOUND = 2L << 62;
    private static final long WORD_BITS = HAN - 1;

    private Keys() {}

    static long han(char one) {
        return HAN | one;
    }

    static long han(char first, char second) {
        return HAN | (long) first << 16 | second;
    }

    /** @param syllable its number in the alphabet */
    static long sound(int syllable) {
        return SOUND | syllable + 1;
    }

    static long sound(int first, int second) {
        return SOUND | (long) (first + 1) << 16 | second + 1;
    }

    /** The word {@code chars[from..to)}, FNV-1a with a final mix. */
    static long word(char[] chars, int from, int to) {
        long hash = 0xcbf29ce484222325L;
        for (int i = from; i < to; i++) {
            hash = (hash ^ chars[i]) * 0x100000001b3L;
        }
        return mix(hash) & WORD_BITS;
    }

    static boolean isWord(long key) {
        return key >>> 62 == 0;
    }

    /** Spreads {@code key} over all bits. */
    static long mix(long key) {
        long mixed = (key ^ key >>> 32) * 0x9e3779b97f4a7c15L;
        return mixed ^ mixed >>> 29;
    }
}
