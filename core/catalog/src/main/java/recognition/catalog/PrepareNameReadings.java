package recognition.catalog;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import com.ibm.icu.text.Transliterator;

/**
 * Turns Unicode's readings, as ICU carries them, and {@code name-readings.txt} into one table: every character in everyday use, and
 * its traditional form, with the readings it has in names; the traditional one with its simplified form as well. Runs when the house
 * is built.
 */
final class PrepareNameReadings {
    private static final int CHARACTERS = 1 << 16;

    private PrepareNameReadings() {}

    /** The table, a character a line. */
    static String table() {
        var pinyin = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
        var simplified = Transliterator.getInstance("Hant-Hans");
        var everyday = Charset.forName("GB2312").newEncoder();
        Map<Integer, Set<String>> known = new TreeMap<>();
        NameReadings.lines("name-readings.txt").forEach(line -> NameReadings.add(known, line));
        Map<Integer, Set<String>> all = new TreeMap<>();
        for (int c = 0; c < CHARACTERS; c++) {
            if (Character.isIdeographic(c)) {
                String plain = simplified.transliterate(Character.toString(c));
                if (plain.length() == 1 && everyday.canEncode(plain)) {
                    String sound = pinyin.transliterate(plain);
                    if (sound.matches("[a-z]+")) {
                        NameReadings.add(all, Character.toString(c) + " " + sound);
                    }
                    all.computeIfAbsent(c, _ -> new java.util.LinkedHashSet<>())
                            .addAll(known.getOrDefault((int) plain.charAt(0), Set.of()));
                    if (plain.charAt(0) != c) {
                        all.get(c).add(plain);
                    }
                }
            }
        }
        var table = new StringBuilder();
        all.forEach((c, sounds) -> table.appendCodePoint(c).append(' ').append(String.join(" ", sounds)).append('\n'));
        return table.toString();
    }
}
