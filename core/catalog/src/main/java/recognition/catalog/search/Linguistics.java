package recognition.catalog.search;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import com.ibm.icu.text.Transliterator;

/**
 * Turns Unicode's tables, as ICU carries them, into an {@link Alphabet}: accents and widths taken off Latin letters, traditional
 * characters made simplified, Han characters given their sound. Used when an index is built, never when it is searched.
 */
final class Linguistics {

    private static final int CHARACTERS = 1 << 16;
    /** Interjections such as 嗯 (ng) have none; taken for syllables they would break up words. */
    private static final Pattern VOWEL = Pattern.compile("[aeiou]");

    private final Transliterator simplified = Transliterator.getInstance("Hant-Hans");
    private final Transliterator pinyin = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
    private final Transliterator ascii = Transliterator.getInstance("NFKC; Latin-ASCII; Lower");
    /** The characters in everyday use: those of GB 2312. */
    private final CharsetEncoder everyday = Charset.forName("GB2312").newEncoder();
    private final Map<Character, String> soundOf = new HashMap<>();
    private final Map<String, String[]> readings;
    private final Alphabet alphabet;
    private final Map<String, Integer> syllables = new HashMap<>();

    /** @param readings the syllables of phrases in which a character does not have its most common sound */
    Linguistics(Map<String, String[]> readings) {
        this.readings = readings;
        this.alphabet = newAlphabet();
    }

    Alphabet alphabet() {
        return alphabet;
    }

    /** The syllables of simplified Han text as it is read, one for each character; -1 where the sound is not known. */
    int[] read(String han) {
        int[] read = readOneByOne(han);
        readings.forEach((phrase, sounds) -> {
            for (int at = han.indexOf(phrase); at >= 0; at = han.indexOf(phrase, at + 1)) {
                for (int i = 0; i < sounds.length; i++) {
                    read[at + i] = syllables.get(sounds[i]);
                }
            }
        });
        return read;
    }

    /** The syllables of simplified Han text with the most common sound of each character. */
    int[] readOneByOne(String han) {
        return han.chars().map(c -> syllables.getOrDefault(soundOf.get((char) c), -1)).toArray();
    }

    private Alphabet newAlphabet() {
        TreeMap<Character, Character> folded = new TreeMap<>();
        for (int c = 0; c < CHARACTERS; c++) {
            char to = fold((char) c);
            if (to != (char) c && to != Alphabet.SEPARATOR && !(c < 0x80 && Character.isLetter(c))) {
                folded.put((char) c, to);
            }
            if (Alphabet.isHan((char) c) && everyday.canEncode((char) c)) {
                String sound = pinyin.transliterate(String.valueOf((char) c));
                if (VOWEL.matcher(sound).find()) {
                    soundOf.put((char) c, sound);
                }
            }
        }
        int[] spellings = spellings();
        List<Character> sounding = soundOf.keySet().stream().sorted().toList();
        short[] sounds = new short[sounding.size()];
        for (int i = 0; i < sounds.length; i++) {
            sounds[i] = syllables.get(soundOf.get(sounding.get(i))).shortValue();
        }
        return new Alphabet(chars(folded.keySet()), chars(folded.values()), spellings, chars(sounding), sounds);
    }

    private int[] spellings() {
        TreeMap<Integer, String> bySpelling = new TreeMap<>();
        for (String sound : soundOf.values()) {
            bySpelling.put(Alphabet.spelling(sound.toCharArray(), 0, sound.length()), sound);
        }
        List<String> inOrder = new ArrayList<>(bySpelling.values());
        inOrder.forEach(sound -> syllables.put(sound, syllables.size()));
        return bySpelling.keySet().stream().mapToInt(Integer::intValue).toArray();
    }

    private char fold(char c) {
        if (c == '\'' || c == '\u2019' || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.FORMAT) {
            return Alphabet.NOTHING;
        }
        if (Character.isSurrogate(c)) {
            return Alphabet.SEPARATOR;
        }
        String text = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        if (text.length() == 1 && Alphabet.isHan(text.charAt(0))) {
            return simplify(text);
        }
        String latin = ascii.transliterate(text).toLowerCase(Locale.ROOT);
        return latin.length() == 1 && Alphabet.isLatin(latin.charAt(0)) ? latin.charAt(0) : Alphabet.SEPARATOR;
    }

    private char simplify(String han) {
        String to = simplified.transliterate(han);
        return to.length() == 1 && everyday.canEncode(to) ? to.charAt(0) : han.charAt(0);
    }

    private static char[] chars(Iterable<Character> characters) {
        StringBuilder chars = new StringBuilder();
        characters.forEach(chars::append);
        return chars.toString().toCharArray();
    }
}
