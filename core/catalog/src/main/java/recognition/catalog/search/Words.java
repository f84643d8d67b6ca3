package recognition.catalog.search;

import java.nio.ByteBuffer;

import recognition.catalog.prepared.Binary;

/** The Latin words of an index, ascending; a word's place is also the number of its term. */
final class Words {

    private static final int LONGEST = 40;

    private final int[] starts;
    private final byte[] letters;

    /** @param starts where each word begins in {@code letters}; one more than there are words */
    Words(int[] starts, byte[] letters) {
        this.starts = starts;
        this.letters = letters;
    }

    static Words read(ByteBuffer file) {
        return new Words(Binary.ints(file), Binary.bytes(file));
    }

    void write(Binary.Writer file) {
        file.ints(starts).bytes(letters);
    }

    int count() {
        return starts.length - 1;
    }

    int length(int word) {
        return starts[word + 1] - starts[word];
    }

    /** The first word that is not less than {@code chars[from..to)}: words beginning with it follow from here. */
    int ceiling(char[] chars, int from, int to) {
        int low = 0;
        int high = count();
        while (low < high) {
            int middle = low + high >>> 1;
            if (compare(middle, chars, from, to) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int compare(int word, char[] chars, int from, int to) {
        int shared = shared(word, chars, from, to);
        if (shared == to - from) {
            return length(word) - shared;
        }
        return shared == length(word) ? -1 : letters[starts[word] + shared] - chars[from + shared];
    }

    /** How many letters {@code word} and {@code chars[from..to)} have in common from their beginning. */
    int shared(int word, char[] chars, int from, int to) {
        int most = Math.min(length(word), to - from);
        int shared = 0;
        while (shared < most && letters[starts[word] + shared] == chars[from + shared]) {
            shared++;
        }
        return shared;
    }

    /**
     * Visits the words that are {@code chars[from..to)} after at most {@code most} slips: a letter missing, added or replaced, or two
     * neighbors swapped. The words are walked as a tree: rows of the distance table are kept for the letters that a word shares with
     * the one before it, and a beginning that is already too far from every beginning of the query is passed over with all its words.
     */
    void near(char[] chars, int from, int to, int most, Near near) {
        int size = to - from;
        int[][] rows = near.rows(LONGEST + 1, size + 1);
        int word = 0;
        int kept = 0;
        while (word < count()) {
            int length = Math.min(length(word), LONGEST);
            int row = kept;
            while (row < length && fill(rows, row + 1, word, chars, from, size) <= most) {
                row++;
            }
            if (row == length && rows[length][size] <= most && length == length(word)) {
                near.found(word, rows[length][size]);
            }
            int next = row < length ? after(word, row + 1) : word + 1;
            kept = next < count() ? Math.min(row, sharedByWords(word, next)) : 0;
            word = next;
        }
    }

    /** Fills the row of the distance table for the word's letter {@code row - 1}; returns its least. */
    private int fill(int[][] rows, int row, int word, char[] chars, int from, int size) {
        int[] above = rows[row - 1];
        int[] current = rows[row];
        byte letter = letters[starts[word] + row - 1];
        current[0] = row;
        int least = row;
        for (int column = 1; column <= size; column++) {
            char typed = chars[from + column - 1];
            int distance = Math.min(Math.min(above[column], current[column - 1]) + 1,
                    above[column - 1] + (letter == typed ? 0 : 1));
            if (row > 1 && column > 1 && letter == chars[from + column - 2]
                    && letters[starts[word] + row - 2] == typed) {
                distance = Math.min(distance, rows[row - 2][column - 2] + 1);
            }
            current[column] = distance;
            least = Math.min(least, distance);
        }
        return least;
    }

    /** The first word behind {@code word} that does not share its first {@code letters} letters. */
    private int after(int word, int letters) {
        int low = word + 1;
        int high = count();
        while (low < high) {
            int middle = low + high >>> 1;
            if (sharedByWords(word, middle) >= letters) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int sharedByWords(int one, int other) {
        int most = Math.min(Math.min(length(one), length(other)), LONGEST);
        int shared = 0;
        while (shared < most && letters[starts[one] + shared] == letters[starts[other] + shared]) {
            shared++;
        }
        return shared;
    }

    /** Receives near words, and lends the table in which distances are reckoned. */
    interface Near {

        void found(int word, int slips);

        /** At least so many rows and columns; the first row and its columns count from 0. */
        int[][] rows(int rows, int columns);
    }
}
