package recognition.catalog.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @Nested
    class NearWords {

        @ParameterizedTest
        @CsvSource({"enginer,1,engineer 1", "engineeer,1,engineer 1", "enganeer,1,engineer 1", "negineer,1,engineer 1",
                "engineer,1,engineer 0", "engin,1,''", "enigneer,1,engineer 1", "acuary,1,actuary 1",
                "actuary,2,actuary 0"})
        void areThoseAfterAFewSlips(String typed, int most, String expected) {
            Words words = words("actuary", "engineer", "engineering", "fellow");
            assertEquals(expected,
                    near(words, typed, most).entrySet().stream().map(near -> near.getKey() + " " + near.getValue())
                            .reduce((one, other) -> one + " " + other).orElse(""));
        }

        @Test
        void areThoseThatReckoningEachDistanceFinds() {
            Random random = new Random(7);
            for (int round = 0; round < 300; round++) {
                TreeSet<String> vocabulary = new TreeSet<>();
                for (int i = random.nextInt(60); i >= 0; i--) {
                    vocabulary.add(word(random));
                }
                Words words = words(vocabulary.toArray(String[]::new));
                String typed = word(random);
                for (int most = 1; most <= 3; most++) {
                    Map<String, Integer> expected = new TreeMap<>();
                    for (String word : vocabulary) {
                        if (distance(word, typed) <= most) {
                            expected.put(word, distance(word, typed));
                        }
                    }
                    assertEquals(expected, near(words, typed, most), typed + " among " + vocabulary);
                }
            }
        }

        /** Slips between two words, by the textbook: optimal string alignment. */
        private static int distance(String one, String other) {
            int[][] rows = new int[one.length() + 1][other.length() + 1];
            for (int i = 0; i <= one.length(); i++) {
                for (int j = 0; j <= other.length(); j++) {
                    if (i == 0 || j == 0) {
                        rows[i][j] = i + j;
                        continue;
                    }
                    boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                    rows[i][j] = Math.min(Math.min(rows[i - 1][j], rows[i][j - 1]) + 1,
                            rows[i - 1][j - 1] + (same ? 0 : 1));
                    if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
                            && one.charAt(i - 2) == other.charAt(j - 1)) {
                        rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
                    }
                }
            }
            return rows[one.length()][other.length()];
        }

        private static String word(Random random) {
            StringBuilder word = new StringBuilder();
            for (int i = random.nextInt(7); i >= 0; i--) {
                word.append((char) ('a' + random.nextInt(3)));
            }
            return word.toString();
        }

        private static Map<String, Integer> near(Words words, String typed, int most) {
            Map<String, Integer> found = new TreeMap<>();
            words.near(typed.toCharArray(), 0, typed.length(), most, new Words.Near() {
                @Override
                public void found(int word, int slips) {
                    found.put(text(words, word), slips);
                }

                @Override
                public int[][] rows(int rows, int columns) {
                    int[][] table = new int[rows][columns];
                    for (int column = 0; column < columns; column++) {
                        table[0][column] = column;
                    }
                    return table;
                }
            });
            return found;
        }
    }

    @Test
    void thatBeginAlikeFollowTheirBeginning() {
        Words words = words("acca", "account", "accountant", "acm");
        assertEquals(1, words.ceiling("accou".toCharArray(), 0, 5));
        assertEquals(0, words.ceiling("a".toCharArray(), 0, 1));
        assertEquals(4, words.ceiling("b".toCharArray(), 0, 1));
        assertEquals(2, words.ceiling("accounta".toCharArray(), 0, 8));
    }

    private static Words words(String... ascending) {
        int[] starts = new int[ascending.length + 1];
        for (int i = 0; i < ascending.length; i++) {
            starts[i + 1] = starts[i] + ascending[i].length();
        }
        return new Words(starts, String.join("", ascending).getBytes(StandardCharsets.US_ASCII));
    }

    private static String text(Words words, int word) {
        StringBuilder text = new StringBuilder();
        for (int length = 1; length <= words.length(word); length++) {
            for (char c = 'a'; c <= 'z'; c++) {
                char[] tried = (text.toString() + c).toCharArray();
                if (words.shared(word, tried, 0, tried.length) == tried.length) {
                    text.append(c);
                    break;
                }
            }
        }
        return text.toString();
    }
}
