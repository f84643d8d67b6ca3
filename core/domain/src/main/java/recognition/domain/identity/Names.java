package recognition.domain.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import recognition.domain.verification.Particulars.Holder;

/**
 * Compares the names a person has on a certificate and on an identity document. Names stay as they were written; what is found here
 * only ever points an officer to them. Order, case, accents, hyphens and blanks do not count. Two names in Chinese characters are
 * compared as they are written, traditional or simplified; one in Latin letters with every reading the characters of the other have,
 * in pinyin and as surnames are romanized elsewhere.
 *
 * @param readings the readings of a character in Latin letters, none if it has none known: {@code 曾} is {@code zeng} or {@code ceng};
 *        and of a traditional character the simplified one
 */
public record Names(IntFunction<Set<String>> readings) {
    /** How many ways of reading one name are looked at; a name of four characters has a handful. */
    private static final int MOST_READINGS = 256;

    /** How far two names agree. */
    public enum Agreement {
        SAME,
        /** The same as a name the holder says to have borne. */
        BY_FORMER_NAME,
        /** One part is the same and another is not: another surname after a marriage, a middle name left out. */
        IN_PART,
        NONE
    }

    /** The name on the certificate beside the one on the identity document; the same where the document's is not said. */
    public Agreement compare(Holder holder) {
        var document = holder == null || holder.identity() == null ? null : holder.identity().name();
        if (document == null || holder.name() == null || isSame(holder.name(), document)) {
            return Agreement.SAME;
        }
        if (holder.formerNames().stream()
                .anyMatch(former -> isSame(former, document) || isSame(former, holder.name()))) {
            return Agreement.BY_FORMER_NAME;
        }
        return sharesAWord(holder.name(), document) ? Agreement.IN_PART : Agreement.NONE;
    }

    /** Whether two people may be one, as far as documents and names tell: the same document, or the same name by any that either has borne. */
    public boolean mayBeOne(Holder one, Holder other) {
        var documents = one.identity() != null && other.identity() != null && one.identity().kind() == other.identity()
                .kind() && one.identity().number().equals(other.identity().number());
        return documents || borne(one).anyMatch(name -> borne(other).anyMatch(another -> isSame(name, another)));
    }

    private static Stream<String> borne(Holder holder) {
        return Stream.concat(Stream.ofNullable(holder.name()), holder.formerNames().stream());
    }

    private boolean isSame(String one, String other) {
        if (sorted(plain(one)).equals(sorted(plain(other)))) {
            return true;
        }
        if (isChinese(one) && isChinese(other)) {
            return simplified(one).equals(simplified(other));
        }
        var spellings = spellings(one);
        return spellings(other).stream().anyMatch(spellings::contains);
    }

    /** Every way a name may be spelled: its syllables run together, whichever comes first, surname or given name. */
    private Set<String> spellings(String name) {
        var spellings = new HashSet<String>();
        for (var words : readings(plain(name))) {
            spellings.add(sortedLetters(words));
        }
        return spellings;
    }

    /** One string for a name in any order of its words, and with its syllables joined or apart. */
    private static String sortedLetters(List<String> words) {
        var rotations = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            rotations.add(String.join("", words.subList(i, words.size())) + String.join("", words.subList(0, i)));
        }
        var joined = String.join("", words);
        for (int i = 1; i < joined.length(); i++) {
            rotations.add(joined.substring(i) + joined.substring(0, i));
        }
        return rotations.stream().min(String::compareTo).orElse("");
    }

    private List<List<String>> readings(List<String> words) {
        List<List<String>> all = List.of(List.of());
        for (var word : words) {
            var next = all.stream().flatMap(before -> readingsOf(word).stream().map(reading -> plus(before, reading)))
                    .limit(MOST_READINGS).toList();
            all = next;
        }
        return all;
    }

    private Collection<String> readingsOf(String word) {
        var known = isHan(word) ? sounds(word) : List.<String>of();
        return known.isEmpty() ? List.of(word) : known;
    }

    private List<String> sounds(String character) {
        return readings.apply(character.codePointAt(0)).stream().filter(reading -> !isHan(reading)).toList();
    }

    private static boolean isChinese(String name) {
        return plain(name).stream().allMatch(Names::isHan);
    }

    private List<String> simplified(String name) {
        return plain(name).stream().map(character -> readings.apply(character.codePointAt(0)).stream()
                .filter(Names::isHan).findFirst().orElse(character)).toList();
    }

    private static List<String> plus(List<String> words, String word) {
        return Stream.concat(words.stream(), Stream.of(word)).toList();
    }

    private boolean sharesAWord(String one, String other) {
        if (isChinese(one) && isChinese(other)) {
            return !Collections.disjoint(simplified(one), simplified(other));
        }
        var words = new HashSet<String>();
        plain(one).forEach(word -> words.addAll(readingsOf(word)));
        return plain(other).stream().flatMap(word -> readingsOf(word).stream())
                .anyMatch(word -> word.length() > 1 && words.contains(word));
    }

    private static List<String> sorted(List<String> words) {
        return words.stream().sorted().toList();
    }

    /** The words of a name in small letters without accents; every Chinese character is a word. */
    private static List<String> plain(String name) {
        var bare = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replace("ß", "ss").replaceAll("['’]", "");
        var words = new ArrayList<String>();
        for (var word : bare.split("[^\\p{L}]+")) {
            var latin = new StringBuilder();
            word.codePoints().forEach(c -> {
                if (Character.isIdeographic(c)) {
                    words.add(Character.toString(c));
                } else {
                    latin.appendCodePoint(c);
                }
            });
            if (!latin.isEmpty()) {
                words.add(latin.toString());
            }
        }
        return words;
    }

    private static boolean isHan(String word) {
        return Character.isIdeographic(word.codePointAt(0));
    }
}
