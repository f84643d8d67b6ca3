package recognition.catalog.search;

import java.util.Arrays;

/** A text cut into runs of Latin letters and digits and runs of Han characters, each folded by the alphabet. Made to be used again. */
final class Tokens {

    /** The keys of words that say nothing, ascending. */
    private static final long[] STOPS = keys("a", "an", "and", "as", "at", "by", "de", "der", "die", "for", "from",
            "in", "of", "on",
            "or", "the", "to", "und", "with");

    private final Alphabet alphabet;
    private char[] chars = new char[64];
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private boolean[] converted = new boolean[16];
    private int count;
    private int length;
    /** Letters since the last dot of an abbreviation written with dots, such as F.R.S.C. */
    private int sinceDot;

    Tokens(Alphabet alphabet) {
        this.alphabet = alphabet;
    }

    int count() {
        return count;
    }

    /** The folded characters of all tokens. */
    char[] chars() {
        return chars;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    boolean isHan(int token) {
        return Alphabet.isHan(chars[starts[token]]);
    }

    /** Whether a traditional character was among those of the token. */
    boolean isConverted(int token) {
        return converted[token];
    }

    boolean isStop(int token) {
        return Arrays.binarySearch(STOPS, key(token)) >= 0;
    }

    /** The key of a Latin token. */
    long key(int token) {
        return Keys.word(chars, starts[token], ends[token]);
    }

    String text(int token) {
        return new String(chars, starts[token], ends[token] - starts[token]);
    }

    private static long[] keys(String... words) {
        long[] keys = new long[words.length];
        for (int i = 0; i < words.length; i++) {
            keys[i] = Keys.word(words[i].toCharArray(), 0, words[i].length());
        }
        Arrays.sort(keys);
        return keys;
    }

    Tokens read(CharSequence text) {
        if (chars.length < text.length()) {
            chars = new char[text.length()];
        }
        count = 0;
        length = 0;
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            char typed = text.charAt(i);
            char folded = alphabet.fold(typed);
            if (folded == Alphabet.NOTHING || open && typed == '.' && isDotOfAbbreviation()) {
                continue;
            }
            open = folded != Alphabet.SEPARATOR && add(typed, folded, open);
        }
        for (int token = 0; token < count; token++) {
            ends[token] = singular(starts[token], ends[token]);
        }
        return this;
    }

    private boolean isDotOfAbbreviation() {
        boolean dot = sinceDot == 1;
        sinceDot = 0;
        return dot;
    }

    private boolean add(char typed, char folded, boolean open) {
        boolean han = Alphabet.isHan(folded);
        if (!open || han != Alphabet.isHan(chars[length - 1])) {
            begin();
        }
        chars[length++] = folded;
        ends[count - 1] = length;
        converted[count - 1] |= han && typed != folded;
        sinceDot++;
        return true;
    }

    private void begin() {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            converted = Arrays.copyOf(converted, count * 2);
        }
        starts[count] = length;
        converted[count] = false;
        count++;
        sinceDot = 0;
    }

    /** The end of the word without an English plural's ending; societies and society are then one word up to their last letter. */
    private int singular(int start, int end) {
        boolean plural = end - start > 5 && chars[end - 1] == 's' && chars[end - 2] != 's' && chars[end - 2] != 'u'
                && chars[end - 2] != 'i';
        if (plural && chars[end - 2] == 'e' && chars[end - 3] == 'i') {
            chars[end - 3] = 'y';
            return end - 2;
        }
        return plural ? end - 1 : end;
    }
}
