package recognition.catalog.search;

import java.nio.ByteBuffer;
import java.util.Arrays;

import recognition.catalog.prepared.Binary;

/**
 * What becomes of a character before it is looked up, and how it sounds. Filled at build time from Unicode's own tables; at run time
 * these are array reads.
 */
final class Alphabet {

    /** Stands between words. */
    static final char SEPARATOR = 0;
    /** Leaves no trace: a combining mark, an apostrophe. */
    static final char NOTHING = 1;

    private static final int LONGEST_SYLLABLE = 6;

    private final char[] foldedFrom;
    private final char[] foldedTo;
    private final int[] spellings;
    private final char[] sounding;
    private final short[] sounds;
    private final char[] fold = new char[1 << 16];
    private final short[] sound = new short[1 << 16];

    /**
     * @param foldedFrom characters that stand for another one, and {@code foldedTo} what for
     * @param spellings the syllables, each {@linkplain #spelling spelled} in a number, ascending
     * @param sounding Han characters, and {@code sounds} the syllable of each
     */
    Alphabet(char[] foldedFrom, char[] foldedTo, int[] spellings, char[] sounding, short[] sounds) {
        this.foldedFrom = foldedFrom;
        this.foldedTo = foldedTo;
        this.spellings = spellings;
        this.sounding = sounding;
        this.sounds = sounds;
        for (char c = '0'; c <= 'z'; c++) {
            fold[c] = isLatin(c) ? c : c >= 'A' && c <= 'Z' ? (char) (c + 32) : SEPARATOR;
        }
        for (int i = 0; i < foldedFrom.length; i++) {
            fold[foldedFrom[i]] = foldedTo[i];
        }
        for (int i = 0; i < sounding.length; i++) {
            sound[sounding[i]] = (short) (sounds[i] + 1);
        }
    }

    static Alphabet read(ByteBuffer file) {
        return new Alphabet(Binary.chars(file), Binary.chars(file), Binary.ints(file), Binary.chars(file),
                Binary.shorts(file));
    }

    void write(Binary.Writer file) {
        file.chars(foldedFrom).chars(foldedTo).ints(spellings).chars(sounding).shorts(sounds);
    }

    /** The character that {@code c} is looked up as: a lower-case letter, a digit, a simplified Han character, or one of the above. */
    char fold(char c) {
        char folded = fold[c];
        return folded == SEPARATOR && isHan(c) ? c : folded;
    }

    static boolean isHan(char c) {
        return c >= 0x4e00 && c <= 0x9fff || c >= 0x3400 && c <= 0x4dbf;
    }

    static boolean isLatin(char folded) {
        return folded >= 'a' && folded <= 'z' || folded >= '0' && folded <= '9';
    }

    /** The syllable of a Han character, or -1 when it is not known. */
    int sound(char han) {
        return sound[han] - 1;
    }

    /**
     * Divides {@code chars[from..to)} into syllables, the longest first; a tone digit may follow each.
     *
     * @param syllables receives them from {@code at} on
     * @return how many there are; 0 when the letters are not pinyin throughout
     */
    int syllables(char[] chars, int from, int to, int[] syllables, int at) {
        if (from == to) {
            return 0;
        }
        for (int length = Math.min(LONGEST_SYLLABLE, to - from); length > 0; length--) {
            int syllable = Arrays.binarySearch(spellings, spelling(chars, from, from + length));
            int next = from + length;
            if (syllable >= 0) {
                next += next < to && chars[next] >= '1' && chars[next] <= '5' ? 1 : 0;
                syllables[at] = syllable;
                int more = next == to ? 1 : syllables(chars, next, to, syllables, at + 1);
                if (more > 0) {
                    return next == to ? 1 : more + 1;
                }
            }
        }
        return 0;
    }

    /** Up to six letters in 30 bits, ü (and v, its key on a keyboard) as u; -1 for anything but letters. */
    static int spelling(char[] chars, int from, int to) {
        int spelling = 0;
        for (int i = from; i < to; i++) {
            char c = chars[i] == 'v' ? 'u' : chars[i];
            if (c < 'a' || c > 'z') {
                return -1;
            }
            spelling = spelling << 5 | c - 'a' + 1;
        }
        return spelling;
    }
}
