package recognition.domain.code;

import java.math.BigInteger;
import java.util.Base64;
import java.util.random.RandomGenerator;

/** Names for cases, documents and inquiries: a letter of the kind and 130 random bits in 26 characters, {@code v_7k…}. */
public final class RandomName {
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 26;
    private static final int BITS = 5;

    private RandomName() {}

    public static String of(char kind, RandomGenerator random) {
        var name = new StringBuilder().append(kind).append('_');
        for (int i = 0; i < LENGTH; i++) {
            name.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return name.toString();
    }

    /** A name of the same form that follows from {@code from}: as hard to guess as what it follows from, and always the same. */
    public static String derived(char kind, String... from) {
        var bits = new BigInteger(1, Base64.getUrlDecoder().decode(Hash.of(from)));
        var name = new StringBuilder().append(kind).append('_');
        for (int i = 0; i < LENGTH; i++) {
            name.append(ALPHABET.charAt(bits.shiftRight(BITS * i).intValue() & (ALPHABET.length() - 1)));
        }
        return name.toString();
    }

    /** Whether {@code text} could have come from {@link #of}. */
    public static boolean fits(char kind, String text) {
        return text.length() == LENGTH + 2 && text.charAt(0) == kind && text.charAt(1) == '_'
                && text.chars().skip(2).allMatch(c -> ALPHABET.indexOf(c) >= 0);
    }
}
