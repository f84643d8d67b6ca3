package recognition.catalog.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the lists do not say but people type: other words for the same, the names of countries, and readings of characters with more than
 * one sound. Kept in {@code lexicon.txt} beside this class, which says how it is written.
 *
 * @param synonyms for a phrase found in a name, what else it may be called
 */
record Lexicon(Map<String, List<String>> synonyms, Map<String, List<String>> countries,
        Map<String, String[]> readings) {

    static Lexicon read() {
        Lexicon lexicon = new Lexicon(new HashMap<>(), new HashMap<>(), new HashMap<>());
        try (InputStream file = Lexicon.class.getResourceAsStream("lexicon.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(lexicon::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lexicon;
    }

    private void add(String line) {
        String[] sides = line.split(" [>=:] ");
        switch (line.charAt(sides[0].length() + 1)) {
            case '>' -> phrases(sides[0]).forEach(phrase -> add(synonyms, phrase, phrases(sides[1])));
            case '=' -> {
                List<String> all = Stream.concat(phrases(sides[0]).stream(), phrases(sides[1]).stream()).toList();
                all.forEach(
                        phrase -> add(synonyms, phrase, all.stream().filter(other -> !other.equals(phrase)).toList()));
            }
            case ':' -> {
                if (Alphabet.isHan(sides[0].charAt(0))) {
                    readings.put(sides[0], sides[1].split(" "));
                } else {
                    add(countries, sides[0], phrases(sides[1]));
                }
            }
            default -> throw new IllegalArgumentException("lexicon.txt: " + line);
        }
    }

    private static void add(Map<String, List<String>> words, String phrase, List<String> others) {
        words.computeIfAbsent(phrase, key -> new ArrayList<>()).addAll(others);
    }

    private static List<String> phrases(String side) {
        return List.of(side.split(" \\| "));
    }
}
