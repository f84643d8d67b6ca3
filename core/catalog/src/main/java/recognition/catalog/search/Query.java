package recognition.catalog.search;

import java.util.Arrays;

/**
 * What was typed, as units to be found: a unit is a word, a pair of neighboring Han characters, or a pair of syllables, with the terms
 * of the index that can stand for it. Made to be used again.
 */
final class Query implements Words.Near {

    /** A candidate that stands for its unit without any doubt. */
    static final int CERTAIN = 64;

    static final int MOST_UNITS = 128;
    static final int MOST_CANDIDATES = 1024;
    private static final int MOST_OF_A_UNIT = 32;
    /** What a letter of a word that no entry has would have been worth, up to four; and a pair of characters. */
    private static final int UNKNOWN_LETTER = 18;
    private static final int UNKNOWN_PAIR = 40;

    private final SearchIndex index;
    private final Tokens tokens;
    private final int[] first = new int[MOST_UNITS + 1];
    private final int[] weights = new int[MOST_UNITS];
    private final int[] terms = new int[MOST_CANDIDATES];
    private final int[] certainties = new int[MOST_CANDIDATES];
    private final How[] hows = new How[MOST_CANDIDATES];
    private int[] syllables = new int[64];
    private int[] syllableWords = new int[64];
    private int[][] distances = new int[0][0];
    private int units;
    private int candidates;
    private int lost;
    private boolean loose;

    Query(SearchIndex index) {
        this.index = index;
        this.tokens = new Tokens(index.alphabet);
    }

    int units() {
        return units;
    }

    /** What finding the unit is worth. */
    int weight(int unit) {
        return weights[unit];
    }

    /** The candidates of a unit are numbered from here to the {@code first} of the next. */
    int first(int unit) {
        return first[unit];
    }

    int term(int candidate) {
        return terms[candidate];
    }

    /** Up to {@link #CERTAIN}. */
    int certainty(int candidate) {
        return certainties[candidate];
    }

    How how(int candidate) {
        return hows[candidate];
    }

    /** What all that was typed would be worth, found or not. */
    int weight() {
        int weight = lost;
        for (int unit = 0; unit < units; unit++) {
            weight += weights[unit];
        }
        return weight;
    }

    /** @param loosely to take what is far from what was typed, for want of anything near */
    Query read(CharSequence text, boolean loosely) {
        loose = loosely;
        tokens.read(text);
        units = 0;
        candidates = 0;
        lost = 0;
        for (int token = 0; token < tokens.count() && units < MOST_UNITS; token++) {
            if (tokens.isHan(token)) {
                han(token);
            } else {
                token = latin(token);
            }
        }
        first[units] = candidates;
        return this;
    }

    // Han

    private void han(int token) {
        char[] chars = tokens.chars();
        How how = tokens.isConverted(token) ? How.TRADITIONAL : How.EXACT;
        int last = tokens.end(token) - 1;
        if (tokens.start(token) == last) {
            add(index.term(Keys.han(chars[last])), CERTAIN, how);
            close(UNKNOWN_PAIR);
        }
        for (int i = tokens.start(token); i < last; i++) {
            if (!add(index.term(Keys.han(chars[i], chars[i + 1])), CERTAIN, how)) {
                homophones(index.alphabet.sound(chars[i]), index.alphabet.sound(chars[i + 1]));
                if (loose) {
                    singly(chars[i], chars[i + 1]);
                }
            }
            close(UNKNOWN_PAIR);
        }
    }

    private void homophones(int one, int other) {
        if (one >= 0 && other >= 0) {
            add(index.term(Keys.sound(one, other)), 45, How.TYPO);
        }
    }

    private void singly(char one, char other) {
        add(index.term(Keys.han(one)), 16, How.TYPO);
        add(index.term(Keys.han(other)), 16, How.TYPO);
    }

    // Latin

    /** Reads a word, or a run of words that are pinyin together; returns the last token read. */
    private int latin(int token) {
        int term = index.term(tokens.key(token));
        if (term >= 0) {
            add(term, CERTAIN, How.EXACT);
            close(0);
            return token;
        }
        int last = pinyin(token);
        if (last >= token) {
            return last;
        }
        if (!tokens.isStop(token)) {
            unknown(token);
        }
        return token;
    }

    private void unknown(int token) {
        int from = tokens.start(token);
        int to = tokens.end(token);
        beginnings(from, to);
        slips(from, to);
        if (candidates == first[units]) {
            compound(from, to);
            return;
        }
        close(0);
    }

    /** Words that begin as typed, and words that share most of their beginning with it. */
    private void beginnings(int from, int to) {
        int size = to - from;
        if (size < 2) {
            return;
        }
        int stem = size >= 5 ? Math.max(5, (size * 3 + 4) / 5) : size;
        Words words = index.words;
        for (int word = words.ceiling(tokens.chars(), from, from + stem); word < words.count(); word++) {
            int shared = words.shared(word, tokens.chars(), from, to);
            if (shared < stem || candidates - first[units] == MOST_OF_A_UNIT) {
                return;
            }
            if (shared == size) {
                add(word, 36 + 24 * size / words.length(word), How.PREFIX);
            } else if (shared * 5 >= words.length(word) * 3) {
                add(word, 40, How.WORD_FORM);
            }
        }
    }

    private void slips(int from, int to) {
        int size = to - from;
        int most = (size < 8 ? 1 : 2) + (loose ? 1 : 0);
        if (size >= (loose ? 3 : 4) && size <= 40) {
            index.words.near(tokens.chars(), from, to, most, this);
        }
    }

    @Override
    public void found(int word, int slips) {
        if (index.words.length(word) > 2 && candidates - first[units] < MOST_OF_A_UNIT) {
            add(word, 66 - 14 * slips, How.TYPO);
        }
    }

    @Override
    public int[][] rows(int rows, int columns) {
        if (distances.length < rows || distances[0].length < columns) {
            distances = new int[rows][columns];
            for (int column = 0; column < columns; column++) {
                distances[0][column] = column;
            }
        }
        return distances;
    }

    /** Two words written as one. */
    private void compound(int from, int to) {
        for (int cut = to - 2; cut >= from + 2; cut--) {
            int head = index.term(Keys.word(tokens.chars(), from, cut));
            int tail = index.term(Keys.word(tokens.chars(), cut, to));
            if (head >= 0 && tail >= 0) {
                add(head, CERTAIN, How.EXACT);
                close(0);
                add(tail, CERTAIN, How.EXACT);
                close(0);
                return;
            }
        }
        close(UNKNOWN_LETTER * Math.min(to - from, 4));
    }

    // Pinyin

    /** Reads the words from {@code token} on as pinyin, as far as that goes; returns the last of them, or -1 if nothing came of it. */
    private int pinyin(int token) {
        int count = 0;
        int next = token;
        while (next < tokens.count() && !tokens.isHan(next) && (next == token || index.term(tokens.key(next)) < 0)) {
            int more = syllables(next, count);
            if (more == 0) {
                break;
            }
            Arrays.fill(syllableWords, count, count + more, next);
            count += more;
            next++;
        }
        return count > 0 && sounds(count) ? next - 1 : -1;
    }

    private int syllables(int token, int at) {
        int from = tokens.start(token);
        int to = tokens.end(token);
        if (syllables.length < at + to - from) {
            syllables = Arrays.copyOf(syllables, 2 * (at + to - from));
            syllableWords = Arrays.copyOf(syllableWords, syllables.length);
        }
        return index.alphabet.syllables(tokens.chars(), from, to, syllables, at);
    }

    /** Adds a unit for each pair of syllables, if enough of them sound like something in the index. */
    private boolean sounds(int count) {
        if (count == 1) {
            return add(index.term(Keys.sound(syllables[0])), CERTAIN, How.PINYIN) && close(0);
        }
        int known = 0;
        int inside = 0;
        for (int i = 1; i < count; i++) {
            known += index.term(Keys.sound(syllables[i - 1], syllables[i])) >= 0 ? 1 : 0;
            inside += syllableWords[i - 1] == syllableWords[i] ? 1 : 0;
        }
        if (known == 0 || known * 2 < inside) {
            return false;
        }
        for (int i = 1; i < count; i++) {
            boolean added = add(index.term(Keys.sound(syllables[i - 1], syllables[i])), CERTAIN, How.PINYIN);
            if (added || syllableWords[i - 1] == syllableWords[i]) {
                close(UNKNOWN_PAIR);
            }
        }
        return true;
    }

    // Units

    private boolean add(int term, int certainty, How how) {
        if (term < 0 || candidates == MOST_CANDIDATES || units == MOST_UNITS) {
            return false;
        }
        terms[candidates] = term;
        certainties[candidates] = certainty;
        hows[candidates] = how;
        candidates++;
        return true;
    }

    /** Ends the unit; one without candidates is lost. */
    private boolean close(int weightIfUnknown) {
        if (candidates == first[units]) {
            lost += weightIfUnknown;
            return false;
        }
        int weight = 0;
        for (int candidate = first[units]; candidate < candidates; candidate++) {
            weight = Math.max(weight, index.weight(terms[candidate]));
        }
        weights[units++] = weight;
        first[units] = candidates;
        return true;
    }
}
