package recognition.catalogjson;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The source texts, and the tables of annex 1 in S2 as they stand there: one line a row, cells between tabs. */
final class Print {

    private static final Predicate<String> HEADING = line -> line.startsWith("## ");

    private final String text;

    private Print(String text) {
        this.text = text;
    }

    /** The source with this tag, {@code S2}. */
    static Print of(String tag) {
        try (InputStream in = Objects.requireNonNull(Print.class.getResourceAsStream("/printed/" + tag + ".txt"),
                tag)) {
            return new Print(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether {@code words} stand in the source, white space and width of characters aside. */
    boolean says(String words) {
        return normal(text).contains(normal(words));
    }

    /** The cells printed for each number of a category, empty ones and the number itself left out. */
    TreeMap<Integer, List<String>> table(String category) {
        var rows = new TreeMap<Integer, List<String>>();
        lines().dropWhile(Predicate.not(("## " + category + " 类")::equals)).skip(1).takeWhile(Predicate.not(HEADING))
                .filter(line -> line.matches("\\d+\t.*")).map(line -> line.split("\t")).forEach(cells -> rows.put(
                        Integer.valueOf(cells[0]),
                        Arrays.stream(cells).skip(1).filter(Predicate.not(String::isEmpty)).toList()));
        return rows;
    }

    private Stream<String> lines() {
        return text.lines();
    }

    /** Without white space, full width and half width alike. */
    static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    /** The Chinese characters alone: what damage by stray marks leaves over. */
    static String han(String text) {
        return text.replaceAll("\\P{IsHan}", "");
    }
}
